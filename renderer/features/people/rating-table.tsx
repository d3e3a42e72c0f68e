import { Table } from '@mantine/core'
import type { PersonView, RatingView } from '../../../shared/contract/people.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import css from './people.module.css'

/** Every imported rating of every period, newest first, with the file it came from. Ratings are shown here and never edited. */
export function RatingTable({ ratings }: { readonly ratings: PersonView['ratings'] }) {
  const say = useSay()
  if (ratings.length === 0) {
    return (
      <Card>
        <EmptyState title={say('people.noRatings')}>{say('people.noRatingsLine')}</EmptyState>
      </Card>
    )
  }
  return (
    <Card title={say('people.ratings')} line={say('people.ratingsLine')} flush>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('people.ratings') })}>
        <Table verticalSpacing={6} horizontalSpacing="sm" fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('people.period')}</Table.Th>
              <Table.Th>{say('people.hasilKerja')}</Table.Th>
              <Table.Th>{say('people.perilakuKerja')}</Table.Th>
              <Table.Th>{say('people.predikat')}</Table.Th>
              <Table.Th>{say('people.postAndUnit')}</Table.Th>
              <Table.Th>{say('people.evaluator')}</Table.Th>
              <Table.Th>{say('people.source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ratings.toSorted(newestFirst).map((rating) => (
              <Table.Tr key={rating.id}>
                <Table.Td>
                  {periodWords(rating, say)} {rating.acting ? <Chip tone="quiet">{say('people.actingShort')}</Chip> : null}
                </Table.Td>
                <Table.Td>{rating.hasilKerja === null ? '–' : say(`people.ekspektasi.${rating.hasilKerja}`)}</Table.Td>
                <Table.Td>{rating.perilakuKerja === null ? '–' : say(`people.ekspektasi.${rating.perilakuKerja}`)}</Table.Td>
                <Table.Td>
                  {rating.contradicts ? (
                    <Chip tone="bad">{say('people.contradicts')}</Chip>
                  ) : (
                    <PredikatChip predikat={rating.predikat} />
                  )}
                </Table.Td>
                <Table.Td>
                  {rating.post}
                  <div className={css['quiet']}>{rating.unit}</div>
                </Table.Td>
                <Table.Td>{rating.evaluator ?? '–'}</Table.Td>
                <Table.Td className={css['quiet']}>{rating.source}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  )
}

function newestFirst(a: RatingView, b: RatingView): number {
  return b.periodEnd.localeCompare(a.periodEnd) || a.periodStart.localeCompare(b.periodStart)
}

function periodWords(rating: RatingView, say: Say): string {
  const year = rating.periodEnd.slice(0, 4)
  switch (rating.periodKind) {
    case 'year': return say('people.annual', { year })
    case 'quarter': return say('people.quarter', { quarter: ['I', 'II', 'III', 'IV'][Math.floor((Number(rating.periodEnd.slice(5, 7)) - 1) / 3)] ?? '', year })
    case 'month': return new Date(`${rating.periodStart}T00:00:00Z`).toLocaleDateString(say.language === 'id' ? 'id-ID' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    case 'other': return say('people.span', { from: { date: rating.periodStart }, to: { date: rating.periodEnd } })
  }
}
