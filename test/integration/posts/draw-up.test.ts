import { expect, test } from 'vitest'
import { PEOPLE } from '../../support/selection-cast.ts'
import { UNITS } from '../../support/selection-office.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

test('posts that people hold and the map does not know are drawn up: one seat for a structural post, as many as hold it for the others', async () => {
  const { admin } = await tempSelectionOffice()
  const suggested = await admin.ask('post.suggest', { limit: 500 })
  const of = (name: string, unitId: string) => suggested.rows.find((row) => row.name === name && row.unitId === unitId)
  expect(of('Kepala Subbidang Penghargaan', UNITS.kinerja)).toEqual({
    name: 'Kepala Subbidang Penghargaan', unitId: UNITS.kinerja, unit: 'Bidang Penilaian Kinerja Aparatur dan Penghargaan', kind: 'struktural', level: 'pengawas', jenjang: null, eselon: 'IV.a', holders: 1,
  })
  expect(of('Analis SDM Aparatur Ahli Muda', UNITS.mutasi)).toMatchObject({ kind: 'fungsional', level: null, jenjang: 'ahli-muda', holders: 2 })
  expect(of('Penelaah Teknis Kebijakan', UNITS.dinas)).toMatchObject({ kind: 'pelaksana', level: 'pelaksana' })
  // What the map knows already is not suggested again.
  expect(suggested.rows.some(({ name }) => name === 'Camat Mawar')).toBe(false)

  expect(await admin.ask('post.draw-up', { reason: 'susunan awal peta jabatan' })).toEqual({ added: suggested.total })
  expect((await admin.ask('post.suggest', {})).total).toBe(0)
  const { rows } = await admin.ask('post.list', { filter: { search: 'penelaah' }, limit: 500 })
  expect(rows.every(({ seats, holders, state }) => seats === holders.length && state === 'filled')).toBe(true)
  const [drawn] = (await admin.ask('post.list', { filter: { search: PEOPLE.siti.name } })).rows
  expect(drawn).toMatchObject({ name: 'Kepala Subbidang Penghargaan', source: 'drawn-up', seats: 1, holders: [{ nip: PEOPLE.siti.nip }] })
  expect((await admin.ask('post.get', { id: drawn?.id ?? 0 })).changes.map(({ what }) => what.key)).toEqual(['vacancy.did.drawn-up'])
})

test('a retirement that cannot be told stands beside the calendar with what is missing', async () => {
  const { admin } = await tempSelectionOffice()
  await admin.ask('post.draw-up', { reason: 'susunan awal peta jabatan' })
  const { open } = await admin.ask('post.calendar', {})
  expect(open.length).toBeGreaterThan(0)
  expect(open.every(({ message }) => ['vacancy.open.contract', 'vacancy.open.missing', 'vacancy.open.several'].includes(message.key))).toBe(true)
})

test('the map and the calendar leave as sheets', async () => {
  const { admin } = await tempSelectionOffice()
  for (const what of ['posts', 'calendar', 'acting'] as const) {
    const { fileId } = await admin.ask('post.export', { what, filter: {}, format: 'csv' })
    const text = Buffer.from((await admin.ask('file.get', { fileId, offset: 0 })).data, 'base64').toString('utf8')
    expect(text.includes('Kepala Bidang Mutasi dan Promosi'), what).toBe(what !== 'acting')
  }
})
