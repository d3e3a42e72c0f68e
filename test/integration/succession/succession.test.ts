import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { POSTS, UNITS } from '../../support/selection-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

test('critical posts are told with the day the seat falls empty, how many could follow, and those in danger first', async () => {
  const { admin } = await tempSelectionOffice()
  const { message, rows, total, bench } = await admin.ask('succession.overview', { filter: {} })
  expect(say('id', message)).toBe('2 dari 3 jabatan kritis sudah memiliki suksesor yang siap; 1 berisiko tinggi.')
  expect(rows.map(({ postId, leavesOn, vacant, counts, risk }) => [postId, leavesOn, vacant, counts, risk])).toEqual([
    [POSTS.kadis, '2027-02-15', false, { ready: 0, oneYear: 0, threeYears: 0, cannotTell: 1 }, 'high'],
    [POSTS.mutasi, null, true, { ready: 5, oneYear: 3, threeYears: 0, cannotTell: 2 }, 'none'],
    [POSTS.layanan, '2027-01-20', false, { ready: 5, oneYear: 3, threeYears: 0, cannotTell: 2 }, 'none'],
  ])
  expect(rows.map((row) => say('id', row.message))[0]).toBe('Kosong pada 15 Februari 2027 dan belum ada suksesor yang siap pada hari itu')
  expect(total).toBe(3)
  // By perangkat daerah; the same five people are ready for both posts of administrator.
  expect(bench.map(({ unitId, posts, covered, atRisk, ready }) => [unitId, posts, covered, atRisk, ready])).toEqual([[UNITS.dinas, 2, 1, 1, 5], [UNITS.board, 1, 1, 0, 5]])
  expect((await admin.ask('succession.overview', { filter: { onlyCritical: false, level: ['administrator'] } })).total).toBe(4)
})

test('successors of a post stand in the order of a list, with the day of readiness and what is to be developed', async () => {
  const { admin } = await tempSelectionOffice()
  const { rows, enough, elsewhere } = await admin.ask('succession.post', { postId: POSTS.mutasi })
  expect(rows.map(({ nip, readiness, readyOn, place }) => [nip, readiness, readyOn, place])).toEqual([
    [PEOPLE.siti.nip, 'ready', '2026-11-21', 1], [PEOPLE.raden.nip, 'ready', '2026-11-21', 2], [PEOPLE.made.nip, 'ready', '2026-11-21', 3],
    [PEOPLE.joko.nip, 'ready', '2026-11-21', 4], [PEOPLE.yusuf.nip, 'ready', '2026-11-21', 5],
    [PEOPLE.komariah.nip, 'one-year', '2027-06-01', null], [PEOPLE.bagus.nip, 'one-year', '2027-07-14', null], [PEOPLE.muda1.nip, 'one-year', null, null],
    [PEOPLE.muda4.nip, 'cannot-tell', null, null], [PEOPLE.dewi.nip, 'cannot-tell', null, null],
  ])
  const needs = (nip: string) => rows.find((row) => row.nip === nip)?.needs.map(({ gate, message }) => `${gate}: ${say('id', message)}`)
  expect(needs(PEOPLE.muda1.nip)).toEqual(['competence-manajerial: Kompetensi manajerial, hasil uji 10 Maret 2025: 69, standar jabatan 70'])
  expect(needs(PEOPLE.made.nip)).toEqual(['diklat-kepemimpinan: Tidak ada pelatihan kepemimpinan yang tercatat'])
  expect([enough && say('id', enough.message), enough?.outcome, elsewhere]).toEqual(['Calon cukup: 8 orang, paling sedikit 3.', 'met', 0])
  // Those who hold no box of a Kelompok Rencana Suksesi are no successors, however well they pass the gates.
  expect(rows.map(({ nip }) => nip)).not.toContain(PEOPLE.andi.nip)
  expect((await admin.ask('succession.post', { postId: POSTS.mutasi, readiness: ['one-year'] })).rows).toEqual(rows.filter(({ readiness }) => readiness === 'one-year'))
  await expectRefusal(admin.ask('succession.post', { postId: 999 }), 'not-found', 'vacancy.not-found')
})

test('a Pimpinan is told of a punishment neither by a day nor by a sentence nor by the order', async () => {
  const { pimpinan } = await tempSelectionOffice()
  const { rows } = await pimpinan.ask('succession.post', { postId: POSTS.mutasi })
  const komariah = rows.find(({ nip }) => nip === PEOPLE.komariah.nip)
  expect(komariah).toMatchObject({ readyOn: null, needs: [{ gate: 'discipline', message: { key: 'assess.sealed-not-met' }, metOn: null }] })
  expect(rows.filter(({ readiness }) => readiness === 'one-year').map(({ nip }) => nip)).toEqual([PEOPLE.bagus.nip, PEOPLE.komariah.nip, PEOPLE.muda1.nip])
  expect(JSON.stringify(rows)).not.toContain('2027-06-01')
})

test('a head of one unit sees the posts of that unit and its people; others who could follow are counted without a name', async () => {
  const { kadis, admin } = await tempSelectionOffice()
  const { rows } = await kadis.ask('succession.overview', { filter: {} })
  expect(rows.map(({ postId }) => postId)).toEqual([POSTS.kadis, POSTS.layanan])
  const { rows: all } = await admin.ask('succession.post', { postId: POSTS.layanan })
  const mine = await kadis.ask('succession.post', { postId: POSTS.layanan })
  const own: readonly string[] = [PEOPLE.raden.nip, PEOPLE.joko.nip, PEOPLE.bagus.nip, PEOPLE.muda4.nip]
  expect(mine.rows.map(({ nip, place }) => [nip, place])).toEqual(all.filter(({ nip }) => own.includes(nip)).map(({ nip, place }) => [nip, place]))
  expect([mine.total, mine.elsewhere, mine.row.counts]).toEqual([4, 6, { ready: 5, oneYear: 3, threeYears: 0, cannotTell: 2 }])
  await expectRefusal(kadis.ask('succession.post', { postId: POSTS.mutasi }), 'not-found', 'vacancy.not-found')
})

test('what the record says is followed at once: a standard of the post that nobody reaches leaves nobody ready', async () => {
  const office = await tempSelectionOffice()
  await office.admin.ask('succession.overview', { filter: {} })
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`update post set standards = '{"teknis":"99","manajerial":null,"sosiokultural":null}' where id = ${POSTS.layanan}`)
  const { rows } = await office.admin.ask('succession.overview', { filter: {} })
  expect(rows.find(({ postId }) => postId === POSTS.layanan)).toMatchObject({ counts: { ready: 0 }, risk: 'high' })
  ;(await behindTheDesk(office.folder, ADMIN)).exec('update post set critical = 0, critical_reason = null')
  const none = await office.admin.ask('succession.overview', { filter: {} })
  expect([none.total, say('id', none.message)]).toEqual([0, 'Belum ada jabatan kritis yang dapat dihitung suksesornya.'])
})

test('the sheet names the posts as the screen does, and says which figure is of the house', async () => {
  const { admin } = await tempSelectionOffice()
  const { fileId } = await admin.ask('succession.export', { filter: {}, format: 'csv' })
  const sheet = Buffer.from((await admin.ask('file.get', { fileId, offset: 0 })).data, 'base64').toString('utf8')
  expect(sheet).toContain('Kepala Dinas Pelayanan Contoh')
  expect(sheet).toContain('Batas 12 bulan untuk jabatan yang akan kosong adalah setelan Tanjak')
})
