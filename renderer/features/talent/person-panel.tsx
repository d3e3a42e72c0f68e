import type { ReactNode } from 'react'
import type { TalentPerson } from '../../../shared/contract/talent.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { isMessageKey } from '../../components/finding/law-words.ts'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import type { BoxQuestion } from './question.ts'
import { BoxMark, Move, score } from './talent-columns.tsx'
import css from './talent.module.css'

/** Why somebody stands where they stand: the sentence, the scores, the place, and what moved them since the mapping compared with. */
export function PersonPanel({ question: { map, before }, person, asked, onClose, whole }: {
  readonly question: BoxQuestion
  readonly person: TalentPerson
  readonly asked: number
  readonly onClose: () => void
  readonly whole: ReactNode
}) {
  const say = useSay()
  const open = useHasRole('admin', 'auditor')
  const scores = [
    { label: say('kotak.column.y'), text: score(person.y, say) },
    ...(open ? [{ label: say('kotak.column.x'), text: score(person.x, say) }, { label: say('kotak.column.nilai'), text: score(person.nilai, say) }] : []),
  ]
  return (
    <SidePanel title={person.name} line={[person.nip, person.post, person.unit].filter((part) => part !== null).join(' · ')} onClose={onClose} actions={whole} asked={asked} wide>
      <p className={css['where']}>
        {before === null ? <BoxMark box={person.box} /> : <Move person={person} say={say} />} <span>{say.message(person.message)}</span>
      </p>
      {person.box === null ? null : (
        <>
          <dl className={css['figures']}>
            {scores.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p className={css['quiet']}>
            {person.place === null ? say('kotak.place-open-line') : say('kotak.place-line', { place: person.place, box: person.box, level: say(`kotak.level.${person.level}`) })}
            {open ? '' : ` ${say('kotak.closed')}`}
          </p>
        </>
      )}
      {before === null ? null : <Changes mapId={map.id} beforeId={before.id} on={before.on} person={person} />}
    </SidePanel>
  )
}

function Changes({ mapId, beforeId, on, person }: { readonly mapId: number; readonly beforeId: number; readonly on: string; readonly person: TalentPerson }) {
  const say = useSay()
  const asked = useProcedure('talent.move', { mapId, beforeId, nip: person.nip })
  const moved = person.before !== person.box
  return (
    <section className={css['changes']} aria-label={say('kotak.what-moved')}>
      <h3>{say(moved ? 'kotak.what-moved' : 'kotak.what-changed', { on: { date: on } })}</h3>
      <Answered asked={asked} lines={4}>
        {({ changes, recomputed }) => (
          <>
            {recomputed ? null : <Notice tone="bad">{say('kotak.not-recomputed')}</Notice>}
            {changes.length === 0 ? <p className={css['quiet']}>{say(moved ? 'kotak.no-step-moved' : 'kotak.nothing-changed')}</p> : (
              <ul className={css['steps']}>
                {changes.map(({ step, before, after }) => (
                  <li key={step}>
                    <b>{stepName(step, say)}</b>
                    <span className={css['was']}><span className={css['side']}>{say('kotak.was')}</span><span>{before === null ? say('kotak.not-asked') : say.message(before)}</span></span>
                    <span className={css['is']}><span className={css['side']}>{say('kotak.is')}</span><span>{after === null ? say('kotak.not-asked') : say.message(after)}</span></span>
                  </li>
                ))}
              </ul>
            )}
            <p className={css['quiet']}>{say('kotak.recomputed-line')}</p>
          </>
        )}
      </Answered>
    </section>
  )
}

/** What a condition is called: a component by its name, the others by what they decide. */
export function stepName(step: string, say: Say): string {
  const key = [`talent.component.${step}`, `kotak.step.${step}`].find(isMessageKey)
  return key === undefined ? step : say(key)
}
