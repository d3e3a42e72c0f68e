import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from '@playwright/test'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

let office: ServedOffice

test.beforeEach(async () => {
  office = await serveOffice()
})

test.afterEach(() => office.close())

test('the opening address leads to the page, leaves the address bar and the history, and breaks no policy', async ({ page, context }) => {
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', (error) => { complaints.push(error.message) })
  await page.goto(office.door.openingAddress())
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect([new URL(page.url()).search, await page.evaluate('history.length'), complaints]).toEqual(['', 2, []])
  expect(await context.cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Strict', expires: -1, domain: '127.0.0.1' }])
  expect(await page.evaluate('document.cookie')).toBe('')
})

test('an address opens one browser; another one that finds it is sent away with a sentence', async ({ page, browser }) => {
  const address = office.door.openingAddress()
  await page.goto(address)
  const stranger = await (await browser.newContext()).newPage()
  const answer = await stranger.goto(address)
  expect(answer?.status()).toBe(401)
  await expect(stranger.getByText('Alamat pembuka ini sudah terpakai')).toBeVisible()
})

test('another site on the same computer cannot ask the desk, show it in a frame, or listen to it', async ({ page, context }) => {
  await page.goto(office.door.openingAddress())
  const other = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>lain</p>')).listen(0, '127.0.0.1')
  try {
    await once(other, 'listening')
    const address = other.address()
    const foreign = await context.newPage()
    await foreign.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    const tried = await foreign.evaluate(`(async (door) => {
      const ask = (headers) => fetch(door + '/call', { method: 'POST', credentials: 'include', headers, body: '{"procedure":"desk.status","input":{}}' }).then(() => 'answered', () => 'refused')
      const frame = document.createElement('iframe')
      frame.src = door + '/'
      const framed = new Promise((resolve) => { frame.onload = () => { try { resolve(frame.contentDocument ? 'seen' : 'closed') } catch { resolve('closed') } } })
      document.body.append(frame)
      const events = new Promise((resolve) => {
        const source = new EventSource(door + '/events', { withCredentials: true })
        source.onopen = () => resolve('open')
        source.onerror = () => { source.close(); resolve('refused') }
      })
      return [await ask({ 'content-type': 'application/json' }), await ask({ 'content-type': 'text/plain' }), await framed, await events]
    })(${JSON.stringify(office.door.origin)})`)
    expect(tried).toEqual(['refused', 'refused', 'closed', 'refused'])
  } finally {
    other.close()
  }
})

test('two tabs share their session, and a second opening signs nobody out', async ({ page, context }) => {
  await page.goto(office.door.openingAddress())
  const init = `fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ procedure: 'desk.init',
    input: { office: 'Kabupaten Contoh', userName: 'admin', displayName: 'Dewi', password: 'sungai langit kertas' } }) }).then((answer) => answer.json())`
  expect(await page.evaluate(init)).toMatchObject({ ok: true })
  const second = await context.newPage()
  await second.goto(office.door.openingAddress())
  const me = `fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"procedure":"session.me","input":{}}' }).then((answer) => answer.json())`
  expect([await page.evaluate(me), await second.evaluate(me)]).toMatchObject([{ output: { account: { userName: 'admin' } } }, { output: { account: { userName: 'admin' } } }])
})
