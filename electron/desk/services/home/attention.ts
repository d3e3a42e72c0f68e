import { addMonths, isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Attention } from '../../../../shared/contract/home.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { pensiun } from '../../../../shared/legal/rules/post/pensiun.ts'
import { plt } from '../../../../shared/legal/rules/post/plt.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'

/** How far ahead Beranda looks for people who retire: their papers and successors take about a year. */
const MONTHS_AHEAD = 12
const MOST_OF_A_KIND = 12

type Kind = Attention['people'][number]['kind']

/** Who reached batas usia pensiun or will within a year, and whose post as Plt is outside its limits, as the run found; null for other roles. */
export async function wantsAttention(context: Context, run: RunView): Promise<Attention | null> {
  if (!hasRole(context.account, ...readerRoles)) return null
  const scope = await unitScopeOf(context, readerRoles)
  const rows = await context.db.selectFrom('run_finding').innerJoin('person', 'person.id', 'run_finding.person_id')
    .innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id').innerJoin('finding_message', 'finding_message.id', 'run_finding.message_id')
    .select(['person.nip', 'person.name', 'person_current.unit_name as unit', 'run_finding.rule', 'run_finding.outcome', 'run_finding.met_on as metOn', 'finding_message.message'])
    .where('run_finding.run_id', '=', run.runId).where('person_current.state', '=', 'active').where(unitIn('person_current.unit_id', scope))
    .where((where) => where.or([
      where.and([where('run_finding.rule', '=', pensiun.id), where('run_finding.outcome', '=', 'met')]),
      where.and([where('run_finding.rule', '=', pensiun.id), where('run_finding.met_on', '<=', addMonths(run.on, MONTHS_AHEAD))]),
      where.and([where('run_finding.rule', '=', plt.id), where('run_finding.outcome', '=', 'not-met')]),
    ]))
    .where('run_finding.rule', 'in', [pensiun.id, plt.id])
    .orderBy('run_finding.met_on').orderBy('person_current.sort_name').execute()
  const of: Record<Kind, Attention['people']> = { retired: [], acting: [], retiring: [] }
  for (const { nip, name, unit, rule, outcome, metOn, message } of rows) {
    const kind = rule === plt.id ? 'acting' : outcome === 'met' ? 'retired' : 'retiring'
    of[kind].push({ nip, name, unit, kind, message: saidOf(kind, metOn, message) })
  }
  return {
    retired: of.retired.length, retiring: of.retiring.length, acting: of.acting.length,
    people: [of.retired, of.acting, of.retiring].flatMap((people) => people.slice(0, MOST_OF_A_KIND)),
  }
}

function saidOf(kind: Kind, metOn: string | null, message: string): Message {
  return kind === 'retiring' && metOn !== null && isIsoDate(metOn) ? { key: 'home.attention.retires', values: { on: { date: metOn } } } : (JSON.parse(message) as Message)
}
