import type { Successor, SuccessionRow } from '../../../shared/contract/succession.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './succession.module.css'

/** How soon somebody could follow, the soonest first. */
export const readinesses = ['ready', 'one-year', 'three-years', 'cannot-tell'] as const satisfies readonly Successor['readiness'][]

/** How many of each there are. */
export function countOf({ ready, oneYear, threeYears, cannotTell }: SuccessionRow['counts'], readiness: Successor['readiness']): number {
  return { ready, 'one-year': oneYear, 'three-years': threeYears, 'cannot-tell': cannotTell }[readiness]
}

/** A bar of all successors by how soon they are ready; each part bears its number and its own pattern, and the words stand below. */
export function ReadinessBar({ counts }: { readonly counts: SuccessionRow['counts'] }) {
  const say = useSay()
  const parts = readinesses.map((readiness) => ({ readiness, count: countOf(counts, readiness) })).filter(({ count }) => count > 0)
  if (parts.length === 0) return <span className={css['nobody']}>{say('succession.nobody')}</span>
  return (
    <div className={css['readiness']}>
      <span className={css['bar']} aria-hidden="true">
        {parts.map(({ readiness, count }) => (
          <span key={readiness} className={css['piece']} data-readiness={readiness} style={{ flexGrow: count }}>{say.number(count)}</span>
        ))}
      </span>
      <span className={css['counts']}>{parts.map(({ readiness, count }) => say(`succession.count.${readiness}`, { count })).join(' · ')}</span>
    </div>
  )
}

const tones: Readonly<Record<Successor['readiness'], Tone>> = { ready: 'ok', 'one-year': 'gold', 'three-years': 'quiet', 'cannot-tell': 'warn' }

/** How soon somebody could follow, in a word. */
export function ReadinessChip({ readiness }: { readonly readiness: Successor['readiness'] }) {
  const say = useSay()
  return <Chip tone={tones[readiness]}>{say(`succession.readiness.${readiness}`)}</Chip>
}

const riskTones: Readonly<Record<SuccessionRow['risk'], Tone>> = { high: 'bad', watch: 'warn', none: 'ok' }

/** What threatens a post, in a word. */
export function RiskChip({ risk }: { readonly risk: SuccessionRow['risk'] }) {
  const say = useSay()
  return <Chip tone={riskTones[risk]}>{say(`succession.risk-word.${risk}`)}</Chip>
}
