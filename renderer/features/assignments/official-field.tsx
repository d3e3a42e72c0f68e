import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { RaterView } from '../../../shared/contract/assignment.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

/** An official chosen in a form: the reference that the desk takes, and the words that the field shows. */
export type ChosenOfficial = { readonly ref: NonNullable<InputOf<'assignment.add'>['evaluator']>; readonly label: string }

/** An official as the field holds one. */
export function chosenOfficial(official: RaterView | null): ChosenOfficial | null {
  if (official === null) return null
  return { ref: official.nip === null ? { raterId: official.raterId } : { nip: official.nip }, label: official.nip === null ? `${official.name} · ${official.post ?? ''}` : `${official.name} · ${official.nip}` }
}

const keyOf = ({ ref }: ChosenOfficial): string => ('nip' in ref ? ref.nip : `rater ${ref.raterId}`)

/** Finds somebody by name or NIP: an employee, and where `outsiders` is asked an official who is no employee. */
export function OfficialField(props: {
  readonly name: string
  readonly label: string
  readonly value: ChosenOfficial | null
  readonly onChange: (official: ChosenOfficial | null) => void
  readonly outsiders?: boolean
  readonly required?: boolean
  readonly description?: string
  readonly error?: string | undefined
}) {
  const say = useSay()
  const [typed, setTyped] = useState(props.value?.label ?? '')
  const [text] = useDebouncedValue(typed.trim(), 150)
  const looks = text.length > 1 && text !== props.value?.label
  const hits = useProcedure('search.anything', { text: text || '-' }, { enabled: looks, keepPrevious: true })
  const raters = useProcedure('rater.list', {}, { enabled: props.outsiders === true, staleTime: 60_000 })
  const outsiders = (raters.data?.raters ?? []).filter(({ nip }) => nip === null).flatMap((one) => chosenOfficial(one) ?? [])
  const found: ChosenOfficial[] = looks ? (hits.data?.hits ?? []).filter(({ kind }) => kind === 'person').map(({ id, title }) => ({ ref: { nip: id }, label: `${title} · ${id}` })) : []
  const all = new Map([...(props.value === null ? [] : [props.value]), ...found, ...outsiders].map((one) => [keyOf(one), one]))
  return (
    <SelectField
      name={props.name}
      label={props.label}
      required={props.required ?? false}
      description={props.description}
      error={props.error}
      searchable
      clearable={props.required !== true}
      clearButtonProps={{ 'aria-label': say('assignment.clear-official', { label: props.label }) }}
      placeholder={say('assignment.find-official')}
      nothingFoundMessage={say(text.length > 1 ? 'assignment.no-official-found' : 'assignment.type-name')}
      value={props.value === null ? null : keyOf(props.value)}
      onChange={(key) => props.onChange(key === null ? null : all.get(key) ?? null)}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={[...all].map(([value, { label }]) => ({ value, label }))}
    />
  )
}
