import { exact, roundHalfUp } from '../../../shared/numbers/exact.ts'
import type { Finding } from '../../../shared/legal/finding.ts'
import { Card } from '../../components/layout/card.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { useSay, type Say } from '../../components/say.tsx'
import { detailText } from './standing.ts'
import { NineBox } from './nine-box.tsx'
import { WhyButton } from './why-button.tsx'
import css from './eligibility.module.css'

const RULE = 'talent.box'
const scores = ['y', 'x', 'nilai'] as const

/** The talent box of a person as a picture, the two scores and nilai talenta, and what is missing where it cannot be told. */
export function TalentCard({ findings, onWhy }: { readonly findings: readonly Finding[]; readonly onWhy: (rule: string) => void }) {
  const say = useSay()
  const found = findings.find((one) => one.rule === RULE)
  if (found === undefined) return null
  const box = detailText(found, 'box')
  const missing = [...new Set(found.missing.map((one) => say.message(one.message)))]
  return (
    <Card
      title={box === null ? say('people.boxOpen') : say('people.box', { box })}
      actions={<WhyButton what={ruleName(RULE, say)} onWhy={() => onWhy(RULE)} />}
    >
      <NineBox on={found.on} box={box} kinerja={detailText(found, 'kinerja')} potensial={detailText(found, 'potensial')} />
      <dl className={css['figures']}>
        {scores.map((name) => {
          const score = detailText(found, name)
          return (
            <div key={name}>
              <dt>{say(`people.${name}`)}</dt>
              <dd>{score === null ? <span className={css['quiet']}>{say('people.scoreOpen')}</span> : <b>{rounded(score, say)}</b>}</dd>
            </div>
          )
        })}
      </dl>
      {missing.length === 0 ? null : (
        <>
          <h3 className={css['small']}>{say('people.toSupply')}</h3>
          <ul className={css['missing']}>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** Two decimals, as nilai talenta is written; the exact score stands in the explanation. */
function rounded(score: string, say: Say): string {
  return say.number(roundHalfUp(exact(score), 2))
}
