import { rebased, sameEvaluation, takingBack } from '../../../../shared/domain/appraisal/evaluation-change.ts'
import { emptyEvaluation, evaluationPredikat, patched, type EvaluationContent, type EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { EvaluationRef, SavedRating } from '../../../../shared/contract/rating.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context, Handler } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import { writeAudit } from '../../vault/audit.ts'
import { spanKey } from '../periods/spans.ts'
import { keepClash } from './clashes.ts'
import { draftAt, saveDraft } from './draft-saves.ts'
import { headsOf, type Head } from './heads.ts'
import { readPeriods, type PeriodDates } from './periods.ts'
import { reachRatings } from './reached.ts'
import type { ReachedSpan } from './rows.ts'
import { addVersion, contentOf, presentVersions, versionOfId, type StoredVersion } from './versions.ts'
import { whyNotWritten } from './why-not.ts'

type Written = EvaluationRef & { readonly revision: number; readonly patch: EvaluationPatch }

/**
 * Saves what an evaluator wrote, every line by itself on the save that it was written on. The desk answers after the commit, so what was
 * answered `saved` or `clash` is on the disk. A line that is none of the caller's is refused, and that is logged.
 */
export const saveRatings: Handler<'rating.save'> = async (context, { rows }) => {
  const { found: reached, refusal } = await reachRatings(context, rows)
  const foreign = rows.filter((line) => !reached.has(spanKey(line)) && refusal(line) instanceof OutsideReach)
  const [first] = [...foreign, ...rows]
  if (first && reached.size === 0) throw refusal(first)
  // Beside lines of one's own the others are refused one by one; that somebody reached for them is kept all the same.
  if (foreign[0]) await writeAudit(context.desk, context.db, { account: context.account, action: 'rating.save:denied', kept: { entity: 'evaluation', id: spanKey(foreign[0]), detail: { ratings: foreign.length } } })
  const writer = await writerOf(context, rows)
  const answers: SavedRating[] = []
  for (const line of rows) {
    const one = reached.get(spanKey(line))
    answers.push(one ? await writer(one, line) : refusedLine(line, { key: 'rating.not-found' }))
  }
  return { rows: answers }
}

/** Writes lines about these ratings one after the other, each on what the one before left. */
export async function writerOf(context: Context, refs: readonly EvaluationRef[]): Promise<(reached: ReachedSpan, line: Written) => Promise<SavedRating>> {
  const { db } = context
  const today = context.today()
  const periodIds = [...new Set(refs.map(({ periodId }) => periodId))]
  const known = new Set((await db.selectFrom('appraisal_period').select('id').execute()).map(({ id }) => id))
  const periods = new Map((await readPeriods(db, periodIds.filter((id) => known.has(id)), today)).map((period) => [period.id, period]))
  const [versions, heads] = [new Map(await presentVersions(db, periodIds, [...new Set(refs.map(({ assignmentId }) => assignmentId))])), await headsOf(db, periodIds)]
  return async (reached, line) => {
    const [key, head] = [spanKey(line), heads(reached.span)]
    const version = versions.get(key) ?? null
    const why = whyRefused(reached, version, periods.get(line.periodId), line.patch, head, today)
    if (why) return answerOf(reached, version, head, { outcome: 'refused', message: why })
    const outcome = await writeLine(context, reached, version, line, head)
    if (outcome.version) versions.set(key, outcome.version)
    return answerOf(reached, outcome.version, head, outcome)
  }
}

function whyRefused({ span, reach }: ReachedSpan, version: StoredVersion | null, period: PeriodDates | undefined, patch: EvaluationPatch, head: Head | null, today: Parameters<typeof whyNotWritten>[4]): Message | null {
  if (!period) return { key: 'rating.not-found' }
  return whyNotWritten(span, version?.state ?? null, period, reach, today) ?? (head && patch.hasilKerja ? head.message : null)
}

type Outcome = Pick<SavedRating, 'outcome' | 'message'> & { readonly version: StoredVersion | null; readonly clash?: SavedRating['clash'] }

async function writeLine(context: Context, { span }: ReachedSpan, version: StoredVersion | null, { revision, patch }: Written, head: Head | null): Promise<Outcome> {
  const { db, account } = context
  const before = version ? contentOf(version) : emptyEvaluation
  const headHasilKerja = head?.hasilKerja ?? null
  if (sameEvaluation(patched(before, patch), before)) return { outcome: 'saved', message: null, version }
  if (!version) {
    const id = await addVersion(db, span, { state: 'draft', origin: 'entry', content: patched(before, patch), headHasilKerja, reason: null, at: context.now(), by: account.id })
    const made = await versionOfId(db, id)
    // The first save replaced nothing; noted all the same, so that who wrote on the empty rating at the same time is told of the clash.
    await db.insertInto('evaluation_save').values({ version_id: id, revision: made.revision, former: JSON.stringify(takingBack(before, patch)) }).execute()
    return { outcome: 'saved', message: null, version: made }
  }
  if (revision !== version.revision) {
    const over = rebased(await draftAt(db, version.id, before, revision), before, patch)
    if ('clash' in over) return { outcome: 'clash', message: { key: 'rating.clash' }, version, clash: await keepClash(context, version, revision, patch, over.clash) }
  }
  return { outcome: 'saved', message: null, version: await saveDraft(db, { span, version, before, patch, headHasilKerja }, context.now(), account.id) }
}

/** What became of a line, and what stands now. */
export function answerOf({ span, reach }: ReachedSpan, version: StoredVersion | null, head: Head | null, { outcome, message, clash }: Pick<SavedRating, 'outcome' | 'message'> & { readonly clash?: SavedRating['clash'] }): SavedRating {
  const content: EvaluationContent | null = version && (version.state !== 'draft' || reach.evaluator) ? contentOf(version) : null
  return {
    periodId: span.periodId, assignmentId: span.assignmentId, outcome, message, version: version?.number ?? 0, revision: version?.revision ?? 0, savedAt: version?.changed_at ?? null,
    content, predikat: content && evaluationPredikat(content, span.ends, head), clash: clash ?? null,
  }
}

function refusedLine({ periodId, assignmentId }: EvaluationRef, message: Message): SavedRating {
  return { periodId, assignmentId, outcome: 'refused', message, version: 0, revision: 0, savedAt: null, content: null, predikat: null, clash: null }
}
