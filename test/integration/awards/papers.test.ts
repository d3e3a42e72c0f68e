import { expect, test } from 'vitest'
import readXlsx from 'read-excel-file/node'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say } from '../../../shared/text/say.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

async function decided(): Promise<{ readonly office: TempSelection; readonly id: number }> {
  const office = await tempSelectionOffice()
  await office.admin.ask('assess.run', { on: isoDate('2026-11-01') })
  const { id } = await office.admin.ask('award.open', { rule: 'reward.satyalancana-xxx', name: 'Satyalancana XXX 2026', quota: { office: null, eachUnit: null, units: {} } })
  const nips = (await office.admin.ask('award.nominees', { id, outcome: ['met'] })).rows.map(({ nip }) => nip)
  await office.pimpinan.ask('award.decide', { id, nips: nips.filter((nip) => nip !== PEOPLE.camat.nip), state: 'nominated', reason: null })
  await office.pimpinan.ask('award.decide', { id, nips: [PEOPLE.camat.nip], state: 'passed-over', reason: 'berkas belum lengkap' })
  return { office, id }
}

test('the annex has the columns that a board sends, and the list of those passed over their reasons', async () => {
  const { office, id } = await decided()
  const read = async (what: 'nominated' | 'passed-over') => {
    const { fileId } = await office.admin.ask('award.export', { id, what, format: 'xlsx' })
    const { data } = await office.admin.ask('file.get', { fileId, offset: 0 })
    const [sheet] = await readXlsx(Buffer.from(data, 'base64'))
    return sheet?.data.filter((row) => row[0] === 'No' || typeof row[0] === 'number') ?? []
  }
  const annex = await read('nominated')
  expect(annex[0]).toEqual(['No', 'NIP', 'Nama', 'Pangkat/Gol', 'Jabatan', 'Unit kerja', 'Masa kerja', 'Kelas', 'Dasar'])
  expect(annex.find((row) => row[1] === PEOPLE.kadis.nip)?.slice(2, 8)).toEqual([PEOPLE.kadis.name, 'Pembina Tingkat I, IV/b', 'Kepala Dinas Pelayanan Contoh', 'Dinas Pelayanan Contoh', '34 tahun 8 bulan', 'XXX'])
  expect((await read('passed-over')).map((row) => [row[1], row[9], row[10]])).toEqual([['NIP', 'Keputusan', 'Alasan'], [PEOPLE.camat.nip, 'Dilewati', 'berkas belum lengkap']])
})

test('nominatif and minutes are drafts while the round is open; minutes tell who was passed over and why', async () => {
  const { office, id } = await decided()
  const words = async (kind: 'nominatif-penghargaan' | 'berita-acara-penghargaan') => {
    const { content, draft } = await office.pimpinan.ask('document.draw', { kind, subject: { of: 'award', id } })
    return { text: JSON.stringify(content.blocks), draft: draft && say('id', draft) }
  }
  const nominatif = await words('nominatif-penghargaan')
  expect([nominatif.draft, nominatif.text.includes(PEOPLE.kadis.nip), nominatif.text.includes(PEOPLE.camat.nip)]).toEqual(['Draf: usulan ini belum ditutup.', true, false])
  expect((await words('berita-acara-penghargaan')).text).toContain('berkas belum lengkap')
  const nominatifKp = await office.admin.ask('document.draw', { kind: 'nominatif-kenaikan-pangkat', subject: { of: 'promotion', period: isoDate('2026-11-01'), rule: 'promotion.kp-struktural', unitId: null } })
  expect(JSON.stringify(nominatifKp.content.blocks)).toContain(PEOPLE.camat.nip)
  expect(nominatifKp.draft).toBeNull()
})

test('the fairness of a round compares the nominated with all to whom the reward applies', async () => {
  const { office, id } = await decided()
  const { pool, selected } = await office.pimpinan.ask('award.fairness', { id })
  expect([selected, pool > selected]).toEqual([2, true])
})
