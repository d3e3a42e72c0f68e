import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { orderName } from '../../components/selection/candidate-words.ts'
import { useSay } from '../../components/say.tsx'
import type { RoundData } from './round-data.ts'
import css from './pool.module.css'

/** How the value is blended for a target post of this level, and what orders the list, with their source. */
export function BlendWords({ data: { blend, order, round } }: { readonly data: Pick<RoundData, 'blend' | 'order' | 'round'> }) {
  const say = useSay()
  return (
    <div className={css['blend']}>
      <p className={css['plain']}>
        {blend === null ? say('round.screen.no-blend', { level: { text: `legal.post-level.${round.level}` } }) : say('round.screen.blend', { talenta: { number: blend.talenta }, teknis: { number: blend.teknis } })} {blend === null ? null : <CertaintyMark certainty={blend.certainty} />}
      </p>
      {blend === null ? null : <Citation citation={blend.citation} />}
      <p className={css['plain']}>{say('round.screen.order-is', { order: order.map((step) => orderName(step, say)).join(' → ') })}</p>
    </div>
  )
}
