import type { RuleDetail } from '../../../shared/contract/merit.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { LawValue } from '../../components/finding/value.tsx'
import { useSay } from '../../components/say.tsx'
import css from './rules.module.css'

/** Values or versions from the newest to the oldest, each with its day, its citation and when somebody last checked it. */
export function DatedValues({ id, values }: { readonly id: string; readonly values: RuleDetail['values'] }) {
  const say = useSay()
  return (
    <ol className={css['values']}>
      {values.toReversed().map((dated) => (
        <li key={`${dated.from} ${dated.profile ?? ''}`} className={css['value']} data-in-force={dated.inForce ? true : undefined}>
          <div className={css['valueHead']}>
            <b>{say('rules.from', { date: { date: dated.from } })}</b>
            {dated.inForce ? <Chip tone="ok">{say('rules.inForceNow')}</Chip> : null}
            {dated.profile === null ? null : <Chip tone="gold">{dated.profile}</Chip>}
            {dated.certainty === null ? null : <CertaintyMark certainty={dated.certainty} />}
          </div>
          {dated.value === null ? null : <LawValue parameter={id} value={dated.value} />}
          <p className={css['cite']}>
            <span title={dated.citation.title}>{dated.citation.short}</span>, {dated.citation.pin}
            {dated.citation.quote === null ? null : <q>{dated.citation.quote}</q>}
          </p>
          <p className={css['under']}>{dated.citation.title}</p>
          {dated.checkedOn === null ? null : <p className={css['under']}>{say('rules.checkedOn', { date: { date: dated.checkedOn } })}</p>}
          {dated.note === null ? null : <p className={css['note']}>{say.message(dated.note)}</p>}
        </li>
      ))}
    </ol>
  )
}
