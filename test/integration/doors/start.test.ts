import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { askRunningDesk } from '../../../electron/doors/serving/ask-running-desk.ts'
import { ensureBuilt } from '../../../electron/doors/serving/ensure-built.ts'
import { projectRoot } from '../../../electron/doors/serving/project-root.ts'
import { askHttp } from '../../support/ask-http.ts'
import { runTanjak, startStaying } from '../../support/run-tanjak.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** An empty folder named as Electron's own, so that the window cannot be had on any computer of a test. */
const withoutElectron = () => ({ ELECTRON_OVERRIDE_DIST_PATH: tempFolder(), DISPLAY: '', WAYLAND_DISPLAY: '' })

async function letIn(address: string): Promise<{ origin: string; cookie: string }> {
  const url = new URL(address)
  const answer = await askHttp(url.origin, { path: url.pathname + url.search })
  return { origin: url.origin, cookie: (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '' }
}

async function status(address: string): Promise<unknown> {
  const { origin, cookie } = await letIn(address)
  const answer = await askHttp(origin, { method: 'POST', path: '/call', headers: { cookie, 'content-type': 'application/json' }, body: '{"procedure":"desk.status","input":{}}' })
  return JSON.parse(answer.body)
}

describe('npm start without the Electron binary', () => {
  test('says so in one plain line and serves the same app at a printed address', async () => {
    await ensureBuilt(projectRoot, () => undefined)
    const started = startStaying('electron/start.ts', ['--data', join(tempFolder(), 'data')], withoutElectron())
    const address = await started.address
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
    expect(started.err().split('\n')).toEqual([
      'Program jendela (Electron) belum ada di komputer ini, jadi Tanjak dibuka lewat peramban.',
      'Peramban tidak dapat dibuka dari sini. Buka alamat berikut di peramban komputer ini:', '',
    ])
    expect(await status(address)).toMatchObject({ ok: true, output: { state: 'new', electron: false } })
  })

  test('refuses a flag that it does not have, and a folder that cannot be made', async () => {
    const file = join(tempFolder(), 'a-file')
    await writeFile(file, '')
    for (const words of [['--fast'], ['--data', join(file, 'data')]]) {
      const started = startStaying('electron/start.ts', words, withoutElectron())
      await expect(started.address).rejects.toThrow('ended with 2')
      expect(started.err()).not.toMatch(/\n\s+at /)
    }
  })
})

describe('a folder that a desk owns', () => {
  test('lets a second start in by one more address, refuses every other process, and is free again afterwards', async () => {
    await ensureBuilt(projectRoot, () => undefined)
    const data = join(tempFolder(), 'data')
    await runTanjak(['init', '--data', data, '--office', 'Kabupaten Contoh'])
    const serving = startStaying('electron/doors/cli-door.ts', ['serve', '--data', data, '--no-open'])
    const first = await serving.address

    const joining = startStaying('electron/start.ts', ['--data', data], withoutElectron())
    const second = await joining.address
    expect([new URL(second).origin, second === first, await joining.ended]).toEqual([new URL(first).origin, false, 0])
    expect([await status(first), await status(second)]).toMatchObject([{ output: { office: 'Kabupaten Contoh' } }, { output: { office: 'Kabupaten Contoh' } }])

    const refused = [await runTanjak(['account', 'list', '--data', data]), await runTanjak(['serve', '--data', data, '--no-open'])]
    expect(refused.map((one) => [one.exit, one.json])).toMatchObject([[2, { error: { code: 'in-use' } }], [2, { error: { code: 'in-use' } }]])

    expect(await serving.stop('SIGTERM')).toBe(0)
    expect((await runTanjak(['account', 'list', '--data', data])).exit).toBe(0)
  })

  test('keeps the secret of its address from other users of the computer, and takes it away when it ends', async () => {
    await ensureBuilt(projectRoot, () => undefined)
    const data = join(tempFolder(), 'data')
    const serving = startStaying('electron/doors/cli-door.ts', ['serve', '--data', data, '--no-open'])
    await serving.address
    expect((await stat(join(data, 'desk.json'))).mode & 0o077).toBe(0)
    await serving.stop('SIGINT')
    await expect(readFile(join(data, 'desk.json'))).rejects.toThrow('ENOENT')
  })

  test('a port that another program has is named in the refusal', async () => {
    await ensureBuilt(projectRoot, () => undefined)
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const address = other.address()
    const port = String(typeof address === 'object' ? address?.port : '')
    const ran = await runTanjak(['serve', '--data', join(tempFolder(), 'data'), '--no-open', '--port', port])
    expect([ran.exit, ran.json]).toMatchObject([2, { error: { code: 'refused', message: expect.stringContaining(`Porta ${port} sedang dipakai`) } }])
  })
})

describe('the word of a desk that is gone', () => {
  async function wordOf(address: string): Promise<string> {
    const data = join(tempFolder(), 'data')
    await mkdir(data)
    await writeFile(join(data, 'desk.json'), JSON.stringify({ pid: 1, address, secret: 'a-secret' }))
    return data
  }

  test('is not believed where nobody answers, or where it names another computer', async () => {
    expect([await askRunningDesk(await wordOf('http://127.0.0.1:1')), await askRunningDesk(await wordOf('http://example.org')), await askRunningDesk(tempFolder())]).toEqual([undefined, undefined, undefined])
  })

  test('is not believed where another program answers on the port by now', async () => {
    const other = createServer((_request, response) => response.end('{"address":"http://evil.example/?token=x"}')).listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const address = other.address()
    expect(await askRunningDesk(await wordOf(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`))).toBe(undefined)
  })
})
