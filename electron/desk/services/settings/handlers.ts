import type { settings } from '../../../../shared/contract/settings.ts'
import type { HandlersOf } from '../../context.ts'
import { readSettings, writeSettings } from '../../db/repositories/settings.ts'
import { verifyAudit } from '../../vault/audit.ts'
import { openStoreOf, vaultOf } from '../../vault/unlock-desk.ts'
import { holidaysInOrder } from './holidays.ts'

/** Settings of the office, and the audit log for those who read it. */
export const settingsHandlers: HandlersOf<keyof typeof settings> = {
  'settings.read': ({ db }) => readSettings(db),
  'settings.change': async ({ desk, db, account, now, atLast }, { change }) => {
    await writeSettings(db, { ...change, ...(change.holidays ? { holidays: holidaysInOrder(change.holidays) } : {}) }, account.id, now())
    // The vault carries the name too: it is shown before anyone can read the store.
    const { office } = change
    if (office !== undefined) atLast(() => vaultOf(desk).rename(openStoreOf(desk).dataKey, office))
    return readSettings(db)
  },
  'audit.list': async ({ db }, { offset, limit, entity }) => {
    const chosen = entity === undefined ? db.selectFrom('audit') : db.selectFrom('audit').where('entity', '=', entity)
    const { total } = await chosen.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await chosen
      .select(['seq', 'at', 'actor', 'role', 'action', 'entity', 'entity_id as entityId', 'reason', 'hash'])
      .orderBy('seq', 'desc').limit(limit).offset(offset).execute()
    return { total, rows }
  },
  'audit.verify': async ({ desk, db }) => verifyAudit(db, openStoreOf(desk).dataKey),
}
