import { NativeSelect } from '@mantine/core'
import type { ProfileHead, ProfileRef } from '../../../shared/contract/profile.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { fieldId } from '../../components/fields/field-id.ts'
import { useSay, type Say } from '../../components/say.tsx'

/** Under which profile the law is read; null leaves it to the desk: the active one, else the shipped law. Unseen where profiles cannot be read. */
export function ProfileField({ name, value, onChange, size = 'sm' }: {
  readonly name: string
  readonly value: ProfileRef | null
  readonly onChange: (profile: ProfileRef | null) => void
  readonly size?: 'xs' | 'sm'
}) {
  const say = useSay()
  const asked = useProcedure('profile.list', {}, { staleTime: 60_000 })
  if (asked.data === undefined) return null
  const { profiles, active } = asked.data
  const inForce = profiles.find(({ id }) => id === active)
  return (
    <NativeSelect
      id={fieldId(name)}
      name={name}
      size={size}
      label={say('rules.profile')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[
        { value: '', label: inForce === undefined ? say('rules.profileNone') : say('rules.profileActive', { name: profileName(inForce, say) }) },
        ...(inForce === undefined ? [] : [{ value: 'law', label: say('rules.profileLaw') }]),
        ...profiles.filter(({ id }) => id !== 'law' && id !== active).map((profile) => ({
          value: profile.id,
          label: say(`rules.profileState.${profile.state}`, { name: profileName(profile, say) }),
        })),
      ]}
    />
  )
}

function profileName({ name, version }: ProfileHead, say: Say): string {
  const said = typeof name === 'string' ? name : say.message(name)
  return version === null ? said : say('rules.profileVersion', { name: said, version })
}
