import { useSay } from '../say.tsx'
import { partsOfRule } from './fact-shape.ts'
import { factName } from './law-words.ts'
import { PlainValue } from './value.tsx'
import css from './finding-view.module.css'

/** The facts about a person that a decision looked at, named in the reader's words, their codes said as the rule knows them. */
export function FactList({ facts, rule }: { readonly facts: Readonly<Record<string, unknown>>; readonly rule: string }) {
  const say = useSay()
  const parts = partsOfRule(rule)
  return (
    <dl className={css['factList']}>
      {Object.entries(facts).map(([name, value]) => {
        const shape = parts.find((part) => part.name === name)?.shape
        return (
          <div key={name} className={css['fact']}>
            <dt>{factName(name, say)}</dt>
            <dd>
              <PlainValue value={value} name={name} {...(shape === undefined ? {} : { shape })} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
