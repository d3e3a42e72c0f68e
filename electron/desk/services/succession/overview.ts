import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { successionHouse } from '../../../../shared/domain/succession/house-settings.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { Office } from '../posts/office.ts'
import { readOverview, type SeatRow, type SuccessionFilter } from './chosen-posts.ts'

type Answer = OutputOf<'succession.overview'>

/** The posts of a choice, a page of them, those in danger first; the bench of each perangkat daerah; and how it all stands in a sentence. */
export async function overview(context: Context, { filter, offset, limit }: ParsedInputOf<'succession.overview'>): Promise<Answer> {
  const { office, rows, withoutGate } = await readOverview(context, filter)
  return {
    on: office.on, total: rows.length, rows: rows.slice(offset, offset + limit).map(({ row }) => row), bench: benchesOf(office, rows), message: summaryOf(rows, filter), withoutGate,
    months: successionHouse.fallsVacantMonths,
  }
}

/** How strong the bench of each unit below the top of the tree is: a bidang alone has one post and says nothing. */
function benchesOf({ tree }: Office, rows: readonly SeatRow[]): Answer['bench'] {
  const units = Map.groupBy(rows, ({ row: { unitId } }) => {
    const [top, below] = tree.pathOf(unitId)
    return (below ?? top)?.id ?? unitId
  })
  return [...units].map(([unitId, posts]) => ({
    unitId, unit: tree.units.get(unitId)?.name ?? unitId, posts: posts.length, covered: posts.filter(({ row }) => row.counts.ready > 0).length,
    atRisk: posts.filter(({ row }) => row.risk === 'high').length, ready: new Set(posts.flatMap(({ readyPeople }) => readyPeople)).size,
  })).sort((one, other) => other.atRisk - one.atRisk || one.covered / one.posts - other.covered / other.posts || (one.unit < other.unit ? -1 : 1))
}

function summaryOf(rows: readonly SeatRow[], { onlyCritical }: SuccessionFilter): Message {
  const covered = rows.filter(({ row }) => row.counts.ready > 0).length
  const high = rows.filter(({ row }) => row.risk === 'high').length
  if (rows.length === 0) return { key: onlyCritical ? 'succession.summary.none-critical' : 'succession.summary.none' }
  return { key: onlyCritical ? 'succession.summary.critical' : 'succession.summary.all', values: { posts: rows.length, covered, high } }
}
