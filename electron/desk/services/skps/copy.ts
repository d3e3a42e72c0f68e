import { randomUUID } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { copiedSkp, isEmptySkp } from '../../../../shared/domain/appraisal/skp.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { agreedContent, findSkp, skpContentOf } from './stored-skp.ts'
import { saveSkp } from './save.ts'
import { spansWithSkp, superiorPlans } from './superior-plans.ts'
import { writtenSkp } from './reached-skp.ts'
import { readYearSpans, type YearSpan } from './year-spans.ts'

/** The SKP that can be a start for one of the caller's: of the same person this year and the year before, and of the others under the same evaluator this year. */
export async function copyableSkps({ db }: Context, span: YearSpan, year: number): Promise<{ assignmentId: number; year: number; label: string }[]> {
  const own = [...(await readYearSpans(db, year - 1, { people: [span.personId] })).map((one) => ({ one, year: year - 1 })), ...(await readYearSpans(db, year, { people: [span.personId] })).map((one) => ({ one, year }))]
  const colleagues = span.evaluatorId === null ? [] : (await readYearSpans(db, year, { evaluators: [span.evaluatorId] })).filter(({ personId }) => personId !== span.personId).map((one) => ({ one, year }))
  const found: { assignmentId: number; year: number; label: string }[] = []
  for (const asked of [year - 1, year]) {
    const spans = [...own, ...colleagues].filter((entry) => entry.year === asked && !(entry.one.assignmentId === span.assignmentId && asked === year)).map(({ one }) => one)
    // What another evaluator has not agreed yet is not shown here either.
    for (const one of await spansWithSkp(db, spans, asked)) {
      const row = await findSkp(db, { assignmentId: one.assignmentId, year: asked })
      const content = row ? (one.evaluatorId === span.evaluatorId ? skpContentOf(row) : await agreedContent(db, row.id)) : null
      if (content && !isEmptySkp(content)) found.push({ assignmentId: one.assignmentId, year: asked, label: `${asked} · ${one.name} · ${one.post}` })
    }
  }
  return found
}

/** Takes another SKP over as the draft, with ids of its own. Errors: `not-found`, `refused` while the SKP is agreed. */
export async function copySkp(context: Context, { from, revision, ...ref }: ParsedInputOf<'skp.copy'>): Promise<OutputOf<'skp.copy'>> {
  const { db } = context
  const span = await writtenSkp(context, ref)
  const allowed = await copyableSkps(context, span, ref.year)
  if (!allowed.some((one) => one.assignmentId === from.assignmentId && one.year === from.year)) throw new TanjakError('not-found', { key: 'skp.copy.not-found' })
  const row = await findSkp(db, from)
  const [source] = await readYearSpans(db, from.year, { assignments: [from.assignmentId] })
  const content = row ? (source?.evaluatorId === span.evaluatorId ? skpContentOf(row) : await agreedContent(db, row.id)) : null
  if (!content) throw new TanjakError('not-found', { key: 'skp.copy.not-found' })
  const known = new Set((await superiorPlans(db, span, ref.year)).map((plan) => plan.ref))
  const copied = copiedSkp(content, () => randomUUID().slice(0, 8), known)
  return { ...(await saveSkp(context, { ...ref, revision, content: copied })), content: copied }
}
