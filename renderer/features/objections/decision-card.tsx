import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { RatingSides } from './rating-sides.tsx'
import css from './objections.module.css'

/** The decision as it was made: what, by whom, on whose behalf, why; where it was upheld, the rating before and after. */
export function DecisionCard({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  if (one.decision === null || one.decidedOn === null) return null
  return (
    <Card
      title={say('objection.decided-as', { decision: { text: `objection.decision.${one.decision}` } })}
      line={say('objection.decided-by', { name: one.decidedBy ?? '–', on: { date: one.decidedOn } })}
    >
      {one.decidedFor === null ? null : <p className={css['stopLine']}>{say.message(one.decidedFor)}</p>}
      <p className={css['words']}>{one.decisionReason}</p>
      {one.decided === null ? null : <RatingSides before={one.objected} after={one.decided} />}
      {one.recommendation === null ? null : (
        <dl className={css['facts']}>
          <dt>{say('objection.recommendation')}</dt>
          <dd>{one.recommendation}</dd>
        </dl>
      )}
      <p className={css['stopLine']}>{say(one.madeVersion === null ? 'objection.final-line' : 'objection.final-version', { version: one.madeVersion ?? one.version })}</p>
    </Card>
  )
}
