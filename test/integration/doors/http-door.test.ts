import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:net'
import { once } from 'node:events'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHttpDoor, type HttpDoor } from '../../../electron/doors/http-door.ts'
import { OPENING_LIFETIME_MS } from '../../../electron/doors/http/openings.ts'
import { askHttp, askRaw, type HttpQuestion } from '../../support/ask-http.ts'
import { createEchoDesk, type EchoDesk } from '../../support/echo-desk.ts'

const PAGE = '<!doctype html><meta property="csp-nonce" nonce="csp-nonce-of-this-response"><div id="root"></div>'

let folder: string
let desk: EchoDesk
let door: HttpDoor
let clock: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanjak-door-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await writeFile(join(folder, 'page', 'index.html'), PAGE)
  await writeFile(join(folder, 'page', 'assets', 'app-1a2b.js'), 'export {}')
  await writeFile(join(folder, 'secret.html'), 'not of the page')
  await symlink(join(folder, 'secret.html'), join(folder, 'page', 'link.html'))
  desk = createEchoDesk()
  clock = 1_000
  door = await openHttpDoor({
    desk, pageFolder: join(folder, 'page'), port: 0, deskSecret: 'desk-secret', now: () => clock,
    patience: { headersMs: 150, requestMs: 300, checkEveryMs: 50 },
  })
})

afterEach(async () => {
  await door.close()
  await rm(folder, { recursive: true })
})

const ask = (question: HttpQuestion) => askHttp(door.origin, question)
const pathOf = (address: string) => address.slice(door.origin.length)

async function letIn(): Promise<string> {
  const answer = await ask({ path: pathOf(door.openingAddress()) })
  return (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
}

const callWith = (cookie: string | undefined, headers: Record<string, string | undefined> = {}, body: string | Uint8Array = '{"procedure":"home.show","input":{}}') =>
  ask({ method: 'POST', path: '/call', headers: { cookie, 'content-type': 'application/json', ...headers }, body })

describe('letting a browser in', () => {
  test('the opening token buys a strict cookie and leaves the address bar', async () => {
    const answer = await ask({ path: pathOf(door.openingAddress()) })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    const port = new URL(door.origin).port
    expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(new RegExp(`^tanjak-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`))])
  })

  test('a token is good once', async () => {
    const path = pathOf(door.openingAddress())
    await ask({ path })
    const again = await ask({ path })
    expect([again.status, again.headers['set-cookie']]).toEqual([401, undefined])
  })

  test('a browser that was let in keeps its session: a second tab and a reload of a used address lead to the page', async () => {
    const cookie = await letIn()
    const path = pathOf(door.openingAddress())
    const [fresh, used] = [await ask({ path, headers: { cookie } }), await ask({ path, headers: { cookie } })]
    expect([fresh, used].map((answer) => [answer.status, answer.headers.location, answer.headers['set-cookie']])).toEqual([[303, '/', undefined], [303, '/', undefined]])
    expect((await ask({ path })).status).toBe(401)
  })

  test('a token is good for five minutes and not a moment longer', async () => {
    const early = pathOf(door.openingAddress())
    const late = pathOf(door.openingAddress())
    clock += OPENING_LIFETIME_MS - 1
    expect((await ask({ path: early })).status).toBe(303)
    clock += 1
    expect((await ask({ path: late })).status).toBe(401)
  })

  test.each(['/', '/index.html', '/assets/app-1a2b.js', '/events', '/?token=', '/?token=guess'])('without a cookie %s is 401 and shows nothing', async (path) => {
    const answer = await ask({ path })
    expect([answer.status, answer.body.includes('root')]).toEqual([401, false])
  })

  test('a made-up cookie, a doubled cookie and the cookie of another port do not open', async () => {
    const cookie = await letIn()
    const [name = '', value = ''] = cookie.split('=')
    const tries = [`${name}=guess`, `${cookie}; ${name}=guess`, `tanjak-1=${value}`, `x${cookie}`]
    expect(await Promise.all(tries.map(async (one) => (await callWith(one)).status))).toEqual([401, 401, 401, 401])
  })

  test('every browser has a session of its own, and closing the door signs all of them out', async () => {
    const [first, second] = [await letIn(), await letIn()]
    const sessions = [await callWith(first), await callWith(second), await callWith(first)].map((answer) => JSON.parse(answer.body).output.session)
    expect(sessions).toEqual([1, 2, 1])
    await door.close()
    expect(desk.closed).toEqual([1, 2])
    door = await openHttpDoor({ desk, pageFolder: folder, port: 0, deskSecret: 'x', now: () => clock })
  })
})

describe('where a request comes from', () => {
  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]', '', undefined])('the Host %j is refused, whatever the cookie', async (host) => {
    const answer = await callWith(await letIn(), { host })
    expect([host, answer.status === 421 || answer.status === 400]).toEqual([host, true])
  })

  test('two Host headers are refused', async () => {
    const { host } = new URL(door.origin)
    const answer = await askRaw(door.origin, `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 4(00|21) /)
  })

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', 'http://localhost'])('the Origin %s is refused', async (origin) => {
    expect((await callWith(await letIn(), { origin })).status).toBe(403)
  })

  test.each(['cross-site', 'same-site'])('a call that a %s page set off is refused', async (site) => {
    expect((await callWith(await letIn(), { 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' })).status).toBe(403)
  })

  test('a picture or frame on another site cannot use up an opening address', async () => {
    const path = pathOf(door.openingAddress())
    const framed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }
    const picture = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }
    expect([(await ask({ path, headers: framed })).status, (await ask({ path, headers: picture })).status]).toEqual([403, 403])
    expect((await ask({ path, headers: { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' } })).status).toBe(303)
  })

  test('a preflight gets no permission', async () => {
    const answer = await ask({ method: 'OPTIONS', path: '/call', headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' } })
    const grants = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))
    expect([answer.status, grants]).toEqual([403, []])
  })

  test('nobody else on the network can reach the door', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter((one) => !one.internal && one.family === 'IPv4')
    const port = Number(new URL(door.origin).port)
    const reached = await Promise.all([{ address: '127.0.0.2' }, ...others].map(({ address }) => new Promise((resolve) => {
      const socket = connect({ host: address, port }, () => resolve(address))
      socket.on('error', () => resolve('refused'))
    })))
    expect(new Set(reached)).toEqual(new Set(['refused']))
  })
})

describe('calling the desk', () => {
  test('a call reaches the desk and its answer comes back', async () => {
    const answer = await callWith(await letIn(), { origin: door.origin, 'sec-fetch-site': 'same-origin' })
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { ok: true, output: { session: 1, procedure: 'home.show', input: {} } }])
  })

  test.each([
    ['another type', { 'content-type': 'text/plain' }, '{"procedure":"p","input":1}', 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'procedure=p', 415],
    ['no type', { 'content-type': undefined }, '{"procedure":"p","input":1}', 415],
    ['a compressed body', { 'content-encoding': 'gzip' }, '{}', 415],
    ['broken JSON', {}, '{"procedure":', 400],
    ['broken letters', {}, Buffer.from([0x22, 0xff, 0x22]), 400],
    ['no object', {}, '[]', 400],
    ['null', {}, 'null', 400],
    ['no input', {}, '{"procedure":"p"}', 400],
    ['more than the two fields', {}, '{"procedure":"p","input":1,"role":"admin"}', 400],
    ['a procedure that is no text', {}, '{"procedure":{},"input":1}', 400],
  ] as const)('%s is refused', async (_what, headers, body, status) => {
    expect((await callWith(await letIn(), headers, body)).status).toBe(status)
  })

  test('two megabytes are taken, one byte more is not, announced or not', async () => {
    const cookie = await letIn()
    const frame = '{"procedure":"file.put","input":""}'
    const full = `{"procedure":"file.put","input":"${'a'.repeat(2 * 1024 * 1024 - frame.length)}"}`
    expect((await callWith(cookie, {}, full)).status).toBe(200)
    expect((await callWith(cookie, {}, `${full} `)).status).toBe(413)
    expect((await callWith(cookie, { 'transfer-encoding': 'chunked' }, `${full} `)).status).toBe(413)
  })

  test('a fault inside is 500 and tells nothing of the inside', async () => {
    const answer = await callWith(await letIn(), {}, '{"procedure":"break","input":{}}')
    expect([answer.status, answer.body.includes('secret-place')]).toEqual([500, false])
  })

  test('a browser that goes away gives its call up', async () => {
    const { hostname, port, host } = new URL(door.origin)
    const asked = request({ hostname, port, method: 'POST', path: '/call', headers: { host, cookie: await letIn(), 'content-type': 'application/json' } })
    asked.on('error', () => undefined)
    asked.end('{"procedure":"wait","input":{}}')
    await desk.waiting
    asked.destroy()
    await expect.poll(() => desk.givenUp).toEqual(['wait'])
  })

  test.each([['GET', '/call'], ['PUT', '/call'], ['POST', '/events'], ['POST', '/'], ['DELETE', '/index.html'], ['TRACE', '/']])('%s %s is 405 with what is allowed', async (method, path) => {
    const answer = await ask({ method, path, headers: { cookie: await letIn() } })
    expect([answer.status, answer.headers.allow !== undefined]).toEqual([405, true])
  })

  test('events arrive while the work goes on', async () => {
    const { hostname, port, host } = new URL(door.origin)
    const asked = request({ hostname, port, path: '/events', headers: { host, cookie: await letIn() } })
    asked.end()
    const [response] = await once(asked, 'response')
    await once(response, 'data')
    desk.report({ kind: 'data-changed' })
    const [piece] = await once(response, 'data')
    expect([response.headers['content-type'], String(piece)]).toEqual(['text/event-stream; charset=utf-8', 'data: {"kind":"data-changed"}\n\n'])
    asked.destroy()
  })
})

describe('the page', () => {
  test('every answer has a nonce of its own, the same in the policy and in the page', async () => {
    const cookie = await letIn()
    const pages = [await ask({ path: '/', headers: { cookie } }), await ask({ path: '/', headers: { cookie } })]
    const nonces = pages.map((page) => /nonce="([^"]+)"/.exec(page.body)?.[1])
    expect(pages.map((page) => /'nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1])).toEqual(nonces)
    expect(new Set([...nonces, 'csp-nonce-of-this-response']).size).toBe(3)
  })

  test('an answer carries these headers, and no grant to other origins', async () => {
    const { headers } = await ask({ path: '/assets/app-1a2b.js', headers: { cookie: await letIn() } })
    const { date: _date, 'content-security-policy': policy, ...rest } = headers
    expect(rest).toEqual({
      'content-type': 'text/javascript; charset=utf-8', 'content-length': '9', connection: 'close', 'cache-control': 'no-store',
      'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin', 'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(policy).not.toMatch(/unsafe|http:|https:|\*/)
  })

  test.each([
    '/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/assets/../../secret.html', '/assets/..\\..\\secret.html', '//secret.html', '/C:/secret.html',
    '/\\\\server\\share\\x.html', '/index.html%00.js', '/.env.json', '/link.html', '/assets/', '/assets', '/assets/app-1a2b.js.map', '/index.html/', '/missing.js', 'http://evil.example/index.html',
  ])('%s is 404', async (path) => {
    expect((await ask({ path, headers: { cookie: await letIn() } })).status).toBe(404)
  })

  test('HEAD gives the headers alone', async () => {
    const answer = await ask({ method: 'HEAD', path: '/', headers: { cookie: await letIn() } })
    expect([answer.status, answer.body]).toEqual([200, ''])
  })
})

describe('patience', () => {
  test('headers that never end and bodies that never come are cut off', async () => {
    const cookie = await letIn()
    const { host } = new URL(door.origin)
    const answers = await Promise.all([
      askRaw(door.origin, `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `),
      askRaw(door.origin, `POST /call HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`),
    ])
    expect(answers.map((answer) => answer.split('\r\n')[0])).toEqual(['HTTP/1.1 408 Request Timeout', 'HTTP/1.1 408 Request Timeout'])
  })

  test('headers of more than 16 KB are refused', async () => {
    const { host } = new URL(door.origin)
    expect(await askRaw(door.origin, `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Big: ${'a'.repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  })
})

describe('a further opening address', () => {
  const askFor = (headers: Record<string, string | undefined>) => ask({ method: 'POST', path: '/further-opening', headers })

  test('is given to whoever knows the secret of the data folder', async () => {
    const answer = await askFor({ authorization: 'Bearer desk-secret' })
    expect((await ask({ path: pathOf(JSON.parse(answer.body).address) })).status).toBe(303)
  })

  test.each([
    ['nobody', {}],
    ['a guess', { authorization: 'Bearer desk-secre' }],
    ['another scheme', { authorization: 'Basic desk-secret' }],
    ['a page, though it knew the secret', { authorization: 'Bearer desk-secret', 'sec-fetch-site': 'same-origin' }],
  ])('is not given to %s', async (_who, headers) => {
    const answer = await askFor(headers)
    expect([answer.status, answer.body.includes('token')]).toEqual([403, false])
  })
})
