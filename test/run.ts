import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { whyNoDesktop } from './support/desktop-reason.ts'
import { findChromium } from './support/find-chromium.ts'
import { readPlaywright, readVitest, type Count } from './support/read-reports.ts'

// The whole check: types, style, every test over real parts, the built page in real Chromium. Ends with one line of counts.
const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, 'test-results')
const total: Count = { passed: 0, failed: 0 }

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

for (const project of ['shared', 'electron', 'renderer', 'test']) step(`types of ${project}/`, ['node_modules/typescript/bin/tsc', '-p', project])
step('style', ['node_modules/oxlint/bin/oxlint', '-c', 'test/architecture/oxlint.json', '--deny-warnings', 'shared', 'electron', 'renderer', 'test'])

const vitestReport = join(results, 'vitest.json')
node(['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`])
add('tests over real parts', readVitest(readReport(vitestReport)))

if (step('the page builds', ['electron/build.ts']) && chromiumIsThere()) {
  node(['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/playwright.config.ts'])
  add('walks in real Chromium', readPlaywright(readReport(join(results, 'playwright.json'))))
}

const noDesktop = whyNoDesktop(root)
if (noDesktop === null) {
  node(['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/e2e/playwright.config.ts'])
  add('walks in the desktop window', readPlaywright(readReport(join(results, 'playwright-e2e.json'))))
} else {
  console.log(`skipped  walks in the desktop window: ${noDesktop}`)
}

console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

function node(args: string[]): boolean {
  const env = { ...process.env, FORCE_COLOR: '0', NODE_OPTIONS: '', TZ: 'Asia/Jakarta' }
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: root, stdio: 'inherit', env }).status === 0
}

function step(what: string, args: string[]): boolean {
  const good = node(args)
  add(what, good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return good
}

function add(what: string, count: Count): void {
  total.passed += count.passed
  total.failed += count.failed
  console.log(`${count.failed === 0 ? 'ok' : 'FAILED'}  ${what}: ${count.passed} of ${count.passed + count.failed}`)
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function chromiumIsThere(): boolean {
  if (findChromium()) return true
  console.log('Chromium is missing; trying to install it with apt-get.')
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], { stdio: 'inherit' })
  if (findChromium()) return true
  console.log('The walks in Chromium cannot run: install Chromium (Debian: apt-get install chromium) or name it in TANJAK_CHROMIUM.')
  add('Chromium is there', { passed: 0, failed: 1 })
  return false
}
