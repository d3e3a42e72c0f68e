import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'

/** The mark by which Electron and its tools find the fuses inside the executable. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Version 1 of the wire, nine fuses, each as Electron 45 ships it ('1' on, '0' off). */
const FUSE_WIRE = Buffer.from([1, 9, ...Buffer.from('101100011')])

/** Languages of which some must go and two must stay. */
const LANGUAGES = ['de', 'en-GB', 'en-US', 'fr', 'id', 'ms', 'zh-CN']

/**
 * Lays out a folder like Electron's Windows files around a real Windows executable that an npm package carries,
 * so that packing can be tested where Electron itself cannot be had.
 */
export async function makeStandInRuntime(projectRoot: string, folder: string): Promise<void> {
  const executable = await readFile(join(projectRoot, 'node_modules', 'electron-winstaller', 'vendor', '7z-x64.exe'))
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'), { recursive: true })
  await writeFile(join(folder, 'electron.exe'), Buffer.concat([executable, Buffer.from(FUSE_SENTINEL), FUSE_WIRE]))
  await cp(join(projectRoot, 'node_modules', 'electron', 'LICENSE'), join(folder, 'LICENSE'))
  await writeFile(join(folder, 'LICENSES.chromium.html'), '<!doctype html>')
  await writeFile(join(folder, 'version'), 'stand-in')
  await mkdir(join(folder, 'welcome'))
  await writeFile(join(folder, 'welcome', 'index.html'), 'Electron shows this where no app is')
  await createPackage(join(folder, 'welcome'), join(folder, 'resources', 'default_app.asar'))
  await rm(join(folder, 'welcome'), { recursive: true })
  for (const language of LANGUAGES) await writeFile(join(folder, 'locales', `${language}.pak`), language)
}
