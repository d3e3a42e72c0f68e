import type { RuleDetail } from '../../../shared/contract/merit.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { LawValue } from '../../components/finding/value.tsx'
import { useSay } from '../../components/say.tsx'
import css from './rules.module.css'

/** Values or versions from the newest to the oldest: since when, what, on which authority, how sure, and what there is to say about it. */
export function ValueTable({ detail }: { readonly detail: RuleDetail }) {
  const say = useSay()
  const valued = detail.kind === 'parameter'
  const newestFirst = detail.values.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.profile === null ? 1 : -1))
  return (
    <table className={css['values']}>
      <thead>
        <tr>
          <th scope="col">{say('rules.since')}</th>
          {valued ? <th scope="col">{say('rules.value')}</th> : null}
          <th scope="col">{say('rules.authority')}</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map((dated) => (
          <tr key={`${dated.from} ${dated.profile ?? ''}`} data-in-force={dated.inForce ? true : undefined}>
            <th scope="row">
              <span className={css['from']}>{say.date(dated.from)}</span>
              {dated.inForce ? <Chip tone="ok">{say('rules.inForceNow')}</Chip> : null}
            </th>
            {valued ? (
              <td>
                <LawValue parameter={detail.id} value={dated.value} />
              </td>
            ) : null}
            <td>
              <p className={css['cite']} title={dated.citation.title}>
                {dated.citation.short}, {dated.citation.pin}
                {dated.citation.quote === null ? null : <q>{dated.citation.quote}</q>}
              </p>
              {valued ? null : <p className={css['under']}>{dated.citation.title}</p>}
              <div className={css['marks']}>
                {dated.certainty === null ? null : <CertaintyMark certainty={dated.certainty} />}
                {dated.profile === null ? null : <Chip tone="gold">{say('rules.byProfile', { profile: dated.profile })}</Chip>}
                {dated.checkedOn === null ? null : <span className={css['under']}>{say('rules.checkedOn', { date: { date: dated.checkedOn } })}</span>}
              </div>
              {dated.note === null ? null : <p className={css['noteLine']}>{say.message(dated.note)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
