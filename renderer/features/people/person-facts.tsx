import type { ReactNode } from 'react'
import type { PersonView } from '../../../shared/contract/people.ts'
import { useSay } from '../../components/say.tsx'
import { UnitPath } from './person-head.tsx'
import { educationWord } from './record-words.ts'
import css from './people.module.css'

/** The facts of a person as they stand today; what is not recorded is said so, never left out. */
export function PersonFacts({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const date = (value: string | null): ReactNode => (value === null ? null : say.date(value))
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('people.employeeKind'), say(`people.kind.${person.employeeKind}`)],
    [say('people.rank'), person.golongan === null ? null : [person.pangkat, person.golongan].filter(Boolean).join(', ')],
    [say('people.rankTmt'), date(person.golonganTmt)],
    [say('people.post'), person.post],
    [say('people.postTmt'), date(person.postTmt)],
    ...(person.actingPost === null ? [] : [[say('people.acting'), person.actingPost] as const]),
    ...(person.eselon === null ? [] : [[say('people.eselon'), person.eselon] as const]),
    [say('people.unit'), person.unitPath.length === 0 ? null : <UnitPath key="unit" path={person.unitPath} />],
    [say('people.education'), person.education === null ? null : educationWord(person.education, say)],
    [say('people.legalStatus'), person.legalStatus],
    [say('people.cpnsDate'), date(person.cpnsDate)],
    [say('people.pnsDate'), date(person.pnsDate)],
    [say('people.birthDate'), date(person.birthDate)],
    ...(person.numbers.length < 2 ? [] : [[say('people.numbers'), person.numbers.map((one) => one.nip).join(', ')] as const]),
    [say('people.source'), person.source],
  ]
  return (
    <dl className={css['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className={css['quiet']}>{say('people.notRecorded')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
