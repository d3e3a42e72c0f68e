import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createVault } from '../../../electron/desk/vault/create-vault.ts'
import { FULL_COST } from '../../../electron/desk/vault/key-slot.ts'
import type { VaultContent } from '../../../electron/desk/vault/vault-format.ts'
import { openVault, type VaultOptions } from '../../../electron/desk/vault/vault.ts'
import { CHEAP } from '../../support/cheap-cost.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const first = { accountId: 1, userName: 'admin', password: 'sungai langit kertas' }
const clock = { wall: Date.UTC(2026, 10, 21), ticks: 0 }
const options: VaultOptions = { cost: CHEAP, wall: () => clock.wall, ticks: () => clock.ticks }

async function newVault(how: VaultOptions = options) {
  Object.assign(clock, { wall: Date.UTC(2026, 10, 21), ticks: 0 })
  const path = join(tempFolder(), 'vault.json')
  const made = await createVault(path, 'Kabupaten Contoh', first, how)
  return { path, ...made, vault: await openVault(path, how) }
}

const contentOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as VaultContent
function edit(path: string, change: (content: VaultContent) => void): void {
  const content = contentOf(path)
  change(content)
  writeFileSync(path, JSON.stringify(content))
}

describe('the vault file', () => {
  test('carries neither key, password, code nor user name, and is this user’s alone', async () => {
    const { path, dataKey, recoveryCode } = await newVault()
    const text = readFileSync(path, 'utf8')
    const secrets = [dataKey.toString('hex'), dataKey.toString('base64'), first.password, recoveryCode, recoveryCode.replaceAll('-', ''), first.userName]
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  test('asks OWASP’s full work of scrypt unless told otherwise, and writes it into the slot', async () => {
    const { path, vault } = await newVault({})
    expect(FULL_COST).toEqual({ n: 131_072, r: 8, p: 1 })
    const { n, r, p } = contentOf(path).passwords[0]?.key ?? {}
    expect({ n, r, p }).toEqual(FULL_COST)
    expect((await vault.unlock('admin', first.password)).accountId).toBe(1)
  })

  test('raises the work of an old slot when its owner signs in', async () => {
    const { path, dataKey } = await newVault()
    const stronger = await openVault(path, { ...options, cost: { ...CHEAP, n: 16 } })
    expect((await stronger.unlock('admin', first.password)).dataKey.equals(dataKey)).toBe(true)
    expect(contentOf(path).passwords.map((slot) => slot.key.n)).toEqual([16])
    expect((await stronger.unlock('admin', first.password)).dataKey.equals(dataKey)).toBe(true)
  })
})

describe('the data key', () => {
  test('comes out with the password, whatever case the user name is typed in', async () => {
    const { vault, dataKey } = await newVault()
    const opened = await vault.unlock(' Admin ', first.password)
    expect({ accountId: opened.accountId, same: opened.dataKey.equals(dataKey) }).toEqual({ accountId: 1, same: true })
  })

  test('comes out with the recovery code', async () => {
    const { vault, dataKey, recoveryCode } = await newVault()
    expect((await vault.unlockByCode(recoveryCode.toLowerCase())).equals(dataKey)).toBe(true)
  })

  test('stays in for a wrong password, an unknown name and the code of another office', async () => {
    const { vault } = await newVault()
    const other = await newVault()
    await expectRefusal(vault.unlock('admin', 'sungai langit kertaz'), 'wrong-password', 'access.wrong-password')
    await expectRefusal(vault.unlock('siti', first.password), 'wrong-password', 'access.wrong-password')
    await expectRefusal(vault.unlockByCode(other.recoveryCode), 'wrong-password', 'access.wrong-recovery-code')
  })

  test('comes out with a new password and no longer with the former one', async () => {
    const { vault, dataKey } = await newVault()
    await vault.setPassword(dataKey, { ...first, password: 'kertas langit sungai' })
    expect((await vault.unlock('admin', 'kertas langit sungai')).dataKey.equals(dataKey)).toBe(true)
    await expectRefusal(vault.unlock('admin', first.password), 'wrong-password', 'access.wrong-password')
  })

  test('is out of reach for an account whose password was taken away', async () => {
    const { vault, dataKey } = await newVault()
    await vault.setPassword(dataKey, { accountId: 2, userName: 'siti', password: 'daun kelapa gading' })
    expect((await vault.unlock('siti', 'daun kelapa gading')).accountId).toBe(2)
    await vault.removePassword(dataKey, 2)
    await expectRefusal(vault.unlock('siti', 'daun kelapa gading'), 'wrong-password', 'access.wrong-password')
  })

  test('comes out with a renewed recovery code only', async () => {
    const { vault, dataKey, recoveryCode } = await newVault()
    const renewed = await vault.renewRecoveryCode(dataKey)
    expect((await vault.unlockByCode(renewed)).equals(dataKey)).toBe(true)
    await expectRefusal(vault.unlockByCode(recoveryCode), 'wrong-password', 'access.wrong-recovery-code')
  })
})

describe('guessing', () => {
  const fail = async (vault: Awaited<ReturnType<typeof openVault>>, times: number) => {
    for (let tries = 0; tries < times; tries += 1) await expectRefusal(vault.unlock('admin', 'salah'), 'wrong-password', 'access.wrong-password')
  }

  test('is slowed down after five tries, also for the right password, also after a restart and a clock set back', async () => {
    const { vault, path } = await newVault()
    await fail(vault, 5)
    await expectRefusal(vault.unlock('admin', first.password), 'too-many-tries', 'access.too-many-tries')
    clock.wall -= 86_400_000
    await expectRefusal((await openVault(path, options)).unlock('admin', first.password), 'too-many-tries', 'access.too-many-tries')
    clock.ticks += 1000
    expect((await vault.unlock('admin', first.password)).failedBefore).toBe(5)
  })

  test('at the same moment is counted try by try', async () => {
    const { vault } = await newVault()
    const codes = await Promise.all(Array.from({ length: 20 }, () => vault.unlock('admin', 'salah').catch((error: { code: string }) => error.code)))
    expect(codes.filter((code) => code === 'wrong-password')).toHaveLength(5)
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(15)
  })

  test('of the recovery code is slowed down too', async () => {
    const { vault } = await newVault()
    const { recoveryCode } = await newVault()
    for (let tries = 0; tries < 5; tries += 1) await expectRefusal(vault.unlockByCode(recoveryCode), 'wrong-password', 'access.wrong-recovery-code')
    await expectRefusal(vault.unlockByCode(recoveryCode), 'too-many-tries', 'access.too-many-tries')
  })

  test('with the counter set to nothing by hand makes everyone wait longest', async () => {
    const { vault, path } = await newVault()
    await fail(vault, 4)
    edit(path, (content) => content.failures.names.splice(0))
    const again = await openVault(path, options)
    await expectRefusal(again.unlock('admin', first.password), 'too-many-tries', 'access.too-many-tries')
    clock.ticks += 15 * 60_000
    expect((await again.unlock('admin', first.password)).accountId).toBe(1)
  })
})

describe('a vault file that was meddled with', () => {
  test('by giving one account’s slot to another name does not open', async () => {
    const { vault, path, dataKey } = await newVault()
    await vault.setPassword(dataKey, { accountId: 2, userName: 'siti', password: 'daun kelapa gading' })
    edit(path, (content) => {
      const [admin, siti] = content.passwords
      if (admin && siti) admin.key = siti.key
    })
    await expectRefusal((await openVault(path, options)).unlock('admin', 'daun kelapa gading'), 'wrong-password', 'access.wrong-password')
  })

  test('by bringing back a slot that was taken away is told as such', async () => {
    const { vault, path, dataKey } = await newVault()
    await vault.setPassword(dataKey, { accountId: 2, userName: 'siti', password: 'daun kelapa gading' })
    const [, removed] = contentOf(path).passwords
    await vault.removePassword(dataKey, 2)
    edit(path, (content) => void (removed && content.passwords.push(removed)))
    await expectRefusal((await openVault(path, options)).unlock('siti', 'daun kelapa gading'), 'damaged-store', 'access.vault-damaged')
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, 200)],
    ['with a field missing', (text: string) => text.replace('"salt"', '"sald"')],
    ['asking for a terabyte of memory', (text: string) => text.replace('"n": 2,', '"n": 1073741824,')],
  ])('%s is refused when it is opened', async (_how, change) => {
    const { path } = await newVault()
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    await expectRefusal(openVault(path, options), 'damaged-store', 'access.vault-damaged')
  })

  test('by a newer Tanjak is refused as newer', async () => {
    const { path } = await newVault()
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version": 2'))
    await expectRefusal(openVault(path, options), 'newer-version', 'access.vault-newer')
  })
})
