import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { objectionClocks } from '../../../../shared/domain/appraisal/objection-clocks.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { raterNames } from '../periods/spans.ts'
import { clockFrame } from './frame.ts'
import { barsRegistering, lockedVersions } from './locked-versions.ts'

/** The locked ratings of a person with the day by which an objection against each is filed, and what stands against registering one. Errors: `not-found`. */
export async function possibleObjections(context: Context, { nip }: ParsedInputOf<'objection.possible'>): Promise<OutputOf<'objection.possible'>> {
  const { db } = context
  const person = await findPerson(db, nip)
  const [frame, names] = [await clockFrame(context), await raterNames(db)]
  const ratings: OutputOf<'objection.possible'>['ratings'] = []
  for (const one of await lockedVersions(db, person.id)) {
    const [starts, ends] = [isoDate(one.periodStarts), isoDate(one.periodEnds)]
    const handedOverOn = one.handedOverOn === null ? null : isoDate(one.handedOverOn)
    const open = { receivedOn: handedOverOn, filedOn: null, withReasons: null, decidedOn: null, periodEnd: ends, reportedOn: null, withdrawn: false }
    ratings.push({
      periodId: one.periodId, assignmentId: one.assignmentId, version: one.number, period: periodLabel({ kind: one.periodKind, start: starts, end: ends }), post: one.post,
      rated: { hasilKerja: one.hasilKerja, perilakuKerja: one.perilakuKerja, predikat: one.predikat }, handedOverOn, starts, ends, filing: objectionClocks(open, frame).filing,
      superior: one.superiorId === null ? null : names.get(one.superiorId) ?? null, whyNot: await barsRegistering(db, one, frame),
    })
  }
  return { ratings }
}
