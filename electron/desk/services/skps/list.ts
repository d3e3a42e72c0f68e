import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { readerRoles, unitScopeOf } from '../../row-scope.ts'
import { dutiesOf } from '../assignments/duties.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { deadlineOfYear } from './deadline.ts'
import { skpHeads } from './heads.ts'
import { readYearSpans, type YearSpanChoice } from './year-spans.ts'

/** The SKP of a year as the caller stands to them: those to be written, those confirmed as atasan, or those of the units that a reader reaches. */
export async function listSkps(context: Context, { year, as, unitId }: ParsedInputOf<'skp.list'>): Promise<OutputOf<'skp.list'>> {
  const { db, today } = context
  const units = unitId === null ? null : new Set([unitId, ...(await readUnitTree(db, today())).subtreeOf(unitId)])
  const spans = await readYearSpans(db, year, { ...(await choiceOf(context, as)), ...(units === null ? {} : { units: await within(context, as, units) }) })
  const profile = await activeProfile(db)
  const heads = await skpHeads(context, spans, year, profile)
  return { skps: as === 'evaluator' ? heads.filter(({ mayWrite }) => mayWrite) : heads, deadline: deadlineOfYear(year, today(), profile) }
}

async function choiceOf(context: Context, as: ParsedInputOf<'skp.list'>['as']): Promise<YearSpanChoice> {
  if (as === 'reader') return { units: await unitScopeOf(context, readerRoles) }
  const raters = (await dutiesOf(context)).map(({ raterId }) => raterId)
  return as === 'evaluator' ? { evaluators: raters } : { superiors: raters }
}

async function within(context: Context, as: ParsedInputOf<'skp.list'>['as'], units: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const reached = as === 'reader' ? await unitScopeOf(context, readerRoles) : null
  return reached === null ? units : new Set([...units].filter((id) => reached.has(id)))
}
