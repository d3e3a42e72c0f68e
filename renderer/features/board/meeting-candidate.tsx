import type { BoardData } from './board-data.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import { gateTally, score } from '../../components/selection/candidate-words.ts'
import { GateMark } from '../../components/selection/gate-marks.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import css from './meeting.module.css'

type Shown = BoardData['candidates'][number]

/** One candidate on the projector: place, value and the parts it is made of, and every gate with how it ended. */
export function MeetingCandidate({ candidate, named, chosen, recommended }: { readonly candidate: Shown; readonly named: boolean; readonly chosen: boolean; readonly recommended: boolean }) {
  const say = useSay()
  const { met, all } = gateTally(candidate.gates)
  const shows = named && candidate.nip !== null
  const parts = [
    ['board.meeting.part.y', candidate.y], ['board.meeting.part.x', candidate.x], ['board.meeting.part.teknis', candidate.technical],
  ] as const
  return (
    <div className={css['candidate']}>
      <div className={css['who']}>
        <h2 className={css['name']}>{shows ? candidate.label : say('board.candidate-number', { number: candidate.number })}</h2>
        {shows ? <p className={css['line']}>{[candidate.golongan, candidate.post, candidate.unit].filter(Boolean).join(' · ')}</p> : candidate.golongan === null ? null : <p className={css['line']}>{say('board.meeting.golongan', { golongan: candidate.golongan })}</p>}
        <p className={css['chips']}>
          {chosen ? <Chip tone="ok">{say('board.screen.chosen')}</Chip> : null}
          {recommended ? <Chip tone="gold">{say('board.screen.is-recommended')}</Chip> : null}
        </p>
        <dl className={css['standing']}>
          <div data-big><dt>{say('board.meeting.place')}</dt><dd>{say.number(candidate.place)}</dd></div>
          <div data-big><dt>{say('board.screen.value')}</dt><dd>{candidate.value === null ? '–' : score(candidate.value, say)}</dd></div>
          {parts.map(([label, value]) => (value === null ? null : <div key={label}><dt>{say(label)}</dt><dd>{score(value, say)}</dd></div>))}
          <div><dt>{say('board.screen.box')}</dt><dd>{candidate.box === null ? '–' : say.number(candidate.box)}</dd></div>
          <div><dt>{say('board.screen.votes')}</dt><dd>{say.number(candidate.votes)}</dd></div>
        </dl>
      </div>
      <section className={css['gates']} aria-label={say('board.screen.gates')}>
        <h3 className={css['sentence']}>{say('board.meeting.gates', { met, all })}</h3>
        <ul>
          {candidate.gates.filter(({ weight }) => weight !== 'off').map((gate) => (
            <li key={gate.gate}>
              <GateMark outcome={gate.outcome} />
              <span>
                {gateName(gate.gate, say)}
                {gate.weight === 'preferred' ? <span className={css['quiet']}> {say('board.meeting.preferred')}</span> : null}
                {gate.outcome === 'met' ? null : <span className={css['why']}>{say.message(gate.message)}</span>}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
