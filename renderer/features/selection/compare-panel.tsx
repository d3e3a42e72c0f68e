import { Link } from '@tanstack/react-router'
import type { Comparison, ShortlistHead } from '../../../shared/contract/selection.ts'
import type { Candidate } from '../../../shared/domain/selection/list-content.ts'
import { useLongQuery } from '../../bridge/long-query.ts'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { Citation } from '../../components/finding/citation.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { orderName, unsigned } from '../../components/selection/candidate-words.ts'
import { roundPath } from '../../components/selection/round-path.ts'
import { useSay, type Say } from '../../components/say.tsx'
import { CompareGates } from './compare-gates.tsx'
import { CompareParts } from './compare-parts.tsx'
import type { RoundData } from './round-data.ts'
import { shortName, type Names } from './veil.ts'
import css from './ranking.module.css'

/** Mengapa A di atas B: the parts side by side with what each makes of the difference, what would turn the order round, and the gates. */
export function ComparePanel({ data, frozen, first, second, names, onClose }: {
  readonly data: RoundData
  readonly frozen: ShortlistHead | null
  readonly first: Candidate
  readonly second: Candidate
  readonly names: Names
  readonly onClose: () => void
}) {
  const say = useSay()
  const asked = useLongQuery('round.compare', { roundId: data.round.id, shortlistId: frozen?.id ?? null, firstNip: first.nip, secondNip: second.nip })
  const short = (nip: string): string => (names.hidden ? names.of(nip) : shortName(names.of(nip)))
  const pair = { first: short(first.nip), second: short(second.nip) }
  const called = pair.first === pair.second ? { first: names.of(first.nip), second: names.of(second.nip) } : pair
  return (
    <SidePanel title={titleOf(first, second, called, say)} onClose={onClose} wide>
      <LongAnswered asked={asked} starting={say('round.screen.comparing')} lines={9}>
        {(comparison) => (
          <>
            <p className={css['placed']}>{names.said(separation(comparison, say))}</p>
            <CompareParts comparison={comparison} called={called} />
            {comparison.citations.map((citation) => <Citation key={`${citation.source} ${citation.pin}`} citation={citation} />)}
            <h3 className={css['methodHead']}>{say('round.screen.turns')}</h3>
            <Turning comparison={comparison} said={names.said} />
            <h3 className={css['methodHead']}>{say('round.screen.gates')}</h3>
            <CompareGates comparison={comparison} called={called} />
            {frozen === null ? null : (
              <>
                <h3 className={css['methodHead']}>{say('round.screen.fairness')}</h3>
                <p className={css['text']}><Link to={roundPath(data.round.id, 'daftar-beku')} className={css['link'] ?? ''}>{say('round.screen.to-fairness')}</Link></p>
              </>
            )}
          </>
        )}
      </LongAnswered>
    </SidePanel>
  )
}

function titleOf(first: Candidate, second: Candidate, called: { readonly first: string; readonly second: string }, say: Say): string {
  if (first.place === null || second.place === null) return say('round.screen.why-open', called)
  return say(first.place === second.place ? 'round.screen.why-tied' : 'round.screen.why', called)
}

/** The difference and the first step that parts the two, in a sentence; where there is no difference to show, why. */
function separation({ separatedBy, difference, message }: Comparison, say: Say): string {
  if (difference === null) return say.message(message)
  return say('round.screen.separated-by', { step: orderName(separatedBy, say), difference: unsigned(difference, say) })
}

/** The smallest change of a weight and the facts that would turn the order round. */
function Turning({ comparison, said }: { readonly comparison: Comparison; readonly said: (sentence: string) => string }) {
  const say = useSay()
  const sentences = [...(comparison.weight === null ? [] : [comparison.weight.message]), ...comparison.facts].map((one) => said(say.message(one)))
  if (sentences.length === 0) return <p className={css['text']}>{say('round.screen.turns-none')}</p>
  return <ul className={css['turns']}>{sentences.map((one) => <li key={one}>{one}</li>)}</ul>
}
