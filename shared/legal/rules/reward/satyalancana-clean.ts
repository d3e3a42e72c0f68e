import { addDays, earlier, later, type IsoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { satyalancanaNever, satyalancanaReading } from '../../parameters/reward/reward.ts'
import { completeness, isComplete, met, neverRecorded, unknown } from '../../steps.ts'
import type { DisciplineFact, LeaveFact } from '../../terms/people.ts'
import type { Law } from '../../types.ts'

type Facts = {
  readonly cpnsDate?: IsoDate | null | undefined
  readonly discipline?: readonly DisciplineFact[] | null | undefined
  readonly disciplineCompleteThrough?: IsoDate | null | undefined
  readonly leaves?: readonly LeaveFact[] | null | undefined
  readonly leaveCompleteThrough?: IsoDate | null | undefined
}

/** From when service counts, by which facts, when it would begin anew, and a punishment whose end is not recorded. */
export type Counting = {
  readonly since: IsoDate | null | undefined
  readonly facts: readonly ['cpnsDate', ...string[]]
  readonly restartsOn: IsoDate | null
  readonly endless: DisciplineFact | null
}

/** Service counts from CPNS; read as a restart, from the day after the last barring punishment begun by the governing date. */
export function counting({ cpnsDate, discipline }: Facts, law: Law): Counting {
  if (law(satyalancanaReading) === 'whole-service') return { since: cpnsDate, facts: ['cpnsDate'], restartsOn: null, endless: null }
  const barring = serious(discipline, law)
  const begun = barring.filter(({ from }) => from <= law.on)
  const endless = begun.find(({ until }) => !until) ?? null
  const ends = begun.flatMap(({ until }) => (until ? [addDays(until, 1)] : []))
  return {
    since: cpnsDate && endless === null ? ends.reduce(later, cpnsDate) : null,
    facts: ['cpnsDate', 'discipline'],
    restartsOn: barring.reduce<IsoDate | null>((first, { from }) => (from > law.on ? earlier(first, from) : first), null),
    endless: cpnsDate ? endless : null,
  }
}

function serious(discipline: Facts['discipline'], law: Law): readonly DisciplineFact[] {
  const levels: readonly string[] = law(satyalancanaNever).discipline
  return discipline && discipline.length > 0 ? discipline.filter(({ level }) => levels.includes(level)) : []
}

/** Never punished in the whole service; read as a restart, the register only has to be complete, for the count itself begins anew. */
export function neverPunished({ discipline, disciplineCompleteThrough }: Facts, law: Law): Step {
  const head = {
    id: 'never-punished', facts: ['discipline', 'disciplineCompleteThrough'] as const,
    wording: 'tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat', citation: law.cite(satyalancanaNever),
  }
  if (law(satyalancanaReading) === 'restart') {
    if (isComplete(disciplineCompleteThrough, law)) return met(head, { key: 'reward.satyalancana.restart-clean' })
    return unknown(head, { key: 'legal.discipline-incomplete', values: completeness(disciplineCompleteThrough, law.askedOn) }, 'disciplineCompleteThrough')
  }
  return neverRecorded(
    head, law,
    { dates: serious(discipline, law).map(({ from }) => from), completeThrough: disciplineCompleteThrough, completeFact: 'disciplineCompleteThrough' },
    {
      found: (first) => ({ key: 'reward.satyalancana.punished', values: { date: { date: first } } }),
      clean: { key: 'reward.satyalancana.never-punished' }, unknown: 'legal.discipline-incomplete',
    },
  )
}

/** Never on leave outside state responsibility. */
export function neverOnUnpaidLeave({ leaves, leaveCompleteThrough }: Facts, law: Law): Step {
  const kinds: readonly string[] = law(satyalancanaNever).leave
  const unpaid = leaves?.filter(({ kind }) => kinds.includes(kind)) ?? []
  return neverRecorded(
    {
      id: 'never-cltn', facts: ['leaves', 'leaveCompleteThrough'],
      wording: 'tidak pernah cuti di luar tanggungan negara', citation: law.cite(satyalancanaNever),
    },
    law,
    { dates: unpaid.map(({ from }) => from), completeThrough: leaveCompleteThrough, completeFact: 'leaveCompleteThrough' },
    {
      found: (first) => ({ key: 'reward.satyalancana.on-cltn', values: { date: { date: first } } }),
      clean: { key: 'reward.satyalancana.never-on-cltn' }, unknown: 'legal.leave-incomplete',
    },
  )
}
