import { describe, expect, test } from 'vitest'
import { refuseSharedFolder } from '../../../electron/desk/vault/refuse-shared-folder.ts'
import { expectRefusal } from '../../support/refusal.ts'

describe('a data folder', () => {
  test.each([
    ['\\\\server\\bersama\\tanjak', 'access.folder-on-network'],
    ['//server/bersama/tanjak', 'access.folder-on-network'],
    ['\\\\?\\UNC\\server\\bersama\\tanjak', 'access.folder-on-network'],
    ['C:\\Users\\dewi\\OneDrive - Pemkab Contoh\\tanjak', 'access.folder-synced'],
    ['/home/dewi/Dropbox/tanjak', 'access.folder-synced'],
  ])('at %s is refused: %s', async (path, key) => {
    await expectRefusal(() => refuseSharedFolder(path), 'refused', key)
  })

  test.each(['C:\\ProgramData\\Tanjak', '\\\\?\\C:\\ProgramData\\Tanjak', '/home/dewi/.local/share/tanjak', 'D:\\Data\\onedriver'])('at %s is taken', (path) => {
    expect(() => refuseSharedFolder(path)).not.toThrow()
  })
})
