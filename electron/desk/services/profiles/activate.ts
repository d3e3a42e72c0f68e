import type { ProfileView } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { recountYears } from './change.ts'
import { keptOf, problemsOf, readDraft, readOwn, runsOn } from './profile-row.ts'
import { readProfile } from './views.ts'

/**
 * Lets a draft hold from its first day on. Runs that stand on other profiles keep theirs and are marked as overtaken. Errors:
 * `not-found`, `refused` for what is already active, `bad-input` with a field for each thing that is missing or faulty, `conflict`
 * where another active profile begins on the same day.
 */
export async function activateProfile(context: Context, id: string): Promise<ProfileView> {
  const { db, account, now } = context
  const row = await readDraft(db, id)
  const { validFrom, decree, content } = keptOf(row)
  const problems = problemsOf(row)
  const missing: Record<string, Message> = {
    ...(decree === null ? { decree: { key: 'profile.needs-decree' } as const } : {}),
    ...(validFrom === null ? { validFrom: { key: 'profile.needs-first-day' } as const } : {}),
    ...Object.fromEntries(problems.map(({ parameter, index, path, message }) => [[parameter, ...(index === null ? [] : [index]), ...path].join('.'), message])),
  }
  if (Object.keys(missing).length > 0) {
    throw new TanjakError('bad-input', { key: 'profile.not-ready', values: { name: row.name, count: Object.keys(missing).length } }, missing)
  }
  const same = await db.selectFrom('profile').select('name').where('state', '=', 'active').where('valid_from', '=', validFrom).executeTakeFirst()
  if (same) throw new TanjakError('conflict', { key: 'profile.same-first-day', values: { other: same.name, date: { date: validFrom ?? '' } } })
  await db.updateTable('profile').set({ state: 'active', activated_at: now(), activated_by: account.id }).where('id', '=', row.id).execute()
  await recountYears(db, content)
  return readProfile(context, id)
}

/** Makes an active profile a draft again. Errors: `not-found`, `refused` for a draft and once a merit run stands on it. */
export async function withdrawProfile(context: Context, id: string): Promise<ProfileView> {
  const { db } = context
  const row = await readOwn(db, id)
  if (row.state !== 'active') throw new TanjakError('refused', { key: 'profile.not-active', values: { name: row.name } })
  const runs = (await runsOn(db)).get(row.id) ?? 0
  if (runs > 0) throw new TanjakError('refused', { key: 'profile.frozen', values: { name: row.name, runs } })
  await db.updateTable('profile').set({ state: 'draft', activated_at: null, activated_by: null }).where('id', '=', row.id).execute()
  await recountYears(db, keptOf(row).content)
  return readProfile(context, id)
}
