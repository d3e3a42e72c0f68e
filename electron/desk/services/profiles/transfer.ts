import { readFileSync, statSync, writeFileSync } from 'node:fs'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { ProfileView } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { profileProblems } from '../../../../shared/legal/profile.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import { sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
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
 * Reads a signed-off file into a draft of a family of its own. Errors: `not-found`, `refused` for a file that is none or was changed,
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
    id, family: id, version: 1, name, decree_number: decree?.number ?? null, decree_date: decree?.date ?? null, valid_from: validFrom, state: 'draft',
    based_on: null, content: JSON.stringify(parameters), signed_off: JSON.stringify({ ...signedOff, hash }), created_at: now(), created_by: account.id,
    changed_at: now(), changed_by: account.id, activated_at: null, activated_by: null,
  }).execute()
  return readProfile(context, String(id))
}
