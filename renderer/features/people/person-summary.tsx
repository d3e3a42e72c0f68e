import type { PersonView } from '../../../shared/contract/people.ts'
import { Card } from '../../components/layout/card.tsx'
import { Columns, Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CareerLine } from './career-line.tsx'
import { PersonFacts } from './person-facts.tsx'
import { useUnitNames } from './use-unit-names.ts'
import { YearStrip } from './year-strip.tsx'

/** Ringkasan: the career on one line, the facts of today, and the predikat of each year. */
export function PersonSummary({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const unitNames = useUnitNames(person.records)
  return (
    <Rows>
      <Card title={say('people.career')} line={say('people.careerLine')}>
        <CareerLine person={person} unitNames={unitNames} />
      </Card>
      <Columns>
        <Card title={say('people.facts')}>
          <PersonFacts person={person} />
        </Card>
        <Card title={say('people.years')}>
          <YearStrip years={person.years} />
        </Card>
      </Columns>
    </Rows>
  )
}
