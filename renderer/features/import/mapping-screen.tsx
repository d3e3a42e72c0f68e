import { Button, Group, Select, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { recordKinds } from '../../../shared/domain/record/kinds.ts'
import type { Mapping, RefusedFile } from '../../../shared/contract/import.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { fieldId } from '../../components/fields/field-id.ts'
import { CheckField, SelectField, TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { mapFields, proposed } from './mapping-fields.ts'
import css from './import.module.css'

/** Says which column of an unknown sheet means what; the answer is kept under a name for the next file like it. */
export function MappingScreen({ file, unknown, onBack, onMapping }: {
  readonly file: string
  readonly unknown: NonNullable<RefusedFile['unknown']>
  readonly onBack: () => void
  readonly onMapping: (mapping: Mapping) => void
}) {
  const say = useSay()
  const profiles = useProcedure('import.mapping-profiles', {})
  const save = useCommand('import.save-mapping')
  const [target, setTarget] = useState<Mapping['target']>('person')
  const fields = mapFields(target)
  const propose = (next: Mapping['target']) => proposed(mapFields(next), unknown.columns, (field) => say(field.label))
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(() => propose('person'))
  const [keep, setKeep] = useState(true)
  const [name, setName] = useState(file.replace(/\.[^.]+$/, '').slice(0, 80))
  const [faults, setFaults] = useState<Readonly<Record<string, Message>>>({})
  const kinds = [
    { value: 'person', label: say('import.map-people') },
    { value: 'rating', label: say('import.map-ratings') },
    ...recordKinds.map((kind) => ({ value: kind.kind, label: say(kind.label) })),
  ]
  const aim = (value: string | null) => {
    const next = kinds.find((kind) => kind.value === value)?.value as Mapping['target'] | undefined
    if (next === undefined) return
    setTarget(next)
    setColumns(propose(next))
    setFaults({})
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = fields.filter((field) => field.required && columns[field.field] === undefined)
    const found: Record<string, Message> = Object.fromEntries(missing.map((field) => [`map-${field.field}`, { key: 'import.map-needed' as const, values: { field: say(field.label) } }]))
    if (keep && name.trim().length < 2) found['profile'] = { key: 'import.map-name-needed' }
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const mapping = { target, columns: { ...columns } }
    if (keep) await save.mutateAsync({ name: name.trim(), mapping }).catch(() => undefined)
    onMapping(mapping)
  }
  const known = profiles.data?.profiles ?? []
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <div>
          <h2 style={{ margin: 0, fontSize: '0.9375rem' }}>{say('import.map-title', { file })}</h2>
          <p className={css['under']} style={{ margin: 0 }}>{say('import.map-line', { row: unknown.headerRow })}</p>
        </div>
        <ErrorSummary said={Object.keys(faults).length > 0 ? { key: 'import.map-faults' } : saidOrNull(save.error)} fields={faults} />
        <Group align="flex-end" gap="sm">
          <SelectField name="target" label={say('import.map-target')} value={target} onChange={aim} data={kinds} w={260} />
          {known.length === 0 ? null : (
            <SelectField
              name="profileChoice"
              label={say('import.map-profile')}
              placeholder={say('import.map-choose-profile')}
              data={known.map((one) => one.name)}
              w={260}
              onChange={(value) => {
                const chosen = known.find((one) => one.name === value)
                if (chosen === undefined) return
                setTarget(chosen.mapping.target)
                setColumns(Object.fromEntries(Object.entries(chosen.mapping.columns).filter(([, column]) => unknown.columns.includes(column))))
              }}
            />
          )}
        </Group>
        <div>
          {fields.map((field) => {
            const chosen = columns[field.field]
            return (
              <div key={field.field} className={css['mapRow']}>
                <label htmlFor={fieldId(`map-${field.field}`)}>
                  {say(field.label)}
                  {field.required ? <b> *</b> : null}
                </label>
                <Select
                  id={fieldId(`map-${field.field}`)}
                  size="xs"
                  clearable
                  allowDeselect
                  searchable
                  placeholder={say('import.map-no-column')}
                  value={chosen ?? null}
                  onChange={(value) => setColumns(value === null ? Object.fromEntries(Object.entries(columns).filter(([one]) => one !== field.field)) : { ...columns, [field.field]: value })}
                  data={[...unknown.columns]}
                  error={faults[`map-${field.field}`] !== undefined}
                  clearButtonProps={{ 'aria-label': say('import.map-clear', { field: say(field.label) }) }}
                />
                <span className={css['sample']}>
                  {chosen === undefined ? '' : unknown.sample.map((row) => row[chosen] ?? '').filter((cell) => cell !== '').slice(0, 3).join(' · ')}
                </span>
              </div>
            )
          })}
        </div>
        <CheckField name="keep" label={say('import.map-keep')} checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
        {keep ? <TextField name="profile" label={say('import.map-name')} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={80} maw={420} required /> : null}
        <Group gap="sm">
          <Button variant="default" onClick={onBack}>
            {say('common.back')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {say('import.map-use')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
