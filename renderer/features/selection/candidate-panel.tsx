import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Candidate } from '../../../shared/domain/selection/list-content.ts'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { orderName, score } from '../../components/selection/candidate-words.ts'
import { GateList } from '../../components/selection/gate-list.tsx'
import { PartsTable } from '../../components/selection/parts-table.tsx'
import { useSay } from '../../components/say.tsx'
import type { Names } from './veil.ts'
import css from './ranking.module.css'

/** One candidate explained: place, what parts from the one before, what is missing, every part of the value and every gate with its article. */
export function CandidatePanel({ candidate, names, mergedX, asked, onClose, marked, onMark, onEnter }: {
  readonly candidate: Candidate
  readonly names: Names
  readonly mergedX: boolean
  readonly asked: number
  readonly onClose: () => void
  readonly marked: boolean
  readonly onMark: () => void
  /** Enters what the board found about this person; null where it may not. */
  readonly onEnter: (() => void) | null
}) {
  const say = useSay()
  const { hidden, said } = names
  return (
    <SidePanel
      title={names.of(candidate.nip)}
      line={hidden ? say('round.screen.veiled') : [candidate.nip, candidate.golongan, candidate.post, candidate.unit].filter((part) => part !== null).join(' · ')}
      onClose={onClose}
      asked={asked}
      wide
      actions={
        <>
          <Button variant="default" size="xs" onClick={onMark}>{say(marked ? 'round.screen.unmark-it' : 'round.screen.mark-it')}</Button>
          {onEnter === null || hidden ? null : <Button variant="default" size="xs" onClick={onEnter}>{say('round.screen.enter')}</Button>}
          {hidden ? null : <Button component={Link} to={`/pegawai/${candidate.nip}`} variant="default" size="xs">{say('round.screen.open-person')}</Button>}
        </>
      }
    >
      <dl className={css['tiles']}>
        <div><dt>{say('round.screen.column.place')}</dt><dd>{candidate.place ?? '–'}</dd></div>
        <div><dt>{say('round.screen.column.value')}</dt><dd>{candidate.value === null ? '–' : score(candidate.value, say)}</dd></div>
        <div><dt>{say('round.screen.column.box')}</dt><dd>{candidate.box ?? '–'}</dd></div>
      </dl>
      <p className={css['placed']}>{placedWords(candidate, say)} <CertaintyMark certainty={candidate.certainty} /></p>
      {candidate.missing.length === 0 ? null : (
        <section className={css['missing']}>
          <h3>{say('shell.finding.missing')}</h3>
          <ul>{candidate.missing.map((one, at) => <li key={at}>{said(say.message(one))}</li>)}</ul>
        </section>
      )}
      <h3 className={css['methodHead']}>{say('round.screen.parts')}</h3>
      {mergedX ? <p className={css['text']}>{say('round.screen.merged')}</p> : null}
      <PartsTable candidate={candidate} said={said} />
      <h3 className={css['methodHead']}>{say('round.screen.gates')}</h3>
      <GateList gates={candidate.gates} said={said} />
    </SidePanel>
  )
}

/** Where a candidate stands and what decided it. */
function placedWords({ place, decidedBy, listed }: Candidate, say: ReturnType<typeof useSay>): string {
  if (place === null) return say('round.screen.placed.open')
  const sentences = [
    decidedBy === null ? say('round.screen.placed.first') : decidedBy === 'tied' ? say('round.screen.placed.tied') : say('round.screen.placed.by', { by: orderName(decidedBy, say) }),
    say(listed ? 'round.screen.placed.listed' : 'round.screen.placed.not-listed'),
  ]
  return sentences.join(' ')
}
