import { useState } from 'react'
import { useSay } from '../../components/say.tsx'
import type { Boxes } from './boxes.ts'
import { stepName } from './person-panel.tsx'
import type { BoxQuestion } from './question.ts'
import { TalentTable } from './talent-table.tsx'
import css from './talent.module.css'

/** Who has no box yet: what is missing and for how many, then the people. */
export function UnplacedPart({ question, boxes }: { readonly question: BoxQuestion; readonly boxes: Boxes }) {
  const say = useSay()
  const [missing, setMissing] = useState<string | null>(null)
  const chosen = boxes.missing.some(({ step }) => step === missing) ? missing : null
  return (
    <div className={css['part']}>
      <p className={css['summary']}>
        {say(boxes.open === 0 ? 'kotak.open-none' : 'kotak.open-line', { open: boxes.open, people: boxes.people })}
        {boxes.notApplicable === 0 ? '' : ` ${say('kotak.not-applicable-line', { count: boxes.notApplicable })}`}
      </p>
      {boxes.missing.length === 0 ? null : (
        <ul className={css['tiles']} aria-label={say('kotak.missing')}>
          {boxes.missing.map(({ step, count }) => (
            <li key={step}>
              <button type="button" className={css['tile']} aria-pressed={chosen === step} onClick={() => setMissing(chosen === step ? null : step)}>
                <b>{say.number(count)}</b>
                <span>{stepName(step, say)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <TalentTable
        label={chosen === null ? say('kotak.part.belum') : say('kotak.lacking', { step: stepName(chosen, say) })}
        name={`kotak-belum-${chosen ?? ''}`}
        question={question}
        narrowed={{ open: true, missing: chosen }}
        columns={['name', 'level', 'why', 'unit']}
        emptyTitle={say('kotak.open-nobody')}
        emptyLine={say('kotak.open-nobody-line')}
      />
    </div>
  )
}
