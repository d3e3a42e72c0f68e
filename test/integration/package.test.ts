import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '../../electron/doors/serving/ensure-built.ts'
import { packWindows } from '../../electron/start/pack-windows.ts'
import { makeStandInRuntime } from '../support/stand-in-runtime.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
const require = createRequire(import.meta.url)

let folder: string
let app: string
let archive: string
let home: string | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanjak-package-'))
  // Nothing of this computer may help: no cached downloads, no certificates, no settings.
  home = process.env['HOME']
  process.env['HOME'] = folder
  await ensureBuilt(root, () => undefined)
  await makeStandInRuntime(root, join(folder, 'electron'))
  await packWindows({ projectRoot: root, output: join(folder, 'out'), target: 'dir', electronDist: join(folder, 'electron') })
  app = join(folder, 'out', 'win-unpacked')
  archive = join(app, 'resources', 'app.asar')
}, 300_000)

afterAll(async () => {
  process.env['HOME'] = home
  await rm(folder, { recursive: true, force: true })
})

const inside = () => listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'))
const executable = async () => NtExecutable.from(await readFile(join(app, 'Tanjak.exe')))

describe('the Windows package', () => {
  test('holds the built app, the driver and nothing else', () => {
    const places = new Set(inside().map((file) => file.split('/').slice(1, 3).join('/')))
    expect([...places].toSorted()).toEqual(['dist', 'dist/main', 'dist/preload', 'dist/renderer', 'node_modules', 'node_modules/better-sqlite3-multiple-ciphers', 'package.json'])
    expect(inside().filter((file) => /\.(map|ts|tsx|md|c|cc|cpp|h|gyp)$/.test(file))).toEqual([])
  })

  test('starts with the built main process', () => {
    const { main, dependencies } = JSON.parse(extractFile(archive, 'package.json').toString())
    expect([main, Object.keys(dependencies ?? {}).includes('electron')]).toEqual(['dist/main/main.js', false])
    expect(inside()).toEqual(expect.arrayContaining(['/dist/main/main.js', '/dist/main/desk.js', '/dist/main/reader.js', '/dist/preload/preload.cjs', '/dist/renderer/index.html']))
  })

  test('has a preload of one CommonJS file that needs nothing but Electron', () => {
    const preload = extractFile(archive, 'dist/preload/preload.cjs').toString()
    expect([...preload.matchAll(/\brequire\(["'`]([^"'`]+)/g)].map((match) => match[1])).toEqual(['electron'])
    expect(preload).not.toMatch(/^\s*(import|export)\s/m)
    expect(inside().filter((file) => file.startsWith('/dist/preload/'))).toEqual(['/dist/preload/preload.cjs'])
  })

  test('has bundles that ask for nothing but Node, Electron and the driver', () => {
    const asked = inside().filter((file) => /^\/dist\/main\/.*\.js$/.test(file)).flatMap((file) => {
      const code = extractFile(archive, file.slice(1)).toString()
      return [...code.matchAll(/^(?:import|export)\b[^'"\n]*?["']([^'"]+)["']/gm)].map((match) => match[1] ?? '')
    })
    const outside = [...new Set(asked.filter((name) => !name.startsWith('.') && !name.startsWith('node:')))].toSorted()
    expect(outside.filter((name) => !require('node:module').builtinModules.includes(name))).toEqual(['better-sqlite3-multiple-ciphers', 'electron'])
  })

  test('has the driver for Windows x64 alone, outside the archive where Windows can load it', async () => {
    const unpacked = join(app, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3-multiple-ciphers')
    const binaries = inside().filter((file) => file.endsWith('.node'))
    expect(binaries).toEqual(['/node_modules/better-sqlite3-multiple-ciphers/prebuilds/win32-x64.node'])
    expect(await readdir(join(unpacked, 'prebuilds'))).toEqual(['win32-x64.node'])
    const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const original = join(root, 'node_modules', 'better-sqlite3-multiple-ciphers', 'prebuilds', 'win32-x64.node')
    expect(sha(await readFile(join(unpacked, 'prebuilds', 'win32-x64.node')))).toBe(sha(await readFile(original)))
  })

  test('speaks Indonesian and English only', async () => {
    expect((await readdir(join(app, 'locales'))).toSorted()).toEqual(['en-US.pak', 'id.pak'])
  })

  test('keeps the licences of what it carries', async () => {
    expect(await readdir(app)).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']))
  })
})

describe('the executable', () => {
  test('has these fuses', async () => {
    const wire = await getCurrentFuseWire(join(app, 'Tanjak.exe'))
    const names = ['RunAsNode', 'EnableCookieEncryption', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments', 'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar', 'LoadBrowserProcessSpecificV8Snapshot', 'GrantFileProtocolExtraPrivileges'] as const
    const blown = Object.fromEntries(names.map((name) => [name, String.fromCharCode(Number(wire[FuseV1Options[name]]))]))
    expect(blown).toEqual({
      RunAsNode: '0', EnableCookieEncryption: '1', EnableNodeOptionsEnvironmentVariable: '0', EnableNodeCliInspectArguments: '0', EnableEmbeddedAsarIntegrityValidation: '1',
      OnlyLoadAppFromAsar: '1', LoadBrowserProcessSpecificV8Snapshot: '0', GrantFileProtocolExtraPrivileges: '0',
    })
  })

  test('carries the hash of the archive that it may load', async () => {
    const { entries } = NtExecutableResource.from(await executable())
    const found = entries.find((entry) => entry.type === 'INTEGRITY' && entry.id === 'ELECTRONASAR')
    const listed: { file: string; alg: string; value: string }[] = JSON.parse(Buffer.from(found?.bin ?? new ArrayBuffer(0)).toString())
    const hash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
    expect(listed.find((one) => one.file === 'resources\\app.asar')).toEqual({ file: 'resources\\app.asar', alg: 'SHA256', value: hash })
  })

  test('names itself Tanjak', async () => {
    const [version] = Resource.VersionInfo.fromEntries(NtExecutableResource.from(await executable()).entries)
    const language = version?.getAllLanguagesForStringValues()[0]
    const values = language === undefined ? {} : version?.getStringValues(language)
    expect([values?.['ProductName'], values?.['FileDescription'], values?.['InternalName']]).toEqual(['Tanjak', 'Tanjak', 'Tanjak'])
  })
})

describe('the installer', () => {
  test('asks where and for whom, by default for this user alone, speaks both languages, and leaves the data alone', async () => {
    const { load } = require('js-yaml') as { load: (text: string) => Record<string, Record<string, unknown>> }
    const config = load(await readFile(join(root, 'electron-builder.yml'), 'utf8'))
    expect([config['appId'], config['publish'], config['npmRebuild'], config['electronLanguages']]).toEqual(['id.tanjak.desk', null, false, ['id', 'en-US']])
    expect(config['win']?.['target']).toEqual([{ target: 'nsis', arch: 'x64' }])
    expect(config['nsis']).toMatchObject({
      oneClick: false, perMachine: false, selectPerMachineByDefault: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false, installerLanguages: ['id_ID', 'en_US'],
    })
  })

  test('carries an Electron that still gets its repairs', async () => {
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    // Electron repairs its three latest majors; these were they when this was written, and the pin may only move on.
    expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(43)
  })
})
