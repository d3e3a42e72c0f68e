import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../electron/desk/vault/backup/verify.ts'
import { nextLine, startProcess } from '../../support/processes/start.ts'
import { ADMIN, tempDesk, tempOffice } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const ROUNDS = 6
const siti = { userName: 'siti', displayName: 'Siti Rahmawati', nip: null, roles: [{ role: 'auditor' as const, unitId: null }] }

test('a desk killed while it takes back-ups leaves only whole ones, and the next start clears the rest away', async () => {
  const { folder, close } = await tempOffice()
  await close()
  const backups = join(folder, 'backups')
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const taker = startProcess('./take-backups.ts', [folder, ADMIN.password])
    for (let taken = 0; taken <= round % 3; taken += 1) acknowledged.push(await nextLine(taker))
    acknowledged.push(...await taker.kill())
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS)
  expect(acknowledged.filter((file) => !existsSync(file))).toEqual([])
  for (const name of readdirSync(backups).filter((one) => one.endsWith('.tanjak'))) await checkContent(join(backups, name))
  await tempDesk(folder)
  expect(readdirSync(backups).filter((name) => !name.endsWith('.tanjak'))).toEqual([])
})

test('a desk killed while it restores stands on the one or the other store, whole, never between', async () => {
  const { admin, folder, close } = await tempOffice()
  const outside = tempFolder()
  const { file: before } = await admin.ask('backup.take', { to: outside })
  await admin.ask('account.add', siti)
  const { file: after } = await admin.ask('backup.take', { to: outside })
  await close()
  for (let round = 0; round < ROUNDS; round += 1) {
    const restorer = startProcess('./restore-in-turn.ts', [folder, ADMIN.password, before, after])
    for (let restored = 0; restored <= round % 3; restored += 1) expect([before, after]).toContain(await nextLine(restorer))
    await restorer.kill()

    const desk = await tempDesk(folder)
    const visitor = desk.visitor()
    await visitor.ask('session.sign-in', { userName: 'admin', password: ADMIN.password })
    const names = (await visitor.ask('account.list', {})).accounts.map((account) => account.userName)
    expect([['admin'], ['admin', 'siti']]).toContainEqual(names)
    expect(await visitor.ask('audit.verify', {})).toMatchObject({ intact: true })
    await desk.close()
  }
})
