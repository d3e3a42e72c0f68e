import type { Kysely } from 'kysely'
import { contract, isProcedureName } from '../../../../shared/contract/contract.ts'
import type { Database } from '../../db/tables/database.ts'
import { listBackups } from './keep.ts'
import type { Manifest } from './manifest.ts'

/** What stands to be lost: the moment of the last work that no back-up holds (`null`: none), and of the last automatic one of a day. */
export type AtStake = { readonly lastWork: string | null; readonly lastDaily: string | null }

// Signing in and looking change nothing that anyone would miss; a back-up or a restore is itself what is asked here.
const NO_WORK = ['session.', 'desk.', 'backup.', 'file.']

/** Compares the audit log with the newest back-up of this office in a folder. A back-up that is not of this chain's past holds nothing of it. */
export async function atStake(db: Kysely<Database>, folder: string, storeId: string): Promise<AtStake> {
  const own = (await listBackups(folder)).map(({ manifest }) => manifest).filter((manifest) => manifest.storeId === storeId)
  const held = own[0] ? await seqHeldBy(db, own[0]) : 0
  const done = await db.selectFrom('audit').select('action').select((select) => select.fn.max('at').as('at')).where('seq', '>', held).groupBy('action').execute()
  const lastWork = done.filter(({ action }) => isWork(action)).map(({ at }) => at).toSorted().at(-1) ?? null
  return { lastWork, lastDaily: own.find(({ why }) => why === 'daily')?.takenAt ?? null }
}

async function seqHeldBy(db: Kysely<Database>, { audit }: Manifest): Promise<number> {
  const row = await db.selectFrom('audit').select('hash').where('seq', '=', audit.seq).executeTakeFirst()
  return row?.hash === audit.hash ? audit.seq : 0
}

function isWork(action: string): boolean {
  return isProcedureName(action) && contract[action].kind === 'command' && !NO_WORK.some((start) => action.startsWith(start))
}
