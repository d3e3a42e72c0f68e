import { SelectField } from '../../components/fields/fields.tsx'
import type { ProfileHead } from '../../../shared/contract/profile.ts'
import { useSay } from '../../components/say.tsx'
import { profileLabel } from './replay-words.ts'

/** One of the profiles under which facts can be asked: what is active, the law alone, the board's own, those brought along. */
export function ProfileChoice({ name, label, description, profiles, active, value, withActive, onChange, error }: {
  readonly name: string
  readonly label: string
  readonly description: string
  readonly profiles: readonly ProfileHead[]
  /** The profile that holds today, or null where none does. */
  readonly active: string | null
  readonly value: string | null
  readonly withActive: boolean
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
}) {
  const say = useSay()
  const holding = profiles.find(({ id }) => id === active)
  const option = (profile: ProfileHead) => ({ value: profile.id, label: profileLabel(profile, say) })
  const own = profiles.filter(({ state }) => state !== 'shipped').map(option)
  const shipped = profiles.filter(({ id, state }) => state === 'shipped' && id !== 'law').map(option)
  const law = { value: 'law', label: say('replay.lawAlone') }
  const inForce = { value: 'active', label: holding === undefined ? say('replay.activeNone') : say('replay.activeNow', { name: profileLabel(holding, say) }) }
  return (
    <SelectField
      name={name}
      label={label}
      description={description}
      data={[
        { group: say('replay.group.inForce'), items: withActive ? [inForce, law] : [law] },
        ...(own.length === 0 ? [] : [{ group: say('replay.group.own'), items: own }]),
        ...(shipped.length === 0 ? [] : [{ group: say('replay.group.shipped'), items: shipped }]),
      ]}
      value={value}
      onChange={(next) => (next === null ? undefined : onChange(next))}
      allowDeselect={false}
      placeholder={say('replay.choose')}
      searchable
      nothingFoundMessage={say('replay.noProfileFound')}
      error={error}
    />
  )
}
