import { useState } from 'react'
import type { PostFields, PostView } from '../../../shared/contract/post.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { PostFormFields, type PostDraft } from './post-form-fields.tsx'

const empty: PostDraft = {
  name: '', unitId: null, kind: 'struktural', level: null, jenjang: null, eselon: null, jobClass: '', seats: '1', education: null, fields: '', golonganLow: null, golonganHigh: null,
  teknis: '', manajerial: '', sosiokultural: '', critical: false, criticalReason: '',
}

/** Writes a post into the map, or changes one; what the desk refuses stands at its field. */
export function PostForm({ post, onClose, onDone }: { readonly post: PostView | null; readonly onClose: () => void; readonly onDone?: (id: number) => void }) {
  const say = useSay()
  const toast = useToast()
  const [draft, setDraft] = useState<PostDraft>(() => (post === null ? empty : draftOf(post)))
  const [add, change] = [useCommand('post.add'), useCommand('post.change')]
  const save = (reason: string) => {
    const fields = fieldsOf(draft)
    const done = (saved: PostView) => {
      toast(say('vacancy.saved', { post: saved.name }))
      onClose()
      onDone?.(saved.id)
    }
    if (post === null) add.mutate({ fields, reason }, { onSuccess: done })
    else change.mutate({ id: post.id, revision: post.revision, fields, reason }, { onSuccess: done })
  }
  return (
    <ReasonedForm title={post === null ? say('vacancy.add') : say('vacancy.change-title', { post: post.name })} onClose={onClose} busy={add.isPending || change.isPending} error={add.error ?? change.error} check={() => lacking(draft)} onSave={save}>
      {(errors) => <PostFormFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} errors={errors} />}
    </ReasonedForm>
  )
}

function lacking(draft: PostDraft): FieldErrors {
  const scores = (['teknis', 'manajerial', 'sosiokultural'] as const).filter((name) => draft[name].trim() !== '' && !/^\d{1,3}([.,]\d{1,2})?$/.test(draft[name].trim()))
  return {
    ...(draft.name.trim().length < 3 ? { name: { key: 'vacancy.need.name' } } : {}), ...(draft.unitId === null ? { unitId: { key: 'vacancy.need.unit' } } : {}),
    ...(!/^[1-9]\d{0,3}$/.test(draft.seats) || Number(draft.seats) > 2000 ? { seats: { key: 'vacancy.need.seats' } } : {}),
    ...(draft.jobClass !== '' && !(Number(draft.jobClass) >= 1 && Number(draft.jobClass) <= 17) ? { jobClass: { key: 'vacancy.need.job-class' } } : {}),
    ...(draft.critical && draft.criticalReason.trim().length < 5 ? { criticalReason: { key: 'vacancy.bad.critical' } } : {}),
    ...Object.fromEntries(scores.map((name) => [name, { key: 'vacancy.need.score' as const }])),
  }
}

function fieldsOf(draft: PostDraft): PostFields {
  const { kind } = draft
  const score = (text: string): string | null => (text.trim() === '' ? null : text.trim().replace(',', '.'))
  return {
    name: draft.name.trim(), unitId: draft.unitId ?? '', kind, level: kind === 'struktural' ? draft.level : null, jenjang: kind === 'fungsional' ? draft.jenjang : null, eselon: kind === 'struktural' ? draft.eselon : null,
    jobClass: draft.jobClass === '' ? null : Number(draft.jobClass), seats: Number(draft.seats), education: draft.education, fields: draft.fields.split(/[;\n]/).map((one) => one.trim()).filter((one) => one.length > 1),
    golonganLow: draft.golonganLow, golonganHigh: draft.golonganHigh, standards: { teknis: score(draft.teknis), manajerial: score(draft.manajerial), sosiokultural: score(draft.sosiokultural) },
    critical: draft.critical, criticalReason: draft.critical ? draft.criticalReason.trim() : null,
  }
}

function draftOf(post: PostView): PostDraft {
  const score = (text: string | null): string => text?.replace('.', ',') ?? ''
  return {
    name: post.name, unitId: post.unitId, kind: post.kind, level: post.level, jenjang: post.jenjang, eselon: post.eselon, jobClass: post.jobClass === null ? '' : String(post.jobClass), seats: String(post.seats),
    education: post.education, fields: post.fields.join('; '), golonganLow: post.golonganLow, golonganHigh: post.golonganHigh, teknis: score(post.standards.teknis), manajerial: score(post.standards.manajerial),
    sosiokultural: score(post.standards.sosiokultural), critical: post.critical, criticalReason: post.criticalReason ?? '',
  }
}
