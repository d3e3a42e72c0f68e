import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { postKindSchema, predikatSchema } from '../../../../shared/contract/common.ts'
import type { PersonRow } from '../../../../shared/contract/people.ts'
import type { Context } from '../../context.ts'
import { choosePeople, selectChosen, type PersonChoice } from './person-query.ts'

type Sort = ParsedInputOf<'person.list'>['sort']

// Each order has an index of its own: ties go by name, then as the index lies, so that a page follows its page wherever one jumps.
const ORDER = {
  name: ['sort_name'], nip: ['nip', 'sort_name'], golongan: ['golongan_rank', 'sort_name'], post: ['post_name', 'sort_name'],
  unit: ['unit_name', 'sort_name'],
  predikat: ['predikat_rank', 'sort_name'], education: ['education_rank', 'sort_name'],
} as const satisfies Record<Sort['by'], readonly string[]>

/** One page of the people that the filter and the caller's scope leave, with their number. */
export async function listPeople(
  context: Context, { filter, sort, offset, limit }: ParsedInputOf<'person.list'>,
): Promise<OutputOf<'person.list'>> {
  const choice = await choosePeople(context, filter)
  const { total } = await selectChosen(context.db, choice).select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { total, rows: total <= offset ? [] : await readPage(context, choice, sort, { offset, limit, total }) }
}

// Fewer than these are sorted; through more one walks along the index of the order, where the page is soon full.
const FEW = 5000

/** The rows of one page in their order, out of `total`. */
export async function readPage(
  { db }: Context, choice: PersonChoice, sort: Sort, page: { readonly offset: number; readonly limit: number; readonly total: number },
): Promise<PersonRow[]> {
  const columns = [...ORDER[sort.by], 'state', 'person_id'].map((column) => sql.ref(`person_current.${column}`))
  const direction = sort.descending ? sql`desc` : sql`asc`
  const order = sql.join(columns.map((column) => sql`${column} ${direction}`))
  // An expression instead of the column keeps the planner from walking an index whose every row would have to be looked up.
  const found = page.total > FEW ? order : sql.join(columns.map((column) => sql`nullif(${column}, null) ${direction}`))
  // The numbers of the page come from the index alone; whole rows are read for the page only.
  const ids = selectChosen(db, choice).select('person_current.person_id').orderBy(found).limit(page.limit).offset(page.offset)
  const rows = await db.selectFrom('person_current').innerJoin('person', 'person.id', 'person_current.person_id')
    .select([
      'person_current.nip', 'person.name', 'person_current.employee_kind as employeeKind', 'person_current.state', 'golongan',
      'post_name as post', 'post_kind as postKind',
      'unit_id as unitId', 'unit_name as unit', 'education_level as education', 'last_predikat as predikat',
      'last_predikat_year as predikatYear',
    ])
    .where('person_current.person_id', 'in', ids).orderBy(order).execute()
  return rows.map((row) => ({
    ...row, postKind: postKindSchema.nullable().catch(null).parse(row.postKind), predikat: predikatSchema.nullable().parse(row.predikat),
  }))
}
