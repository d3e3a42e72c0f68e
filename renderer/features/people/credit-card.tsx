import type { Finding } from '../../../shared/legal/finding.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { detailText } from './standing.ts'
import { WhyButton } from './why-button.tsx'
import css from './eligibility.module.css'

const RULE = 'promotion.ak-kumulatif'
const reaches = ['Pangkat', 'Jenjang'] as const

/** Angka kredit of a functional officer with what is over or short for the next pangkat and the next jenjang; nothing for anybody else. */
export function CreditCard({ findings, onWhy }: { readonly findings: readonly Finding[]; readonly onWhy: (rule: string) => void }) {
  const say = useSay()
  const found = findings.find((one) => one.rule === RULE)
  if (found === undefined) return null
  const credit = detailText(found, 'angkaKredit')
  return (
    <Card
      title={credit === null ? say('people.creditOpen') : say('people.credit', { credit: { number: credit } })}
      actions={<WhyButton what={ruleName(RULE, say)} onWhy={() => onWhy(RULE)} />}
    >
      {credit === null ? <p className={css['plain']}>{say.message(found.message)}</p> : null}
      <dl className={css['figures']}>
        {reaches.map((what) => {
          const minimum = detailText(found, `minimal${what}`)
          const short = detailText(found, `kekurangan${what}`)
          const rest = short ?? detailText(found, `kelebihan${what}`)
          if (minimum === null || rest === null) return null
          return (
            <div key={what} className={css['reach']}>
              <dt>{say(`people.credit${what}`)}</dt>
              <dd>{say(short === null ? 'people.creditExcess' : 'people.creditShort', { rest: { number: rest }, minimum: { number: minimum } })}</dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}
