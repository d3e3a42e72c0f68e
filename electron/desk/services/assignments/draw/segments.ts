import { addDays, isoDate } from '../../../../../shared/calendar/iso-date.ts'
import type { Report } from './reports.ts'

/** A stretch of days in one post under one evaluator, as the reports tell it. */
export type Segment = Pick<Report, 'personId' | 'post' | 'structural' | 'unitId' | 'unit' | 'acting' | 'evaluatorId' | 'fault' | 'starts' | 'ends'>

const dayAfter = (day: string): string => addDays(isoDate(day), 1)
const dayBefore = (day: string): string => addDays(isoDate(day), -1)
const postKey = ({ post, unitId, unit, acting }: Pick<Report, 'post' | 'unitId' | 'unit' | 'acting'>): string => [acting, post, unitId ?? unit].join('\u0000')

/**
 * The stretches of a person's year. On each day the finest report tells the post (a month before a quarter, before a year, before a plan),
 * so that a move within the year shows although the yearly report names the last post only; acting posts stand apart, each by itself.
 * Where the finest report names no evaluator the coarser of the same post does, and else the neighbouring stretch of it.
 */
export function segmentsOf(reports: readonly Report[]): Segment[] {
  const capacities = Map.groupBy(reports, (report) => (report.acting === 1 ? postKey(report) : ''))
  return [...capacities.values()].flatMap((own) => join(filled(join(swept(own))))).sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : a.acting - b.acting))
}

function swept(reports: readonly Report[]): Segment[] {
  const edges = [...new Set(reports.flatMap(({ starts, ends }) => [starts, dayAfter(ends)]))].sort()
  return edges.slice(0, -1).flatMap((starts, at) => {
    const ends = dayBefore(edges[at + 1] ?? starts)
    const here = reports.filter((report) => report.starts <= starts && report.ends >= ends)
    const finest = Math.min(...here.map(({ rank }) => rank))
    const posts = Map.groupBy(here.filter(({ rank }) => rank === finest), postKey)
    return [...posts.keys()].map((key) => {
      const same = here.filter((report) => postKey(report) === key).sort((a, b) => a.rank - b.rank)
      const known = same.find(({ evaluatorId }) => evaluatorId !== null) ?? same.find(({ fault }) => fault !== null) ?? (same[0] as Report)
      return { ...known, structural: same.some(({ structural }) => structural), starts, ends }
    })
  })
}

/** Stretches of the same post without an evaluator take the one before, or after, where the reports know no better. */
function filled(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at) => {
    if (segment.evaluatorId !== null || segment.fault !== null) return segment
    const key = postKey(segment)
    const near = [...segments.slice(0, at).reverse(), ...segments.slice(at + 1)].find((other) => other.evaluatorId !== null && postKey(other) === key)
    return near ? { ...segment, evaluatorId: near.evaluatorId } : segment
  })
}

function join(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const at = joined.findLastIndex((one) => postKey(one) === postKey(segment))
    const last = joined[at]
    const same = last !== undefined && last.evaluatorId === segment.evaluatorId && (last.fault === null) === (segment.fault === null) && dayAfter(last.ends) === segment.starts
    if (same) joined[at] = { ...last, ends: segment.ends, structural: last.structural || segment.structural }
    else joined.push(segment)
  }
  return joined
}
