import { readFileSync, statSync, writeFileSync } from 'node:fs'
import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { LONGEST_PROFILE_NAME, type ProfileView } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { profileProblems } from '../../../../shared/legal/profile.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import { sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { Database } from '../../db/tables/database.ts'
import { ALWAYS, valuesOf } from './content.ts'
import { keptOf, nextId, problemsOf, readOwn } from './profile-row.ts'
import { LARGEST_FILE, readSigned, signedText } from './signed-file.ts'
import { readProfile } from './views.ts'

/**
 * Signs a profile off as a file: content, decree, who stands for it, and a hash over all of it, which the audit log keeps as well.
 * Errors: `not-found`, `refused` for what is not one's own and while a problem is left.
 */
export async function exportProfile(context: Context, id: string): Promise<OutputOf<'profile.export'>> {
  const { db, desk, account, now } = context
  const row = await readOwn(db, id)
  const problems = problemsOf(row).length
  if (problems > 0) throw new TanjakError('refused', { key: 'profile.export-problems', values: { name: row.name, count: problems } })
  const { name, decree, validFrom, content } = keptOf(row)
  const { office } = await readSettings(db)
  const signed = signedText({ name, decree, validFrom, parameters: content }, { by: account.displayName, office, at: now() }, ruleSetVersion)
  const staged = desk.stage.reserve(`${sayText('id', 'profile.file-name')}-${id}-versi-${row.version}.json`, 'application/json')
  try {
    writeFileSync(staged.path, signed.text, { mode: 0o600 })
    await db.transaction().execute((trx) => context.keep(trx, { entity: 'export', id, detail: { list: 'profile', hash: signed.hash } }))
    return { fileId: staged.id, name: staged.name, size: statSync(staged.path).size }
  } catch (error) {
    desk.stage.discard(staged.id)
    throw error
  }
}

/**
 * Reads a signed-off file into a draft of a family of its own, under a name that no other bears. Errors: `not-found`, `refused` for a file that is none or was changed,
 * `bad-input` with a field for each value that this Tanjak does not allow.
 */
export async function importProfile(context: Context, stageId: string): Promise<ProfileView> {
  const { db, desk, account, now } = context
  const staged = desk.stage.find(stageId)
  if (statSync(staged.path).size > LARGEST_FILE) throw new TanjakError('refused', { key: 'profile.file-foreign', values: { file: staged.name } })
  const { content: { name, decree, validFrom, parameters }, signedOff, hash } = readSigned(readFileSync(staged.path, 'utf8'), staged.name)
  const values = valuesOf({ name, decree, changedOn: context.today(), content: parameters })
  const problems = profileProblems({ from: validFrom ?? ALWAYS, values })
  if (problems.length > 0) {
    const fields = problems.map(({ parameter, index, path, message }) => [[parameter, ...(index === null ? [] : [index]), ...path].join('.'), message] as const)
    throw new TanjakError('bad-input', { key: 'profile.file-not-allowed', values: { file: staged.name, count: problems.length } }, Object.fromEntries(fields))
  }
  const id = await nextId(db)
  await db.insertInto('profile').values({
    id, family: id, version: 1, name: await freeName(db, name), decree_number: decree?.number ?? null, decree_date: decree?.date ?? null, valid_from: validFrom, state: 'draft',
    based_on: null, content: JSON.stringify(parameters), signed_off: JSON.stringify({ ...signedOff, hash }), created_at: now(), created_by: account.id,
    changed_at: now(), changed_by: account.id, activated_at: null, activated_by: null,
  }).execute()
  return readProfile(context, String(id))
}

/** The name as it is, or with " (2)", " (3)" … behind it while a profile kept here bears it, so that two can be told apart. */
async function freeName(db: Kysely<Database>, name: string): Promise<string> {
  const rows = await db.selectFrom('profile').select('name').distinct().execute()
  const taken = new Set(rows.map((row) => row.name.toLowerCase()))
  const base = name.replace(/ \(\d{1,2}\)$/, '')
  let free = name
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    const behind = ` (${count})`
    free = `${base.slice(0, LONGEST_PROFILE_NAME - behind.length).trimEnd()}${behind}`
  }
  return free
}
