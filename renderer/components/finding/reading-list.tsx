import type { Reading } from '../../../shared/legal/finding.ts'
import { useSay } from '../say.tsx'
import { CertaintyMark, Citation } from './citation.tsx'
import { parameterTitle } from './law-words.ts'
import { LawValue } from './value.tsx'
import css from './finding-view.module.css'

/** The values of the law that a decision read, each with where it stands and how sure we are. */
export function ReadingList({ readings }: { readonly readings: readonly Reading[] }) {
  const say = useSay()
  return (
    <ul className={css['readings']}>
      {readings.map((reading) => (
        <li key={`${reading.parameter} ${reading.from}`} className={css['reading']}>
          <div className={css['readingHead']}>
            <b>{parameterTitle(reading.parameter, say)}</b>
            <CertaintyMark certainty={reading.certainty} />
          </div>
          <LawValue parameter={reading.parameter} value={reading.value} />
          <p className={css['since']}>
            {say('shell.finding.since', { date: { date: reading.from } })}
            {reading.profile === null ? null : ` · ${say('shell.finding.profile', { profile: reading.profile })}`}
          </p>
          <Citation citation={reading.citation} />
          {reading.note === null ? null : <p className={css['since']}>{say.message(reading.note)}</p>}
        </li>
      ))}
    </ul>
  )
}
