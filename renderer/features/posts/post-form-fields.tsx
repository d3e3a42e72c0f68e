import { SimpleGrid } from '@mantine/core'
import type { PostFields } from '../../../shared/contract/post.ts'
import { levelTold } from '../../../shared/domain/posts/post-defaults.ts'
import { golonganSchema } from '../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema, postKindSchema } from '../../../shared/legal/terms/people.ts'
import { eselonSchema, jenjangSchema, postLevelSchema } from '../../../shared/legal/terms/posts.ts'
import { CheckField, SelectField, TextField } from '../../components/fields/fields.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'
import { ranksInWords } from './post-facts.tsx'
import { kindName, levelName } from './post-words.tsx'

/** What is typed in the form of a post; numbers stay text until they are saved. */
export type PostDraft = Pick<PostFields, 'kind' | 'level' | 'jenjang' | 'eselon' | 'education' | 'golonganLow' | 'golonganHigh' | 'critical' | 'name'> & {
  readonly unitId: string | null; readonly jobClass: string; readonly seats: string; readonly fields: string; readonly teknis: string; readonly manajerial: string; readonly sosiokultural: string; readonly criticalReason: string
}

/** The fields of a post: what it is, what it asks, whether it is critical. Only those that its kind has are shown. */
export function PostFormFields({ draft, onChange, errors }: { readonly draft: PostDraft; readonly onChange: (part: Partial<PostDraft>) => void; readonly errors: Readonly<Record<string, string>> }) {
  const say = useSay()
  const told = levelTold(draft.kind, draft.eselon)
  const error = (name: string) => errors[name]
  return (
    <>
      <TextField name="name" label={say('vacancy.field.name')} required maxLength={250} value={draft.name} onChange={(event) => onChange({ name: event.currentTarget.value })} error={error('name')} data-autofocus />
      <UnitField name="unitId" label={say('vacancy.field.unit')} value={draft.unitId} onChange={(unitId) => onChange({ unitId })} {...(errors['unitId'] === undefined ? {} : { error: errors['unitId'] })} />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <SelectField name="kind" label={say('vacancy.field.kind')} allowDeselect={false} value={draft.kind} onChange={(kind) => onChange({ kind: postKindSchema.parse(kind) })} data={postKindSchema.options.map((value) => ({ value, label: kindName(value, say) }))} error={error('kind')} />
        {draft.kind === 'struktural' ? (
          <>
            <SelectField name="eselon" label={say('vacancy.field.eselon')} clearable value={draft.eselon} onChange={(value) => onChange({ eselon: eselonSchema.safeParse(value).data ?? null, level: levelTold('struktural', eselonSchema.safeParse(value).data ?? null) ?? draft.level })} data={[...eselonSchema.options]} error={error('eselon')} />
            <SelectField name="level" label={say('vacancy.field.level')} clearable={told === null} disabled={told !== null} value={told ?? draft.level} onChange={(value) => onChange({ level: postLevelSchema.safeParse(value).data ?? null })} data={postLevelSchema.options.filter((value) => value !== 'pelaksana').map((value) => ({ value, label: levelName(value, say) }))} error={error('level')} />
          </>
        ) : null}
        {draft.kind === 'fungsional' ? <SelectField name="jenjang" label={say('vacancy.field.jenjang')} clearable value={draft.jenjang} onChange={(value) => onChange({ jenjang: jenjangSchema.safeParse(value).data ?? null })} data={jenjangSchema.options.map((value) => ({ value, label: say(`legal.jenjang.${value}`) }))} error={error('jenjang')} /> : null}
        <TextField name="seats" label={say('vacancy.field.seats')} inputMode="numeric" required value={draft.seats} onChange={(event) => onChange({ seats: event.currentTarget.value.trim() })} error={error('seats')} />
        <TextField name="jobClass" label={say('vacancy.field.job-class')} inputMode="numeric" value={draft.jobClass} onChange={(event) => onChange({ jobClass: event.currentTarget.value.trim() })} error={error('jobClass')} />
        <SelectField name="education" label={say('vacancy.field.education')} clearable value={draft.education} onChange={(value) => onChange({ education: educationLevelSchema.safeParse(value).data ?? null })} data={educationLevelSchema.options.map((value) => ({ value, label: say(`legal.education.${value}`) }))} error={error('education')} />
        <SelectField name="golonganLow" label={say('vacancy.field.golongan-low')} clearable value={draft.golonganLow} onChange={(value) => onChange({ golonganLow: golonganSchema.safeParse(value).data ?? null })} data={[...golonganSchema.options]} error={error('golonganLow')} />
        <SelectField name="golonganHigh" label={say('vacancy.field.golongan-high')} clearable value={draft.golonganHigh} onChange={(value) => onChange({ golonganHigh: golonganSchema.safeParse(value).data ?? null })} data={[...golonganSchema.options]} error={error('golonganHigh')} description={draft.golonganLow === null && draft.golonganHigh === null && draft.eselon !== null ? ranksInWords(draft, say) : undefined} />
      </SimpleGrid>
      <TextField name="fields" label={say('vacancy.field.fields')} description={say('vacancy.fields-line')} value={draft.fields} onChange={(event) => onChange({ fields: event.currentTarget.value })} error={error('fields')} />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        {(['teknis', 'manajerial', 'sosiokultural'] as const).map((name) => (
          <TextField key={name} name={name} label={say(`vacancy.standard.${name}`)} inputMode="decimal" value={draft[name]} onChange={(event) => onChange({ [name]: event.currentTarget.value })} error={error(name)} />
        ))}
      </SimpleGrid>
      <CheckField name="critical" label={say('vacancy.field.critical')} description={say('vacancy.critical-line')} checked={draft.critical} onChange={(event) => onChange({ critical: event.currentTarget.checked })} />
      {draft.critical ? <TextField name="criticalReason" label={say('vacancy.field.critical-reason')} required maxLength={500} value={draft.criticalReason} onChange={(event) => onChange({ criticalReason: event.currentTarget.value })} error={error('criticalReason')} /> : null}
    </>
  )
}
