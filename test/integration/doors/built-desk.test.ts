import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startBuiltDesk } from '../../support/built-desk.ts'
import { PASSWORD } from '../../support/run-tanjak.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const never = new AbortController().signal

test('the built desk makes an office in a process of its own, tells its visitors apart, and shuts its store when asked', async () => {
  const data = join(tempFolder(), 'data')
  const { desk } = await startBuiltDesk(data)
  expect(await desk.opened).toEqual({ refused: undefined })
  const [first, second] = [desk.openSession(), desk.openSession()]
  expect(await first.call('desk.status', {}, never)).toMatchObject({ ok: true, output: { state: 'new', electron: true } })
  expect(await first.call('desk.init', { office: 'Kabupaten Contoh', userName: 'admin', displayName: 'Admin', password: PASSWORD }, never)).toMatchObject({ ok: true })
  const who = [await first.call('session.me', {}, never), await second.call('session.me', {}, never)]
  expect(who).toMatchObject([{ output: { account: { userName: 'admin' } } }, { output: { account: null } }])

  const other = await startBuiltDesk(data)
  expect(await other.desk.opened).toMatchObject({ refused: { key: expect.stringContaining('in-use') } })
  await desk.close()
  const after = await startBuiltDesk(data)
  expect([await after.desk.opened, await after.desk.openSession().call('desk.status', {}, never)]).toMatchObject([{ refused: undefined }, { output: { state: 'locked' } }])
  await after.desk.close()
})

test('a foreign file is read by a reader that the desk asked for', async () => {
  const { desk, readers } = await startBuiltDesk(join(tempFolder(), 'data'))
  await desk.opened
  const admin = desk.openSession()
  await admin.call('desk.init', { office: 'Kabupaten Contoh', userName: 'admin', displayName: 'Admin', password: PASSWORD }, never)
  const data = Buffer.from('nama;kolom tak dikenal\nSari;1\n').toString('base64')
  const staged = await admin.call('file.put', { stageId: null, name: 'lain.csv', offset: 0, data, last: true }, never)
  const { stageId } = Object(staged.ok ? staged.output : {})
  const preview = await admin.call('import.preview', { files: [{ stageId }] }, never)
  expect(preview).toMatchObject({ ok: true, output: { batchId: null, files: [{ file: 'lain.csv', kind: null }] } })
  expect(readers().length).toBe(1)
  await desk.close()
})
