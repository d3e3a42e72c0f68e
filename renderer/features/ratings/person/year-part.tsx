import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { Chip } from '../../../components/feedback/chip.tsx'
import { PredikatChip } from '../../../components/feedback/predikat-chip.tsx'
import { Card } from '../../../components/layout/card.tsx'
import { useSay } from '../../../components/say.tsx'
import { periodTitle } from '../period-title.ts'
import css from './person.module.css'

type One = OutputOf<'rating.one'>

/** The spans of the year, the predikat of each, and the annual one with the rule that combined them. */
export function YearPart({ year }: { readonly year: One['year'] }) {
  const say = useSay()
  return (
    <Card title={say('rating.yearTitle', { year: String(year.year) })}>
      <PredikatChip predikat={year.predikat ?? 'belum-dapat-dipastikan'} />
      <p className={css['plain']}>{say.message(year.message)}</p>
      <ul className={css['versions']}>
        {year.spans.map((span) => (
          <li key={`${span.starts} ${span.post}`} className={css['version']}>
            <b>{span.post}</b>, {span.unit}
            <p className={css['quiet']}>{say('rating.span', { from: { date: span.starts }, until: { date: span.ends } })}</p>
            <span className={css['chips']}>
              <PredikatChip predikat={span.predikat} />
              {span.acting ? <Chip tone="quiet">{say('rating.acting')}</Chip> : null}
              {span.chosen ? <Chip tone="gold">{say('rating.chosenSpan')}</Chip> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The other periods of the same SKP, each a step away. */
export function OtherPeriods({ others }: { readonly others: One['others'] }) {
  const say = useSay()
  if (others.length === 0) return null
  return (
    <Card title={say('rating.others')}>
      <ul className={css['versions']}>
        {others.map((one) => (
          <li key={one.periodId} className={css['other']}>
            <Anchor component={Link} to={`/penilaian/${one.periodId}/${one.assignmentId}`}>{periodTitle(one.period, say)}</Anchor>
            <PredikatChip predikat={one.predikat} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
