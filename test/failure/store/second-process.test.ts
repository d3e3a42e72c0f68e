import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder, readHolder } from '../../../electron/desk/vault/folder-lock.ts'
import { nextLine, startProcess } from '../../support/processes/start.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempFolder } from '../../support/temp-folder.ts'

test('a data folder that another process owns is refused, naming that process and where it can be reached', async () => {
  const folder = tempFolder()
  const owner = startProcess('./hold-folder.ts', [folder])
  expect(await nextLine(owner)).toBe('held')
  await expectRefusal(lockFolder(folder), 'in-use', 'access.folder-in-use-by')
  expect(readHolder(folder)).toEqual({ pid: owner.child.pid, address: 'http://127.0.0.1:4321', secret: 'rahasia' })
  if (process.platform !== 'win32') expect(statSync(join(folder, 'desk.json')).mode & 0o077).toBe(0)
})

test('a data folder is free again the moment its owner is killed, whatever the owner left behind', async () => {
  const folder = tempFolder()
  const owner = startProcess('./hold-folder.ts', [folder])
  await nextLine(owner)
  await owner.kill()
  expect(existsSync(join(folder, 'desk.json'))).toBe(true)
  const lock = await lockFolder(folder)
  expect(readHolder(folder)?.pid).toBe(process.pid)
  await lock.release()
})

test('a data folder let go leaves no word of its owner, and is refused within the same process while it is held', async () => {
  const folder = tempFolder()
  const lock = await lockFolder(folder)
  await expectRefusal(lockFolder(folder), 'in-use', 'access.folder-in-use-by')
  await lock.release()
  expect(readHolder(folder)).toBeNull()
  await (await lockFolder(folder)).release()
})
