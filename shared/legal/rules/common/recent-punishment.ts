import { addDays, addMonths, type IsoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { completeness, isComplete, met, notMet, unknown } from '../../steps.ts'
import type { DisciplineFact, DisciplineLevel } from '../../terms/people.ts'
import type { Citation } from '../../finding.ts'
import type { Law } from '../../types.ts'

/** Tests that no punishment of some levels began in the last months and none of them is being served. */
export function notPunishedLately(
  register: { readonly discipline?: readonly DisciplineFact[] | null | undefined; readonly disciplineCompleteThrough?: IsoDate | null | undefined },
  law: Law,
  asked: { readonly levels: readonly DisciplineLevel[]; readonly months: number; readonly citation: Citation },
): Step {
  const weighed = (register.discipline ?? []).filter(({ level }) => asked.levels.includes(level))
  const bars = weighed.find(({ from, until }) => from <= law.on && (law.on < addMonths(from, asked.months) || (until && until >= law.on)))
  const days = weighed.flatMap(({ from, until }) => [from, addMonths(from, asked.months), ...(until ? [addDays(until, 1)] : [])])
  const head = {
    id: 'discipline', facts: ['discipline', 'disciplineCompleteThrough'] as const, citation: asked.citation,
    wording: 'tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat dalam 1 tahun terakhir',
    changesOn: days.filter((day) => day > law.on).sort()[0] ?? null,
  }
  if (bars) {
    return notMet(head, { key: 'promotion.punished-lately', values: { level: { text: `legal.discipline.${bars.level}` }, from: { date: bars.from } } })
  }
  const months = { months: { months: asked.months } }
  if (isComplete(register.disciplineCompleteThrough, law)) return met(head, { key: 'promotion.not-punished-lately', values: months })
  return unknown(head, { key: 'legal.discipline-incomplete', values: completeness(register.disciplineCompleteThrough, law.askedOn) }, 'disciplineCompleteThrough')
}
