import type { RaterView } from '../../../../shared/contract/assignment.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { highestId, insertRows } from '../../db/repositories/bulk-rows.ts'
import { raterView, readRaters } from './raters.ts'
import { ratersInReach } from './reach.ts'

/** Everybody who rates or decides, with how many people each rates today. */
export async function listRaters(context: Context, { search }: ParsedInputOf<'rater.list'>): Promise<OutputOf<'rater.list'>> {
  const today = context.today()
  const counts = await context.db.selectFrom('assignment').select('evaluator_id').select((select) => select.fn.count<number>('person_id').distinct().as('people'))
    .where('evaluator_id', 'is not', null).where('starts', '<=', today).where((where) => where.or([where('ends', 'is', null), where('ends', '>=', today)])).groupBy('evaluator_id').execute()
  const people = new Map(counts.map((row) => [row.evaluator_id, row.people]))
  const words = foldText(search).split(' ').filter((word) => word !== '')
  const reached = await ratersInReach(context)
  const raters = [...(await readRaters(context.db)).values()].filter(({ raterId }) => reached === null || reached.has(raterId))
    .map((rater) => ({ rater, text: foldText(`${rater.name} ${rater.nip ?? ''} ${rater.post ?? ''}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word))).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  return { raters: raters.map(({ rater }) => ({ ...raterView(rater), people: people.get(rater.raterId) ?? 0 })) }
}

/** An official who is no employee (the Kepala Daerah), linked to the account with which they sign in. */
export async function addRater(context: Context, { name, post, userName }: ParsedInputOf<'rater.add'>): Promise<RaterView> {
  const known = [...(await readRaters(context.db)).values()].find((one) => one.personId === null && foldText(one.name) === foldText(name))
  if (known) throw refusal('conflict', 'name', { key: 'assignment.rater-known', values: { name: known.name } })
  const accountId = userName === null ? null : await freeAccount(context, userName, null)
  const { id } = await context.db.insertInto('rater').values({ person_id: null, name, post, account_id: accountId }).returning('id').executeTakeFirstOrThrow()
  await journal(context, id, null, { name, post, account_id: accountId }, null)
  return shown(context, id)
}

/** Links an official who is no employee to another account, or to none. */
export async function linkRater(context: Context, { raterId, userName, reason }: ParsedInputOf<'rater.link'>): Promise<RaterView> {
  const rater = await context.db.selectFrom('rater').selectAll().where('id', '=', raterId).executeTakeFirst()
  if (!rater) throw new TanjakError('not-found', { key: 'assignment.no-rater', values: { id: String(raterId) } })
  if (rater.person_id !== null) throw new TanjakError('refused', { key: 'assignment.rater-is-employee' })
  const accountId = userName === null ? null : await freeAccount(context, userName, raterId)
  await context.db.updateTable('rater').set({ account_id: accountId }).where('id', '=', raterId).execute()
  await journal(context, raterId, { account_id: rater.account_id }, { account_id: accountId }, reason)
  return shown(context, raterId)
}

async function freeAccount({ db }: Context, userName: string, raterId: number | null): Promise<number> {
  const account = await db.selectFrom('account').select(['id', 'nip', 'state', 'display_name']).where('user_name', '=', userName.trim().toLowerCase()).executeTakeFirst()
  if (!account || account.state === 'disabled') throw refusal('not-found', 'userName', { key: 'assignment.no-account', values: { name: userName } })
  if (account.nip !== null) throw refusal('refused', 'userName', { key: 'assignment.account-of-employee', values: { name: account.display_name, nip: account.nip } })
  const taken = await db.selectFrom('rater').select(['id', 'name']).where('account_id', '=', account.id).executeTakeFirst()
  if (taken && taken.id !== raterId) throw refusal('conflict', 'userName', { key: 'assignment.account-taken', values: { name: userName, rater: taken.name ?? '' } })
  return account.id
}

async function journal(context: Context, id: number, before: object | null, after: object, reason: string | null): Promise<void> {
  await insertRows(context.db, 'change', [{
    id: (await highestId(context.db, 'change')) + 1, changed_at: context.now(), account_id: context.account.id, batch_id: null, reason, entity: 'rater', row_id: String(id), person_id: null,
    before: before && JSON.stringify(before), after: JSON.stringify(after),
  }])
}

async function shown(context: Context, id: number): Promise<RaterView> {
  const rater = (await readRaters(context.db)).get(id)
  if (!rater) throw new Error('An official who was written can be read')
  return raterView(rater)
}

function refusal(code: 'conflict' | 'not-found' | 'refused', field: string, message: Message): TanjakError {
  return new TanjakError(code, message, { [field]: message })
}
