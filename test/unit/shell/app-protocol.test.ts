import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { registerPageScheme, servePage } from '../../../electron/shell/app-protocol.ts'
import { protocol, protocolHandlers, told, toldOf } from '../../support/fake-electron.ts'

let folder: string

beforeEach(async () => {
  told.length = 0
  folder = await mkdtemp(join(tmpdir(), 'tanjak-page-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await writeFile(join(folder, 'page', 'index.html'), '<meta content="csp-nonce-of-this-response">')
  await writeFile(join(folder, 'page', 'assets', 'app.css'), 'body{}')
  await writeFile(join(folder, 'secret.json'), '{}')
  servePage(protocol as never, join(folder, 'page'))
})

afterEach(() => rm(folder, { recursive: true }))

/** Chromium folds `..` in standard schemes itself; a hostile request is played as it would look if it did not. */
const ask = (url: string, method = 'GET') => protocolHandlers.get('app')?.({ url, method } as Request) ?? Promise.reject(new Error('no handler'))

describe('app://tanjak/', () => {
  test('is a standard, secure origin that may fetch, and bypasses nothing', () => {
    registerPageScheme()
    expect(toldOf('protocol.registerSchemesAsPrivileged')).toEqual([[[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]]])
  })

  test('answers with the policy in a header, and its nonce in the page', async () => {
    const answer = await ask('app://tanjak/#/beranda')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
    expect([answer.status, await answer.text()]).toEqual([200, `<meta content="${nonce}">`])
    expect(policy.replace(nonce, 'N')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
      + "base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
    )
  })

  test('gives styles their type and forbids guessing another', async () => {
    const { status, headers } = await ask('app://tanjak/assets/app.css')
    expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([200, 'text/css; charset=utf-8', 'nosniff'])
  })

  test.each([
    'app://tanjak/../secret.json', 'app://tanjak/%2e%2e/secret.json', 'app://tanjak/..%5Csecret.json', 'app://tanjak/assets/..\\..\\secret.json', 'app://tanjak/C:/secret.json',
    'app://tanjak/C%3A/Windows/win.ini', 'app://tanjak//server/share/x.json', 'app://tanjak/\\\\server\\share\\x.json', 'app://tanjak/index.html%00.css', 'app://tanjak/index.html::$DATA',
    'app://tanjak/assets', 'app://tanjak/assets/', 'app://tanjak/CON.json', 'app://tanjak/assets/app.css.', 'app://tanjak/assets/app.css%20', 'app://evil/index.html', 'app://tanjak.evil/index.html',
    'app://tanjak:80/index.html', 'app:index.html',
  ])('%s is 404, still with the policy', async (address) => {
    const answer = await ask(address)
    expect([answer.status, answer.headers.has('content-security-policy')]).toEqual([404, true])
  })

  test.each(['POST', 'PUT', 'DELETE'])('%s is 405', async (method) => {
    expect((await ask('app://tanjak/', method)).status).toBe(405)
  })
})
