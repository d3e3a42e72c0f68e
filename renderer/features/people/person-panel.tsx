import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PersonRow } from '../../../shared/contract/people.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { PersonFacts } from './person-facts.tsx'
import { YearStrip } from './year-strip.tsx'

/** A person beside the list: the facts of today and the predikat of each year; the whole record is one click further. */
export function PersonPanel({ row, onClose }: { readonly row: PersonRow; readonly onClose: () => void }) {
  const say = useSay()
  const asked = useProcedure('person.get', { nip: row.nip })
  return (
    <SidePanel
      title={row.name}
      line={row.nip}
      onClose={onClose}
      actions={
        <Button component={Link} to={`/pegawai/${row.nip}`} size="xs">
          {say('people.openWhole')}
        </Button>
      }
    >
      <Answered asked={asked} lines={8}>
        {(person) => (
          <>
            <YearStrip years={person.years} />
            <PersonFacts person={person} />
          </>
        )}
      </Answered>
    </SidePanel>
  )
}
