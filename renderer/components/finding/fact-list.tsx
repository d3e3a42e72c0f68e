import { useSay } from '../say.tsx'
import { factName } from './law-words.ts'
import { PlainValue } from './value.tsx'
import css from './finding-view.module.css'

/** The facts about a person that a decision looked at, named in the reader's words. */
export function FactList({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) {
  const say = useSay()
  return (
    <dl className={css['factList']}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name} className={css['fact']}>
          <dt>{factName(name, say)}</dt>
          <dd>
            <PlainValue value={value} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
