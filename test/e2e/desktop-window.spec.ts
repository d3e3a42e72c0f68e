import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test, type ElectronApplication } from '@playwright/test'
import { builtIn } from '../../electron/doors/serving/ensure-built.ts'
import { findElectron } from '../../electron/start/find-electron.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let data: string
let app: ElectronApplication

test.beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tanjak-window-'))
  const executablePath = findElectron(root, process.env)
  app = await _electron.launch({ args: [builtIn(root).main, `--data=${data}`], ...(executablePath === undefined ? {} : { executablePath }) })
})

test.afterEach(async () => {
  await app.close()
  await rm(data, { recursive: true, force: true })
})

test('the real window shows the first run, sealed off from Node, the network and other windows', async () => {
  const page = await app.firstWindow()
  const violations: string[] = []
  await page.exposeFunction('violated', (what: string) => { violations.push(what) })
  await page.evaluate('document.addEventListener("securitypolicyviolation", (event) => window.violated(event.violatedDirective))')

  await expect(page.getByRole('heading').first()).toBeVisible()
  const seen = await page.evaluate(`(async () => ({
    address: location.origin,
    node: [typeof require, typeof process, typeof module],
    bridge: Object.keys(window.tanjak),
    network: await fetch('https://example.org/').then(() => 'reached', () => 'refused'),
    other: window.open('https://example.org/'),
    status: (await window.tanjak.call('desk.status', {})).output.state,
  }))()`)
  expect(seen).toEqual({
    address: 'app://tanjak', node: ['undefined', 'undefined', 'undefined'], bridge: ['call', 'onEvent'], network: 'refused', other: null, status: 'new',
  })
  expect(violations).toEqual(['connect-src'])
  expect(app.windows()).toHaveLength(1)
})
