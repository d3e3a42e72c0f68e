import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, OFFICE, tempDesk, tempOffice } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const ADMIN_LOGIN = { userName: ADMIN.userName, password: ADMIN.password }

describe('the first run', () => {
  test('finds an empty folder, makes the office, and signs its Admin in', async () => {
    const desk = await tempDesk()
    const visitor = desk.visitor()
    expect(await visitor.ask('desk.status', {})).toMatchObject({ state: 'new', office: null })
    const { recoveryCode } = await visitor.ask('desk.init', { office: OFFICE, ...ADMIN })
    expect(recoveryCode).toMatch(/^(\w{4}-){6}\w{4}$/)
    expect(await visitor.ask('desk.status', {})).toMatchObject({ state: 'open', office: OFFICE })
    expect((await visitor.ask('session.me', {})).account).toMatchObject({ userName: 'admin', roles: [{ role: 'admin', unitId: null }], state: 'active' })
    expect(await visitor.ask('settings.read', {})).toMatchObject({ office: OFFICE, idleMinutes: 10, disciplineCompleteThrough: null })
  })

  test('is kept as the first row of the audit log', async () => {
    const { admin } = await tempOffice()
    const { rows } = await admin.ask('audit.list', {})
    expect(rows.map(({ seq, actor, role, action }) => ({ seq, actor, role, action }))).toEqual([{ seq: 1, actor: 'admin', role: 'admin', action: 'desk.init' }])
  })

  test('takes no guessable password and leaves nothing behind then', async () => {
    const desk = await tempDesk()
    await expectRefusal(desk.visitor().ask('desk.init', { office: OFFICE, ...ADMIN, password: 'Kabupaten-Contoh1' }), 'bad-input', 'access.password-own-name')
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('store'))).toEqual([])
  })

  test('happens once: a second is refused, also at the same moment', async () => {
    const desk = await tempDesk()
    const [first, second] = [desk.visitor(), desk.visitor()]
    const answers = await Promise.allSettled([first, second].map((visitor) => visitor.ask('desk.init', { office: OFFICE, ...ADMIN })))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    await expectRefusal(second.ask('desk.init', { office: OFFICE, ...ADMIN }), 'conflict', 'access.office-exists')
  })

  test('that was killed half-way is begun anew', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'store.creating'))
    writeFileSync(join(folder, 'store.creating', 'tanjak.db'), 'half')
    const desk = await tempDesk(folder)
    expect(existsSync(join(folder, 'store.creating'))).toBe(false)
    const visitor = desk.visitor()
    expect(await visitor.ask('desk.status', {})).toMatchObject({ state: 'new' })
    await visitor.ask('desk.init', { office: OFFICE, ...ADMIN })
  })

  test('is not offered over a store whose key file is lost', async () => {
    const office = await tempOffice()
    await office.close()
    rmSync(join(office.folder, 'store', 'vault.json'))
    const again = (await tempDesk(office.folder)).visitor()
    expect(await again.ask('desk.status', {})).toMatchObject({ state: 'locked' })
    await expectRefusal(again.ask('desk.init', { office: OFFICE, ...ADMIN }), 'conflict', 'access.office-exists')
    await expectRefusal(again.ask('session.sign-in', ADMIN_LOGIN), 'not-found', 'access.vault-missing')
    expect(existsSync(join(office.folder, 'store', 'tanjak.db'))).toBe(true)
  })
})
