import { Anchor, Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileHead, ProfileRef } from '../../../shared/contract/profile.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import type { Copied } from './copy-profile.tsx'
import { heldSpan, profileName, profilePath } from './profile-words.ts'
import { StateChip } from './state-chip.tsx'
import css from './profiles.module.css'

/** The board's own profiles: state, decree, when they hold, what they set, what is wrong with them. */
export function OwnProfiles({ profiles, active, today }: { readonly profiles: readonly ProfileHead[]; readonly active: ProfileRef | null; readonly today: IsoDate }) {
  const say = useSay()
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('profile.own') })}>
      <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('profile.name')}</Table.Th>
            <Table.Th>{say('profile.stateTitle')}</Table.Th>
            <Table.Th>{say('profile.decree')}</Table.Th>
            <Table.Th>{say('profile.holds')}</Table.Th>
            <Table.Th ta="right">{say('profile.sets')}</Table.Th>
            <Table.Th ta="right">{say('profile.problemTitle')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {profiles.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td className={css['nameCell'] ?? ''}>
                <Anchor component={Link} to={profilePath(one.id)} fw={600} size="sm">{profileName(one.name, say)}</Anchor>
                <span className={css['under']}>
                  {[...(one.version === null ? [] : [say('profile.versionOf', { version: one.version })]), ...(one.changedAt === null ? [] : [say('profile.changedOn', { at: say.instant(one.changedAt) })])].join(' · ')}
                </span>
                {one.signedOff === null ? null : (
                  <span className={css['under']}>{say('profile.fromFile', { by: one.signedOff.by, office: one.signedOff.office, at: say.instant(one.signedOff.at) })}</span>
                )}
              </Table.Td>
              <Table.Td>
                <span className={css['chips']}>
                  <StateChip profile={one} today={today} />
                  {one.id === active ? <Chip tone="gold">{say('profile.activeToday')}</Chip> : null}
                  {one.frozen ? <Chip tone="quiet">{say('profile.isFrozen')}</Chip> : null}
                </span>
              </Table.Td>
              <Table.Td className={css['nameCell'] ?? ''}>{one.decree === null ? <span className={css['under']}>{say('profile.noDecree')}</span> : say('profile.decreeOf', { number: one.decree.number, date: { date: one.decree.date } })}</Table.Td>
              <Table.Td>{heldSpan(one, say)}</Table.Td>
              <Table.Td ta="right">{say.number(one.sets)}</Table.Td>
              <Table.Td ta="right">{one.problems === 0 ? '–' : <Chip tone="bad">{say('profile.problemCount', { count: one.problems })}</Chip>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

/** The profiles that Tanjak brings along: what each stands for, how much it sets, and the way to copy it. */
export function ShippedProfiles({ profiles, onCopy }: {
  readonly profiles: readonly (Copied & Pick<ProfileHead, 'description' | 'sets'>)[]
  readonly onCopy?: (profile: Copied) => void
}) {
  const say = useSay()
  return (
    <ul className={css['shipped']}>
      {profiles.map((one) => (
        <li key={one.id}>
          <div className={css['shippedWords']}>
            <Anchor component={Link} to={profilePath(one.id)} fw={600} size="sm">{profileName(one.name, say)}</Anchor>
            {one.description === null ? null : <p className={css['plain']}>{say.message(one.description)}</p>}
            <span className={css['under']}>{one.sets === 0 ? say('profile.setsNone') : say('profile.setsCount', { count: one.sets })}</span>
          </div>
          {onCopy === undefined ? null : (
            <Button variant="default" size="xs" aria-label={say('profile.copyThis', { name: profileName(one.name, say) })} onClick={() => onCopy(one)}>
              {say('profile.copy')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
