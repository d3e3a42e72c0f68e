import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { PostView } from '../../../shared/contract/post.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

type Choice = { readonly value: string; readonly label: string }

// Plt is for a post that is or falls vacant, Plh for one that somebody holds.
const states: Readonly<Record<'plt' | 'plh', PostView['state'][]>> = { plt: ['vacant', 'acting', 'falls-vacant'], plh: ['filled', 'falls-vacant', 'overfull'] }

/** A post of the map, found by part of its name; those that the kind of appointment is for. */
export function PostField({ label, kind, value, onChange, error }: { readonly label: string; readonly kind: 'plt' | 'plh'; readonly value: number | null; readonly onChange: (postId: number | null) => void; readonly error?: string }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [kept, setKept] = useState<Choice | null>(null)
  const [text] = useDebouncedValue(typed.trim(), 150)
  const found = useProcedure('post.list', { filter: { state: states[kind], search: text === kept?.label ? '' : text.slice(0, 100) }, limit: 40 }, { keepPrevious: true })
  const options = withKept((found.data?.rows ?? []).map((post) => ({ value: String(post.id), label: `${post.name} · ${post.unit}` })), kept)
  const pick = (id: string | null) => {
    setKept(options.find((one) => one.value === id) ?? null)
    onChange(id === null ? null : Number(id))
  }
  return <SelectField name="postId" label={label} required searchable value={value === null ? null : String(value)} onChange={pick} searchValue={typed} onSearchChange={setTyped} filter={({ options: all }) => all} data={options} placeholder={say('vacancy.find-post')} nothingFoundMessage={say('vacancy.no-post-found')} error={error} />
}

/** An employee, found by name or NIP. */
export function PersonField({ label, onChange, error }: { readonly label: string; readonly onChange: (nip: string | null) => void; readonly error?: string }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [kept, setKept] = useState<Choice | null>(null)
  const [text] = useDebouncedValue(typed.trim(), 150)
  const looks = text.length > 1 && text !== kept?.label
  const hits = useProcedure('search.anything', { text: text || '-' }, { enabled: looks, keepPrevious: true })
  const options = withKept(looks ? (hits.data?.hits ?? []).filter((hit) => hit.kind === 'person').map(({ id, title }) => ({ value: id, label: `${title} · ${id}` })) : [], kept)
  const pick = (nip: string | null) => {
    setKept(options.find((one) => one.value === nip) ?? null)
    onChange(nip)
  }
  return <SelectField name="nip" label={label} required searchable value={kept?.value ?? null} onChange={pick} searchValue={typed} onSearchChange={setTyped} filter={({ options: all }) => all} data={options} placeholder={say('vacancy.find-person')} nothingFoundMessage={say(text.length > 1 ? 'vacancy.no-person-found' : 'vacancy.type-name')} error={error} />
}

// What was chosen stays among the choices, or the field would lose its words.
function withKept(found: readonly Choice[], kept: Choice | null): Choice[] {
  return kept === null || found.some(({ value }) => value === kept.value) ? [...found] : [...found, kept]
}
