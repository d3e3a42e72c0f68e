import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { say } from '../../../shared/text/say.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { UNITS } from '../../support/selection-office.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

const ON = isoDate('2026-11-01')
const REGULER = 'promotion.kp-reguler'
const STRUKTURAL = 'promotion.kp-struktural'

async function assessed(): Promise<TempSelection> {
  const office = await tempSelectionOffice()
  await office.admin.ask('assess.run', { on: ON })
  return office
}

const shown = ({ rows }: OutputOf<'kp.due'>) => rows.map(({ name, period, nextGolongan, missing }) => `${period} ${name} ${nextGolongan} ${missing}`)

test('before the first run nothing falls due and the list says so', async () => {
  const { admin } = await tempSelectionOffice()
  expect(await admin.ask('kp.due', { filter: {} })).toEqual({ on: null, runId: null, stale: false, total: 0, rows: [], periods: [] })
  expect((await admin.ask('kp.credits', {})).counts).toEqual({ all: 0, enough: 0, short: 0, open: 0 })
})

test('who meets the conditions falls due in the period at hand, who will in the one that follows the day', async () => {
  const { admin } = await assessed()
  const due = await admin.ask('kp.due', { filter: {} })
  expect(due.periods).toEqual([
    { period: '2026-11-01', byRule: { [REGULER]: 10, [STRUKTURAL]: 2 }, count: 12 }, { period: '2026-12-01', byRule: { [REGULER]: 1 }, count: 1 }, { period: '2027-04-01', byRule: { [REGULER]: 1 }, count: 1 },
  ])
  expect(shown(due).slice(-2)).toEqual([`2026-12-01 ${PEOPLE.p04.name} III/c 0`, `2027-04-01 ${PEOPLE.p12.name} III/c 1`])
  expect(due.rows.every(({ outcome, metOn, period }) => (outcome === 'met' ? metOn === null : metOn !== null && metOn <= period))).toBe(true)
  expect((await admin.ask('kp.due', { filter: { months: 2 } })).total).toBe(13)
  expect((await admin.ask('kp.due', { filter: { period: isoDate('2026-12-01') } })).rows.map(({ nip }) => nip)).toEqual([PEOPLE.p04.nip])
})

test('a file tells what the record proves already, and the rest can be handed in and taken back', async () => {
  const { admin } = await assessed()
  const ask = async () => (await admin.ask('kp.due', { filter: { rule: STRUKTURAL, search: PEOPLE.camat.nip } })).rows[0]
  const papers = (await ask())?.papers.map(({ paper, onRecord, receivedOn }) => [paper, onRecord && say('id', onRecord), receivedOn])
  expect(papers).toEqual([['penilaian', 'Predikat tahun 2024 dan 2025 sudah tercatat', null], ['sk-jabatan', null, null]])
  const paper = { nip: PEOPLE.camat.nip, rule: STRUKTURAL, period: ON, paper: 'sk-jabatan', note: 'salinan dilegalisasi' }
  await admin.ask('kp.set-paper', { ...paper, receivedOn: isoDate('2026-10-30') })
  expect(await ask()).toMatchObject({ missing: 0, papers: [{}, { receivedOn: '2026-10-30', note: 'salinan dilegalisasi' }] })
  expect((await admin.ask('kp.due', { filter: { rule: STRUKTURAL, papers: 'missing' } })).rows.map(({ nip }) => nip)).toEqual([PEOPLE.kadis.nip])
  await admin.ask('kp.set-paper', { ...paper, receivedOn: null, note: null })
  expect(await ask()).toMatchObject({ missing: 1 })
})

test('an exam is asked only where the golongan changes, and ratings of years to come are still missing', async () => {
  const { admin } = await assessed()
  const asked = async (nip: string) => (await admin.ask('kp.due', { filter: { search: nip } })).rows[0]?.papers.map(({ paper, label, onRecord }) => [paper, say('id', label), onRecord !== null])
  expect(await asked(PEOPLE.p06.nip)).toEqual([['penilaian', 'Penilaian kinerja tahun 2024 dan 2025', true], ['ujian-dinas', 'Tanda lulus ujian dinas tingkat I, atau bukti pengecualiannya', false], ['ijazah', 'Ijazah terakhir', true]])
  expect((await asked(PEOPLE.p12.nip))?.[0]).toEqual(['penilaian', 'Penilaian kinerja tahun 2025 dan 2026', false])
})

test('a paper is refused where nothing falls due, where the file does not ask for it, and before its day', async () => {
  const { admin } = await assessed()
  const paper = { nip: PEOPLE.camat.nip, rule: STRUKTURAL, period: ON, paper: 'sk-jabatan', receivedOn: isoDate('2026-10-30'), note: null }
  await expectRefusal(admin.ask('kp.set-paper', { ...paper, period: isoDate('2027-01-01') }), 'refused', 'kp.not-due')
  await expectRefusal(admin.ask('kp.set-paper', { ...paper, paper: 'pak' }), 'refused', 'kp.not-asked')
  await expectRefusal(admin.ask('kp.set-paper', { ...paper, receivedOn: isoDate('2026-12-24') }), 'bad-input', 'kp.received-later')
  await expectRefusal(admin.ask('kp.set-paper', { ...paper, rule: 'promotion.jenjang-fungsional' }), 'bad-input', 'assess.unknown-rule')
})

test('a head of one unit sees that unit alone, and nobody is told of a day on which a punishment ends', async () => {
  const office = await assessed()
  const mine = await office.kadis.ask('kp.due', { filter: {} })
  expect(mine.rows.map(({ unitId }) => unitId).filter((id) => id !== UNITS.dinas && id !== UNITS.layanan)).toEqual([])
  expect(mine.total).toBe(6)
  await expectRefusal(office.kadis.ask('kp.due', { filter: { unitId: UNITS.kecamatan } }), 'not-found', 'units.not-found')
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update run_finding set sealed = 1 where rule = '${REGULER}' and person_id = (select id from person where nip = '${PEOPLE.p04.nip}')`)
  const periods = async (visitor: TempSelection['pimpinan']) => (await visitor.ask('kp.due', { filter: {} })).periods.map(({ period }) => period)
  expect(await periods(office.pimpinan)).toEqual(['2026-11-01', '2027-04-01'])
  expect(await periods(office.auditor)).toEqual(['2026-11-01', '2026-12-01', '2027-04-01'])
})

test('angka kredit is that of the rule: what is reached, what the next pangkat and jenjang need, what is short', async () => {
  const { admin } = await assessed()
  const { rows, counts } = await admin.ask('kp.credits', {})
  expect(counts).toEqual({ all: 4, enough: 0, short: 4, open: 0 })
  expect(rows.map(({ name, jenjang, total, forRank, rankBalance, forJenjang, jenjangBalance }) => ({ name, jenjang, total, forRank, rankBalance, forJenjang, jenjangBalance }))[1])
    .toEqual({ name: PEOPLE.muda3.name, jenjang: 'ahli-muda', total: '62.5', forRank: '200', rankBalance: '-137.5', forJenjang: '200', jenjangBalance: '-137.5' })
  expect((await admin.ask('kp.credits', { show: 'rank-enough' })).total).toBe(0)
  const explained = await admin.ask('explain.person', { nip: PEOPLE.muda3.nip, rule: 'promotion.ak-kumulatif' })
  expect(explained.findings[0]?.details['angkaKredit']).toBe('62.5')
})
