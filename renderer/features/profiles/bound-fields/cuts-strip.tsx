import type { Bounds, Option } from '../../../../shared/legal/bounds/bounds.ts'
import { checkBounds } from '../../../../shared/legal/bounds/check-bounds.ts'
import { exact } from '../../../../shared/numbers/exact.ts'
import { useSay, type Say } from '../../../components/say.tsx'
import { cssVars } from '../../../design/css-vars.ts'
import css from './bound-fields.module.css'

type Edge = { readonly band: Option; readonly from: string; readonly edge: 'above' | 'at-least' }

/** The whole scale as one strip, every band in its width with the scores that fall into it: neither a gap nor an overlap can be drawn. */
export function CutsStrip({ bounds, edges }: { readonly bounds: Extract<Bounds, { kind: 'cuts' }>; readonly edges: readonly Edge[] }) {
  const say = useSay()
  const below = bounds.bands.at(-1)
  const sound = checkBounds(bounds, { edges: edges.map(({ band, from, edge }) => ({ band: band.value, from, edge })), below: below?.value }).length === 0
  if (!sound || below === undefined) return <p className={css['hint']}>{say('profile.field.stripLater')}</p>
  // From the lowest band to the highest, as a scale is read.
  const rising = edges.toReversed()
  const lowest: Segment = { band: below, from: null, edge: 'at-least', upper: rising[0] ?? null }
  const segments: readonly Segment[] = [lowest, ...rising.map((one, at) => ({ ...one, upper: rising[at + 1] ?? null }))]
  const scale = exact(bounds.max).sub(exact(bounds.min))
  return (
    <div className={css['strip']} role="img" aria-label={segments.map((one) => `${say(one.band.label)}: ${scores(one, bounds, say)}`).join('; ')}>
      {segments.map((one, at) => {
        const width = exact(one.upper?.from ?? bounds.max).sub(exact(one.from ?? bounds.min)).div(scale).mul(100).valueOf()
        return (
          <div key={one.band.value} className={css['segment']} data-place={segments.length - 1 - at} style={cssVars({ '--width': `${Math.max(width, 0)}` })}>
            <b>{say(one.band.label)}</b>
            <span>{scores(one, bounds, say)}</span>
          </div>
        )
      })}
    </div>
  )
}

type Segment = { readonly band: Option; readonly from: string | null; readonly edge: Edge['edge']; readonly upper: Edge | null }

/** `60 sampai kurang dari 75`: which scores lie in a band, both ends said. */
function scores({ from, edge, upper }: Segment, bounds: { readonly min: string; readonly max: string }, say: Say): string {
  const low = from === null ? say('profile.strip.from', { from: { number: bounds.min } }) : say(edge === 'above' ? 'profile.strip.above' : 'profile.strip.from', { from: { number: from } })
  const high = upper === null ? say('profile.strip.to', { to: { number: bounds.max } }) : say(upper.edge === 'above' ? 'profile.strip.to' : 'profile.strip.below', { to: { number: upper.from } })
  return `${low} ${high}`
}
