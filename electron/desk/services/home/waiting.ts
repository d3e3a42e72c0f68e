import type { Waiting } from '../../../../shared/contract/home.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { personFilterSchema } from '../../../../shared/contract/people.ts'
import { registers as registersOfOffice } from '../../../../shared/domain/record/registers.ts'
import { awaitedRules } from '../../../../shared/domain/rules-for-people.ts'
import type { Subject } from '../../../../shared/legal/types.ts'
import { hasRole, type Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'
import { choosePeople, selectChosen } from '../people/person-query.ts'
import type { Found } from './found.ts'
import { boardWaits } from './board-waits.ts'
import { awardWaits } from './award-waits.ts'
import { headWaits } from './head-waits.ts'
import { kpWaits } from './kp-waits.ts'
import { myAnswers } from './my-answers.ts'
import { myRatings } from './my-ratings.ts'
import { objectionWaits } from './objection-waits.ts'
import { outsidePattern } from './outside-pattern.ts'
import { periodWaits } from './period-waits.ts'
import { safetyWaits } from './safety.ts'
import { selectionWaits } from './selection-waits.ts'
import { vacancyWaits } from './vacancy-waits.ts'
import type { YearDistribution } from '../units/distribution.ts'

/** What is known already when the waiting things are looked for. */
export type Known = { readonly run: RunView | null; readonly people: number; readonly distribution: YearDistribution | null }

/** What waits for the roles of the caller, the most pressing first, and the badges beside the navigation. */
export async function whatWaits(context: Context, known: Known): Promise<{ waiting: Waiting[]; badges: Record<string, number> }> {
  const found = [
    ...await safetyWaits(context), ...await objectionWaits(context), ...await myAnswers(context), ...await myRatings(context), ...await headWaits(context), ...await selectionWaits(context), ...await boardWaits(context), ...await vacancyWaits(context), ...await outsidePattern(context), ...await periodWaits(context),
    ...await conflicts(context), ...runWaits(known), ...await newFlags(context, known), ...await kpWaits(context, known.run), ...await awardWaits(context), ...await unrated(context, known), ...await registers(context, known), ...await accounts(context),
  ]
  const mine = found.filter((one) => one.count > 0 && hasRole(context.account, ...one.for))
  const badges: Record<string, number> = {}
  for (const { route, count, id } of mine) {
    const place = placeOf(id, route)
    if (place !== null) badges[place] = (badges[place] ?? 0) + count
  }
  return { waiting: mine.map(({ for: _roles, ...one }) => one), badges }
}

// Only what a person works off one by one gets a badge, at the entry of the navigation under which it is done.
const BADGED = /^(conflicts|flags-reward|flags-promotion|objections-.*|clashes|proposals|returned|to-rate-.*|to-confirm|to-send|to-lock|capaian-unset|periods-.*|shortlists-.*|rounds-.*)$/

function placeOf(id: string, route: string): string | null {
  return BADGED.test(id) ? `/${route.split(/[/?]/)[1] ?? ''}` : null
}

async function conflicts({ db }: Context): Promise<Found[]> {
  const kinds = await db.selectFrom('conflict').select('kind').select((select) => select.fn.countAll<number>().as('open')).where('state', '=', 'open').groupBy('kind').execute()
  return [{
    id: 'conflicts', for: ['admin', 'auditor'], count: kinds.reduce((sum, kind) => sum + kind.open, 0), message: { key: 'home.waits.conflicts' },
    detail: { key: 'home.waits.conflict-kinds', values: { count: kinds.length } }, tone: 'warn', tag: { key: 'home.tag.reconcile' }, route: '/rekonsiliasi',
  }]
}

function runWaits({ run, people }: Known): Found[] {
  if (people === 0) return []
  const waits = { for: ['admin'], tone: 'warn', route: '/kelayakan' } as const
  if (!run) return [{ ...waits, id: 'no-run', count: people, message: { key: 'home.waits.no-run' }, detail: null, tag: { key: 'home.tag.run' } }]
  if (!run.stale) return []
  return [{
    ...waits, id: 'stale-run', count: run.people, message: { key: 'home.waits.stale-run' }, detail: { key: 'home.waits.run-of', values: { on: { date: run.on } } }, tag: { key: 'home.tag.stale' },
  }]
}

async function newFlags(context: Context, { run }: Known): Promise<Found[]> {
  if (!run) return []
  const flags = await context.db.selectFrom('run_finding').innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id')
    .leftJoin('flag', (join) => join.onRef('flag.person_id', '=', 'run_finding.person_id').onRef('flag.rule', '=', 'run_finding.rule'))
    .select('run_finding.rule').select((select) => select.fn.countAll<number>().as('people'))
    .where('run_finding.run_id', '=', run.runId).where('run_finding.rule', 'in', Object.keys(run.findings)).where('run_finding.outcome', '=', 'met')
    .where((where) => where.or([where('flag.state', 'is', null), where('flag.state', '=', 'new')])).where(unitIn('person_current.unit_id', await unitScopeOf(context, readerRoles)))
    .groupBy('run_finding.rule').execute()
  const waits = (kind: Subject) => {
    const mine = flags.filter((flag) => awaitedRules.some(({ id, subject }) => id === flag.rule && subject === kind))
    return {
      for: ['admin', 'pimpinan'], count: mine.reduce((sum, flag) => sum + flag.people, 0), tone: 'ok', tag: { key: 'home.tag.new' },
      detail: { key: 'home.waits.rules-of', values: { rules: mine.length, on: { date: run.on } } },
    } as const
  }
  return [
    { ...waits('promotion'), id: 'flags-promotion', message: { key: 'home.waits.flags-promotion' }, route: '/promosi' },
    { ...waits('reward'), id: 'flags-reward', message: { key: 'home.waits.flags-reward' }, route: '/penghargaan' },
  ]
}

// Counted as the list of people counts, so that the click shows as many as the number says.
async function unrated(context: Context, { distribution }: Known): Promise<Found[]> {
  if (!distribution) return []
  const filter = personFilterSchema.parse({ predikat: ['belum-dinilai'] })
  const { count } = await selectChosen(context.db, await choosePeople(context, filter)).select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const { year, counts } = distribution
  return [{
    id: 'unrated', for: ['admin', 'penilai', 'pimpinan'], count, message: { key: 'home.waits.unrated', values: { year: String(year) } },
    // The distribution is that of units; beside the few who are assigned to an evaluator it would not add up.
    detail: hasRole(context.account, ...readerRoles) ? { key: 'home.waits.unrated-why', values: { noSkp: counts['tidak-membuat-skp'] ?? 0, unsure: counts['belum-dapat-dipastikan'] ?? 0 } } : null,
    tone: 'warn', tag: { key: 'home.tag.year', values: { year: String(year) } }, route: '/pegawai?predikat=belum-dinilai',
  }]
}

// Beyond the day through which a register is complete, nothing recorded says nothing: every rule that reads it cannot tell.
async function registers({ db, today }: Context, { people, run }: Known): Promise<Found[]> {
  if (people === 0) return []
  const settings = await readSettings(db)
  const asked = run?.on ?? today()
  const behind = registersOfOffice.filter(({ setting }) => (settings[setting] ?? '') < asked)
  return [{
    id: 'registers', for: ['admin'], count: behind.length, message: { key: 'home.waits.registers', values: { on: { date: asked } } },
    detail: { key: 'home.waits.registers-why', values: { registers: { list: behind.map(({ name }) => ({ text: name })) } } }, tone: 'warn', tag: { key: 'home.tag.declare' }, route: '/pengaturan',
  }]
}

async function accounts({ db }: Context): Promise<Found[]> {
  const { count } = await db.selectFrom('account').select((select) => select.fn.countAll<number>().as('count')).where('state', '=', 'must-change-password').executeTakeFirstOrThrow()
  return [{
    id: 'accounts', for: ['admin'], count, message: { key: 'home.waits.accounts' }, detail: null, tone: 'neutral', tag: { key: 'home.tag.accounts' }, route: '/akun',
  }]
}
