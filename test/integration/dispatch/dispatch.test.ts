import { describe, expect, test, vi } from 'vitest'
import { handlers } from '../../../electron/desk/handlers.ts'
import type { Message } from '../../../shared/text/message.ts'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { hereReader } from '../../support/files/here-reader.ts'
import { TREE, staff, staffFile } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, tempOffice, type Visitor } from '../../support/temp-desk.ts'

const login = { userName: ADMIN.userName, password: ADMIN.password }
const reason = 'ruang layanan terbuka'
const call = (visitor: Visitor, name: string, input: unknown) => visitor.visit.call(name, input, new AbortController().signal)

async function problems(visitor: Visitor, name: string, input: unknown): Promise<Record<string, string>> {
  const answer = await call(visitor, name, input)
  if (answer.ok || answer.error.code !== 'bad-input') throw new Error(`not refused as bad input: ${JSON.stringify(answer)}`)
  return Object.fromEntries(Object.entries(answer.error.fields ?? {}).map(([field, said]) => [field, say('id', said)]))
}

describe('what the contract does not know is refused', () => {
  test.each(['tidak.ada', '', 'toString', '__proto__', 'desk.status '])('a procedure called "%s"', async (name) => {
    const { admin } = await tempOffice()
    expect(await call(admin, name, {})).toEqual({ ok: false, error: { code: 'not-found', message: { key: 'errors.no-such-procedure', values: { name } } } })
  })

  test('input that does not fit, with a sentence for every field', async () => {
    const { admin } = await tempOffice()
    expect(await problems(admin, 'settings.change', { change: { idleMinutes: 1, office: 'x', disciplineCompleteThrough: '2026-02-30' }, because: 'x' })).toEqual({
      'change.idleMinutes': 'change.idleMinutes: paling sedikit 2',
      'change.office': 'change.office: paling sedikit 3 huruf atau angka',
      'change.disciplineCompleteThrough': 'change.disciplineCompleteThrough: harus tanggal yang ada, berbentuk 2026-11-21',
      reason: 'reason: wajib diisi',
      because: 'because: isian ini tidak dikenal',
    })
    expect(await problems(admin, 'account.add', { userName: 'siti', displayName: 7, nip: null, roles: [{ role: 'raja', unitId: null }] })).toEqual({
      displayName: 'displayName: jenis isiannya keliru', 'roles.0.role': 'roles.0.role: pilihannya admin, penilai, pimpinan, dan auditor',
    })
    expect(await problems(admin, 'person.list', null)).toEqual({ '?': '?: jenis isiannya keliru' })
  })
})

describe('whatever goes wrong inside', () => {
  test('leaves nothing behind and tells nothing of the inside; the details go to the log of the desk', async () => {
    const { admin, folder } = await tempOffice()
    const behind = await behindTheDesk(folder, login)
    const before = behind.content()
    const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const broken = vi.spyOn(handlers, 'settings.change').mockImplementation(async ({ db, now }) => {
      await db.insertInto('setting').values({ key: 'rusak', value: '1', changed_at: now(), changed_by: null }).execute()
      throw new Error('secret of /home/someone/store.ts')
    })
    const answer = await call(admin, 'settings.change', { change: { idleMinutes: 20 }, reason })
    expect(broken).toHaveBeenCalledOnce()
    broken.mockRestore()
    expect(answer).toEqual({ ok: false, error: { code: 'internal', message: { key: 'errors.internal' } } })
    expect(logged.mock.calls.join('')).toContain('secret of /home/someone/store.ts')
    logged.mockRestore()
    expect(behind.content()).toEqual(before)
  })

  test('an answer that breaks the contract is never given, and what its command wrote is taken back', async () => {
    const { admin, folder } = await tempOffice()
    const behind = await behindTheDesk(folder, login)
    const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    // A value that no form of Tanjak lets in, as a faulty version could have written it.
    behind.exec(`insert into setting values ('idleMinutes', '-7', '2026-11-21T00:00:00Z', null)`)
    const before = behind.content()
    expect(await call(admin, 'settings.read', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(await call(admin, 'settings.change', { change: { awardCompleteThrough: '2026-10-31' }, reason })).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(behind.content()).toEqual(before)
    quiet.mockRestore()
  })
})

describe('long work', () => {
  const files = [TREE, staffFile(...Array.from({ length: 40 }, (_one, index) => staff(index + 1)))]
  const stage = async (visitor: Visitor) => Promise.all(files.map(async ({ name, bytes }) => ({
    stageId: (await visitor.ask('file.put', { stageId: null, name, offset: 0, data: bytes.toString('base64'), last: true })).stageId,
  })))

  test('tells how far it has come, to the session that asked for it only', async () => {
    const { admin, visitor } = await tempOffice(hereReader)
    const other = visitor()
    await other.ask('session.sign-in', login)
    await admin.ask('import.commit', { files: await stage(admin) })
    const told = admin.progress.map(({ procedure, done, total }) => ({ procedure, inOrder: total === null || done <= total }))
    expect(told.length).toBeGreaterThan(3)
    expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify({ procedure: 'import.commit', inOrder: true })]))
    expect(admin.progress.map(({ what }: { what: Message }) => say('id', what)).filter((sentence) => sentence.trim() === '')).toEqual([])
    expect(other.progress).toEqual([])
    expect(other.events).toContain('data-changed')
  })

  test('stops when its session asks so, and nothing of it stays', async () => {
    const { admin, folder } = await tempOffice(hereReader)
    const behind = await behindTheDesk(folder, login)
    const staged = await stage(admin)
    const before = behind.content()
    admin.onEvent = () => void admin.ask('work.cancel', { procedure: 'import.commit' })
    await expectRefusal(admin.ask('import.commit', { files: staged }), 'cancelled', 'errors.cancelled')
    admin.onEvent = () => {}
    expect(behind.content()).toEqual(before)
    expect((await admin.ask('import.commit', { files: staged })).batchId).toBe(1)
  })

  test('stops when whoever asked for it goes away or signs out', async () => {
    const { admin, visitor } = await tempOffice(hereReader)
    const staged = await stage(admin)
    const leaving = new AbortController()
    admin.onEvent = () => leaving.abort()
    expect(await admin.visit.call('import.commit', { files: staged }, leaving.signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    const other = visitor()
    await other.ask('session.sign-in', login)
    const signedOut: Promise<unknown>[] = []
    admin.onEvent = () => {
      admin.onEvent = () => {}
      signedOut.push(admin.ask('session.sign-out', {}))
    }
    expect(await call(admin, 'import.commit', { files: staged })).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    await Promise.all(signedOut)
    expect((await other.ask('import.batches', {})).batches).toEqual([])
  })

  test('is not stopped by another session', async () => {
    const { admin, visitor } = await tempOffice(hereReader)
    const other = visitor()
    await other.ask('session.sign-in', login)
    admin.onEvent = () => void other.ask('work.cancel', { procedure: 'import.commit' })
    expect((await admin.ask('import.commit', { files: await stage(admin) })).batchId).toBe(1)
  })

  test('asked for twice at once in one session is done one after the other', async () => {
    const { admin } = await tempOffice(hereReader)
    const [first, second] = [await stage(admin), await stage(admin)]
    const done = await Promise.all([admin.ask('import.commit', { files: first }), admin.ask('import.commit', { files: second })])
    expect(done.map(({ batchId }) => batchId).toSorted()).toEqual([1, 2])
    expect((await admin.ask('person.list', { filter: {} })).total).toBe(40)
  })
})

describe('two sessions at once', () => {
  test('each is who signed in there, and what one changes holds for the other at its next call', async () => {
    const { admin, visitor } = await tempOffice()
    const { oneTimePassword } = await admin.ask('account.add', { userName: 'siti', displayName: 'Siti', nip: null, roles: [{ role: 'auditor', unitId: null }] })
    const siti = visitor()
    await siti.ask('session.sign-in', { userName: 'siti', password: oneTimePassword })
    await siti.ask('session.change-password', { current: oneTimePassword, next: 'daun kelapa gading' })
    expect((await admin.ask('session.me', {})).account?.userName).toBe('admin')
    await siti.ask('account.list', {})
    await admin.ask('account.change-roles', { userName: 'siti', roles: [{ role: 'penilai', unitId: null }], reason })
    await expectRefusal(siti.ask('account.list', {}), 'not-allowed', 'errors.not-allowed')
    await admin.ask('account.set-disabled', { userName: 'siti', disabled: true, reason })
    await expectRefusal(siti.ask('person.list', { filter: {} }), 'not-signed-in', 'errors.not-signed-in')
    expect(siti.events).toContain('signed-out')
  })

  test('commands of both, asked all at once, each stand with their own row in one unbroken chain', async () => {
    const { admin, visitor } = await tempOffice()
    const other = visitor()
    await other.ask('session.sign-in', login)
    const add = (who: Visitor, number: number) => who.ask('account.add', { userName: `akun-${number}`, displayName: 'Akun', nip: null, roles: [{ role: 'auditor', unitId: null }] })
    const both = Array.from({ length: 20 }, (_one, number) => add(number % 2 ? admin : other, number))
    await Promise.all(both)
    expect((await admin.ask('account.list', {})).accounts).toHaveLength(21)
    expect((await admin.ask('audit.list', {})).rows.filter((row) => row.action === 'account.add')).toHaveLength(20)
    expect(await admin.ask('audit.verify', {})).toMatchObject({ intact: true })
  })

  test('of two that would do the same thing one does it and the other is told', async () => {
    const { admin, visitor } = await tempOffice()
    const other = visitor()
    await other.ask('session.sign-in', login)
    const same = { userName: 'siti', displayName: 'Siti', nip: null, roles: [{ role: 'auditor' as const, unitId: null }] }
    const codes = (await Promise.all([call(admin, 'account.add', same), call(other, 'account.add', same)])).map((answer) => (answer.ok ? 'done' : answer.error.message.key))
    expect(codes.toSorted()).toEqual(['access.user-name-taken', 'done'])
  })
})
