import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PersonView } from '../../../shared/contract/people.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { PersonActions } from './person-actions.tsx'
import css from './people.module.css'

/** Who this is: name, number, pangkat, post and unit, and whether the person has left. */
export function PersonHead({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const rank = [person.pangkat, person.golongan].filter((part) => part !== null).join(', ')
  const facts = [person.nip, say(`people.kind.${person.employeeKind}`), rank, person.post ?? ''].filter((part) => part !== '')
  const acting = person.actingPost === null ? null : say('people.actingAs', { post: person.actingPost })
  return (
    <PageHeader
      title={person.fullName}
      above={
        <Anchor component={Link} to="/pegawai" size="sm">
          {say('people.title')}
        </Anchor>
      }
      line={
        <>
          <span className={css['headLine']}>
            <span>{facts.join(' · ')}</span>
            {person.state === 'left' ? <Chip tone="quiet">{person.leftOn === null ? say('people.left') : say('people.leftOn', { date: { date: person.leftOn } })}</Chip> : null}
            {acting === null ? null : <Chip tone="gold">{acting}</Chip>}
          </span>
          <UnitPath path={person.unitPath} />
        </>
      }
      actions={admin ? <PersonActions person={person} /> : undefined}
    />
  )
}

/** Where the person works, each unit a link, from the office down. */
export function UnitPath({ path }: { readonly path: PersonView['unitPath'] }) {
  return (
    <span className={css['unitPath']}>
      {path.map((unit, at) => (
        <span key={unit.id}>
          {at === 0 ? null : <span aria-hidden="true"> › </span>}
          <Anchor component={Link} to={`/unit/${encodeURIComponent(unit.id)}`} size="sm">
            {unit.name}
          </Anchor>
        </span>
      ))}
    </span>
  )
}
