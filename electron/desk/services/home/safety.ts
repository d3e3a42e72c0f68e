import type { Waiting } from '../../../../shared/contract/home.ts'
import type { Role } from '../../../../shared/contract/procedure.ts'
import type { Context } from '../../context.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'

/** What threatens the data and waits for somebody: a broken audit chain, a recovery code that was used, an automatic back-up that failed. */
export async function safetyWaits({ db, desk }: Context): Promise<readonly (Waiting & { readonly for: readonly Role[] })[]> {
  const latest = async (...actions: readonly string[]): Promise<string | null> => {
    const row = await db.selectFrom('audit').select('action').where('action', 'in', actions).orderBy('seq', 'desc').limit(1).executeTakeFirst()
    return row?.action ?? null
  }
  const { auditBrokenAt } = openStoreOf(desk)
  const recovered = (await latest('desk.recover', 'desk.renew-recovery-code')) === 'desk.recover'
  const failed = (await latest('backup.daily', 'backup.daily:failed', 'backup.take')) === 'backup.daily:failed'
  return [
    {
      id: 'audit-broken', for: ['admin', 'auditor'], count: auditBrokenAt === null ? 0 : 1, message: { key: 'home.waits.audit-broken', values: { seq: String(auditBrokenAt) } },
      detail: { key: 'home.waits.audit-broken-why' }, tone: 'bad', tag: { key: 'home.tag.audit' }, route: '/jejak-audit',
    },
    {
      id: 'backup-failed', for: ['admin'], count: failed ? 1 : 0, message: { key: 'home.waits.backup-failed' }, detail: { key: 'home.waits.backup-failed-why' },
      tone: 'bad', tag: { key: 'home.tag.backup' }, route: '/cadangan',
    },
    {
      id: 'recovery-used', for: ['admin'], count: recovered ? 1 : 0, message: { key: 'home.waits.recovery-used' }, detail: { key: 'home.waits.recovery-used-why' },
      tone: 'warn', tag: { key: 'home.tag.recovery' }, route: '/pengaturan',
    },
  ]
}
