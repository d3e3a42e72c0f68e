import type { Kysely, Selectable } from 'kysely'
import { isIsoDate, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import { postKindSchema } from '../../../../shared/contract/common.ts'
import type { PersonView, RatingView } from '../../../../shared/contract/people.ts'
import { pangkatNames } from '../../../../shared/legal/parameters/identity/pangkat.ts'
import { golonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import { hasRole, type Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { disciplineScopeOf, inScope, refuseOutside, seesPerson } from '../../row-scope.ts'
import { readFacts, readFrame } from '../assess/facts/read-facts.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { readRecords } from './record-views.ts'
import { readSources, type Sources } from './sources.ts'
import { yearViews } from './year-views.ts'

/** A person with the whole record, as far as the caller may see it. */
export async function getPerson(context: Context, nip: string): Promise<PersonView> {
  const { db } = context
  const found = await findPerson(db, nip)
  refuseOutside(seesPerson(await rowScopeOf(context), found), { entity: 'person', id: nip, said: { key: 'people.not-found', values: { id: nip } } })
  const person = await db.selectFrom('person').selectAll().where('id', '=', found.id).executeTakeFirstOrThrow()
  const current = await db.selectFrom('person_current').selectAll().where('person_id', '=', found.id).executeTakeFirst()
  const numbers = await db.selectFrom('person_number').select(['nip', 'valid_from', 'reason']).where('person_id', '=', found.id)
    .orderBy('valid_from').execute()
  const { openConflicts } = await db.selectFrom('conflict').select((select) => select.fn.countAll<number>().as('openConflicts'))
    .where('person_id', '=', found.id).where('state', '=', 'open').executeTakeFirstOrThrow()
  const open = inScope(await disciplineScopeOf(context), found.unitId)
  const sources = await readSources(db, found.id)
  const [known] = await readFacts(db, { from: found.id, to: found.id }, await readFrame(db, context.today()))
  const golongan = current?.golongan ?? null
  return {
    nip: person.nip, numbers: numbers.map((one) => ({ nip: one.nip, validFrom: dateOrNull(one.valid_from), reason: one.reason })),
    employeeKind: person.employee_kind, name: person.name, fullName: fullName(person), state: person.state,
    leftOn: dateOrNull(person.left_on), leftReason: person.left_reason,
    birthDate: dateOrNull(person.birth_date), cpnsDate: dateOrNull(person.cpns_date), pnsDate: dateOrNull(person.pns_date),
    golongan, golonganTmt: dateOrNull(current?.golongan_tmt), pangkat: pangkatOf(golongan, context.today()),
    post: current?.post_name ?? null, postTmt: dateOrNull(current?.post_tmt),
    postKind: postKindSchema.nullable().catch(null).parse(current?.post_kind ?? null),
    actingPost: current?.acting_post ?? null, eselon: current?.eselon ?? null, unitId: found.unitId,
    unitPath: await unitPath(context, found),
    education: current?.education_level ?? null, legalStatus: current?.legal_status ?? null,
    records: await readRecords(db, found.id, sources, open), ratings: await readRatings(db, found.id, sources),
    years: yearViews(known?.facts.ratings ?? [], context.today()),
    openConflicts, source: sources.of('person', person), hidden: !open,
    correctable: hasRole(context.account, 'admin') ? correctable(person) : null,
  }
}

function correctable(person: Selectable<Database['person']>): PersonView['correctable'] {
  return {
    name: person.name, titleFront: person.title_front, titleBack: person.title_back, employeeKind: person.employee_kind,
    birthDate: dateOrNull(person.birth_date),
    birthPlace: person.birth_place, sex: person.sex, cpnsDate: dateOrNull(person.cpns_date), pnsDate: dateOrNull(person.pns_date),
  }
}

/** The name with its degrees: `Dr. Sulastri Wijaya, S.Sos.`. */
export function fullName(
  person: { readonly name: string; readonly title_front: string | null; readonly title_back: string | null },
): string {
  const { name, title_front: front, title_back: back } = person
  return `${front ? `${front} ` : ''}${name}${back ? `, ${back}` : ''}`
}

function pangkatOf(golongan: string | null, on: IsoDate): string | null {
  const known = golonganSchema.safeParse(golongan).data
  return known ? valueOn(pangkatNames, on).dated.value[known] : null
}

async function unitPath(
  context: Context, { unitId, unit }: { readonly unitId: string | null; readonly unit: string | null },
): Promise<PersonView['unitPath']> {
  if (unitId === null) return []
  const path = (await readUnitTree(context.db, context.today())).pathOf(unitId)
  return path.length === 0 ? [{ id: unitId, name: unit ?? unitId }] : path.map(({ id, name }) => ({ id, name }))
}

async function readRatings(db: Kysely<Database>, personId: number, sources: Sources): Promise<RatingView[]> {
  const rows = await db.selectFrom('rating').selectAll().where('person_id', '=', personId).orderBy('period_end', 'desc')
    .orderBy('period_start').orderBy('id').execute()
  return rows.map((row) => {
    const [start, end] = [isoDate(row.period_start), isoDate(row.period_end)]
    return {
      id: row.id, period: periodLabel({ kind: row.period_kind, start, end }), periodStart: start, periodEnd: end,
      periodKind: row.period_kind,
      post: row.post_name, unit: row.unit_name, acting: row.acting === 1, hasilKerja: row.hasil_kerja, perilakuKerja: row.perilaku_kerja,
      hasilAkhir: row.hasil_akhir,
      predikat: row.predikat, contradicts: row.contradicts === 1, setAside: row.set_aside === 1, evaluator: row.evaluator_name,
      ratedAt: dateOrNull(row.rated_at),
      source: sources.of('rating', row),
    }
  })
}

function dateOrNull(text: string | null | undefined): IsoDate | null {
  return text && isIsoDate(text) ? text : null
}
