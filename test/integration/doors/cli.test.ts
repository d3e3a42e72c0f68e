import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PASSWORD, runTanjak, runTanjakApart } from '../../support/run-tanjak.ts'
import { tempFolder } from '../../support/temp-folder.ts'

async function madeOffice(): Promise<string> {
  const data = join(tempFolder(), 'data')
  const { exit } = await runTanjak(['init', '--data', data, '--office', 'Kabupaten Contoh'])
  expect(exit).toBe(0)
  return data
}

describe('help and refusals', () => {
  test('help is a result; without a command it says what is missing', async () => {
    const [asked, bare, one] = await Promise.all([runTanjak(['--help']), runTanjak([]), runTanjak(['import', '--help'])])
    expect([asked.exit, asked.err, asked.out.includes('undo-import BATCH --data DIR')]).toEqual([0, '', true])
    expect([bare.exit, bare.out, bare.err]).toEqual([2, '', asked.out])
    expect([one.exit, one.out.split('\n')[0]]).toEqual([0, 'npm run -s tanjak -- import FILE... --data DIR [--dry-run] [--covers all|UNIT] [--period 2025|2025-Q3]'])
  })

  test.each([
    [['fly'], 'bad-input', 'Perintah fly tidak dikenal.'],
    [['import', 'x.csv', '--fast'], 'bad-input', 'Pilihan --fast tidak dikenal di sini.'],
    [['assess', '--on', '2026-02-30'], 'bad-input', '--on harus tanggal'],
    [['undo-import', 'twelve'], 'bad-input', 'BATCH harus bilangan bulat; yang tertulis twelve.'],
    [['candidates', '--kind', 'punishment'], 'bad-input', '--kind harus salah satu dari reward dan promotion'],
    [['candidates', '--kind', 'reward', '--format', 'xlsx'], 'bad-input', 'sebutkan berkasnya dengan --out'],
    [['account', 'add', 'budi', '--name', 'Budi', '--role', 'raja'], 'bad-input', '--role harus salah satu dari admin, penilai, pimpinan, dan auditor'],
    [['account', 'reset'], 'bad-input', 'Sebutkan nama pengguna'],
    [['rule', 'some-rule', '--facts', '{broken'], 'bad-input', '--facts bukan JSON yang utuh.'],
    [['rule', 'some-rule', '--facts', '[1]'], 'bad-input', '--facts harus berupa objek JSON'],
    [['call', 'no.such', '{}'], 'not-found', 'no.such'],
    [['serve', '--port', '70000'], 'bad-input', 'Porta 70000 tidak ada'],
    [['restore', '/no/such/backup'], 'not-found', 'Berkas /no/such/backup tidak ada.'],
    [['init', '--data', '/nonexistent/x'], 'bad-input', 'Pilihan --office harus diisi.'],
  ])('%j is refused with a sentence, as JSON for a program too, and exit 2', async (words, code, sentence) => {
    const ran = await runTanjak(words)
    expect(ran).toMatchObject({ exit: 2, err: expect.stringContaining(sentence), json: { error: { code, message: expect.stringContaining(sentence) } } })
    expect(ran.err).not.toMatch(/\n\s+at |Error:/)
  })

  test('without a password nothing is opened or made', async () => {
    const data = join(tempFolder(), 'data')
    const ran = await runTanjak(['init', '--data', data, '--office', 'Kabupaten Contoh'], { TANJAK_PASSWORD: '' })
    expect([ran.exit, ran.err.includes('TANJAK_PASSWORD')]).toEqual([2, true])
    await expect(stat(data)).rejects.toThrow('ENOENT')
  })
})

describe('an office from the command line', () => {
  test('is made once, opens with its password only, and asks who one is', async () => {
    const data = await madeOffice()
    const again = await runTanjak(['init', '--data', data, '--office', 'Kabupaten Lain'])
    const wrong = await runTanjak(['account', 'list', '--data', data], { TANJAK_PASSWORD: 'bukan yang ini' })
    const stranger = await runTanjak(['account', 'list'], { TANJAK_DATA: data, TANJAK_USER: 'siapa' })
    const right = await runTanjak(['account', 'list'], { TANJAK_DATA: data })
    expect([again.exit, wrong.json, stranger.json, right.exit]).toMatchObject([2, { error: { code: 'wrong-password' } }, { error: { code: 'wrong-password' } }, 0])
    expect(right.json).toMatchObject({ accounts: [{ userName: 'admin', roles: [{ role: 'admin', unitId: null }] }] })
  })

  test('gives the recovery code on stdout as the only key, and nothing on stderr', async () => {
    const { exit, json, err } = await runTanjakApart(['init', '--data', join(tempFolder(), 'data'), '--office', 'Kabupaten Contoh'])
    expect([exit, json, err]).toEqual([0, { recoveryCode: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/) }, ''])
  })

  test('gets accounts, changed and reset, each with a password shown once', async () => {
    const data = await madeOffice()
    const added = await runTanjak(['account', 'add', 'budi', '--name', 'Budi Contoh', '--role', 'auditor', '--role', 'pimpinan', '--data', data])
    const changed = await runTanjak(['account', 'roles', 'budi', '--role', 'auditor', '--reason', 'Pindah ke inspektorat', '--data', data])
    const reset = await runTanjak(['account', 'reset', 'budi', '--data', data])
    expect([added.json, changed.json]).toMatchObject([
      { account: { userName: 'budi', roles: [{ role: 'auditor' }, { role: 'pimpinan' }] }, oneTimePassword: expect.any(String) },
      { account: { roles: [{ role: 'auditor', unitId: null }] } },
    ])
    const first = await runTanjak(['account', 'list', '--data', data], { TANJAK_USER: 'budi', TANJAK_PASSWORD: String(Object(added.json).oneTimePassword) })
    const second = await runTanjak(['account', 'list', '--data', data], { TANJAK_USER: 'budi', TANJAK_PASSWORD: String(Object(reset.json).oneTimePassword) })
    expect([first.json, second.json]).toMatchObject([{ error: { code: 'wrong-password' } }, { error: { code: 'not-allowed' } }])
  })

  test('asks any procedure as the contract has it, messages by key', async () => {
    const data = await madeOffice()
    const [status, settings] = [await runTanjak(['call', 'desk.status', '{}', '--data', data]), await runTanjak(['call', 'settings.read', '--data', data])]
    expect(status.json).toMatchObject({ state: 'locked', office: 'Kabupaten Contoh', electron: false })
    expect(settings.json).toMatchObject({ office: 'Kabupaten Contoh' })
    const bad = await runTanjak(['call', 'settings.change', '{"change":{"idleMinutes":1},"reason":"coba"}', '--data', data])
    expect([bad.exit, bad.json]).toMatchObject([2, { error: { code: 'bad-input' } }])
  })

  test('is backed up, and restored into its own folder and into a new one', async () => {
    const data = await madeOffice()
    const safe = join(tempFolder(), 'safe')
    await mkdir(safe)
    const taken = await runTanjak(['backup', '--to', safe, '--data', data])
    await runTanjak(['account', 'add', 'sesudah', '--name', 'Sesudah Cadangan', '--role', 'auditor', '--data', data])
    const file = join(safe, (await readdir(safe)).find((name) => name.endsWith('.tanjak')) ?? 'none')
    const elsewhere = join(tempFolder(), 'lain')
    const restored = [await runTanjak(['restore', file, '--data', data]), await runTanjak(['restore', file, '--data', elsewhere])]
    expect([taken.exit, ...restored.map((one) => one.exit)]).toEqual([0, 0, 0])
    const users = [await runTanjak(['account', 'list', '--data', data]), await runTanjak(['account', 'list', '--data', elsewhere])]
    expect(users.map((one) => Object(one.json).accounts.map((account: { userName: string }) => account.userName))).toEqual([['admin'], ['admin']])
  })

  test('refuses a damaged back-up and keeps what it has', async () => {
    const data = await madeOffice()
    const file = join(tempFolder(), 'rusak.tanjak')
    await writeFile(file, Buffer.alloc(50_000, 7))
    const ran = await runTanjak(['restore', file, '--data', data])
    expect([ran.exit, (await runTanjak(['account', 'list', '--data', data])).exit]).toEqual([2, 0])
    expect(ran.err).not.toMatch(/\n\s+at /)
  })
})

test('a failure in a process of its own ends with 2, a sentence and no trace', async () => {
  const ran = await runTanjakApart(['account', 'list', '--data', join(tempFolder(), 'data')])
  expect([ran.exit, ran.err.trim().split('\n').length, Object(ran.json).error.code]).toEqual([2, 1, expect.any(String)])
})

test('the password never reaches the disk in the clear', async () => {
  const data = await madeOffice()
  const files = (await readdir(data, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const held = await Promise.all(files.map(async (entry) => (await readFile(join(entry.parentPath, entry.name))).includes(PASSWORD)))
  expect([held.length > 1, held.includes(true)]).toEqual([true, false])
})

test('the sample office is written without data folder or account, the same for the same seed', async () => {
  const [a, b] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')]
  const words = ['sample', '--people', '40', '--units', '12', '--years', '2', '--seed', '7', '--out']
  const [first, second] = await Promise.all([runTanjak([...words, a], { TANJAK_PASSWORD: '' }), runTanjak([...words, b], { TANJAK_PASSWORD: '' })])
  expect([first.exit, second.exit]).toEqual([0, 0])
  const same = await Promise.all((await readdir(a)).map(async (name) => (await readFile(join(a, name))).equals(await readFile(join(b, name)))))
  expect([same.length > 3, same.includes(false)]).toEqual([true, false])
})
