import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { DocumentContent, DocumentKind } from '../../../shared/domain/document/content.ts'
import { say } from '../../../shared/text/say.ts'
import { castVotes, frozenRound, seatBoard } from '../../support/frozen-round.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

const reason = 'paling berpengalaman dalam mutasi'
const dated = isoDate('2026-11-21')
const everybody = Object.values(PEOPLE)

/** Everything that a document says, as it is printed. */
function printed({ blocks }: Pick<DocumentContent, 'blocks'>): string {
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('key' in value && typeof value.key === 'string') words.push(say('id', value as Parameters<typeof say>[1]))
      else Object.values(value).forEach(walk)
    }
  }
  walk(blocks)
  return words.join('\n')
}

async function decidedOffice() {
  const office = await tempSelectionOffice()
  const round = await frozenRound(office.admin.ask)
  const members = await seatBoard(office.admin.ask, round.roundId)
  await castVotes(office.admin.ask, round.shortlistId, members, [1, 1, 1, null])
  await office.admin.ask('board.declare', { memberId: members[4]?.id ?? 0, interest: 'family', interestIn: PEOPLE.raden.nip, note: 'ipar seorang calon' })
  await office.admin.ask('board.vote', { memberId: members[4]?.id ?? 0, shortlistId: round.shortlistId, number: null, reason: null })
  await office.admin.ask('board.write-minutes', { roundId: round.roundId, minutes: { heldOn: isoDate('2026-11-20'), place: 'Ruang rapat BKPSDM', secretary: 'Mariana Pohan', notes: 'Rapat dibuka pukul 09.00.' } })
  return { ...office, ...round }
}

const drawRound = (who: TempSelection['admin'], kind: DocumentKind, roundId: number) => who.ask('document.draw', { kind, subject: { of: 'round', roundId } })
const letter = async (who: TempSelection['admin'], roundId: number, nip: string) => printed((await who.ask('document.draw', { kind: 'surat-penjelasan', subject: { of: 'candidate', roundId, nip } })).content)

test('before a list is frozen there is nothing to print; before it is decided every document is a draft that cannot be issued', async () => {
  const office = await tempSelectionOffice()
  const { id } = await office.admin.ask('round.open', { postId: 1, closingOn: isoDate('2026-11-01'), name: 'Seleksi terbuka' })
  await expectRefusal(drawRound(office.admin, 'nominatif-calon', id), 'refused', 'document.selection.no-list')
  await office.admin.ask('round.cancel', { roundId: id, reason })
  const { roundId } = await frozenRound(office.admin.ask)
  for (const kind of ['nominatif-calon', 'lampiran-calon', 'berita-acara-seleksi', 'keputusan-seleksi'] as const) {
    const { draft, mayIssue, content } = await drawRound(office.admin, kind, roundId)
    expect([kind, draft?.key, mayIssue]).toEqual([kind, 'document.draft.selection', false])
    expect(printed(content)).toContain('Draf: daftar ini belum diputus.')
  }
})

test('the nominatif and its annex hold the listed candidates in order with gates, parts and articles, and nothing of discipline', async () => {
  const office = await decidedOffice()
  const nominatif = printed((await drawRound(office.admin, 'nominatif-calon', office.roundId)).content)
  const places = [PEOPLE.siti, PEOPLE.raden, PEOPLE.made].map(({ nip }) => nominatif.indexOf(nip))
  expect(places.every((at, index) => at > (places[index - 1] ?? 0))).toBe(true)
  expect(nominatif).not.toContain(PEOPLE.joko.name)
  const annex = printed((await drawRound(office.admin, 'lampiran-calon', office.roundId)).content)
  for (const said of ['Sumbu potensial', 'Syarat tentang disiplin terpenuhi', 'terpenuhi', 'PP 11/2017']) expect(annex).toContain(said)
  // The parts of the potensial axis are told as one: discipline is among them.
  for (const part of ['Rekam jejak disiplin', 'Penilaian kompetensi']) expect(annex).not.toContain(part)
})

test('the minutes tell who met, what each declared and voted, the recommendation, the deviation and the reason of the head', async () => {
  const office = await decidedOffice()
  await office.pimpinan.ask('round.decide', { roundId: office.roundId, shortlistId: office.shortlistId, kind: 'choose', number: 2, reason, startsOn: isoDate('2026-12-01'), skNumber: '821/17/2026', skDate: dated })
  const { content, draft } = await drawRound(office.admin, 'berita-acara-seleksi', office.roundId)
  const text = printed(content)
  expect(draft).toBeNull()
  for (const said of [
    'Dr. Hasan Basri, M.Si.', 'Ketua; Pejabat yang Berwenang', 'hubungan keluarga: ipar seorang calon', 'abstain: belum mengenal para calon', `1. ${PEOPLE.siti.name}`, `Rekomendasi komite: ${PEOPLE.siti.name}, 3 dari 3 suara.`,
    'lebih dari 50 % anggota memberi suara, jadi 3 dari 5', 'Perbup Sumenep 38/2021', 'anggapan', `Alasan: ${reason}`, `Putusan ini berbeda dari rekomendasi komite: ${PEOPLE.siti.name}.`, 'Pasal 8C ayat (4)–(5); Pasal 8E', 'Rapat dibuka pukul 09.00.', 'Ruang rapat BKPSDM',
  ]) expect(text).toContain(said)
  const decision = printed((await drawRound(office.pimpinan, 'keputusan-seleksi', office.roundId)).content)
  for (const said of [PEOPLE.raden.nip, '821/17/2026', '1 Desember 2026', reason, 'Bupati Contoh', 'Kepala Bidang Mutasi dan Promosi']) expect(decision).toContain(said)
  const issued = await office.admin.ask('document.issue', { kind: 'berita-acara-seleksi', subject: { of: 'round', roundId: office.roundId }, number: '800/55/2026', dated, place: 'Contoh' })
  expect((await office.auditor.ask('document.get', { id: issued.id })).content).toMatchObject({ number: '800/55/2026' })
})

test('the minutes stay a draft until day and place of the meeting are written', async () => {
  const office = await tempSelectionOffice()
  const round = await frozenRound(office.admin.ask)
  await office.pimpinan.ask('round.decide', { ...round, kind: 'defer', number: null, reason, startsOn: null, skNumber: null, skDate: null })
  expect((await drawRound(office.admin, 'berita-acara-seleksi', round.roundId)).draft?.key).toBe('document.draft.board-minutes')
  expect((await drawRound(office.admin, 'keputusan-seleksi', round.roundId)).draft).toBeNull()
})

test('a letter tells one person where they stand, what stops them and until when, and names nobody else', async () => {
  const office = await decidedOffice()
  await office.pimpinan.ask('round.decide', { roundId: office.roundId, shortlistId: office.shortlistId, kind: 'choose', number: 2, reason, startsOn: isoDate('2026-12-01'), skNumber: null, skDate: null })
  const letters = new Map<string, string>()
  for (const one of [PEOPLE.siti, PEOPLE.raden, PEOPLE.joko, PEOPLE.dewi, PEOPLE.bagus, PEOPLE.komariah, PEOPLE.ratna]) {
    const text = await letter(office.admin, office.roundId, one.nip)
    letters.set(one.name, text)
    expect(text).toContain(one.nip)
    for (const other of everybody) if (other.nip !== one.nip) for (const secret of [other.name, other.nip]) expect(text, one.name).not.toContain(secret)
  }
  const of = (one: { readonly name: string }): string => letters.get(one.name) ?? ''
  expect(of(PEOPLE.siti)).toContain('memilih calon dengan urutan di bawah Saudara')
  expect(of(PEOPLE.raden)).toContain('Pimpinan memilih Saudara pada 21 November 2026.')
  expect(of(PEOPLE.joko)).toMatch(/urutan 4 dari 8[\s\S]*Nilai Saudara \d+,\d\d, yaitu \d+,\d\d lebih rendah daripada nama terakhir/)
  expect(of(PEOPLE.dewi)).toContain('Saudara belum dapat ditempatkan dalam urutan')
  expect(of(PEOPLE.bagus)).toContain('semua syarat terpenuhi pada 14 Juli 2027')
  expect(of(PEOPLE.ratna)).toContain('PP 11/2017')
})

test('of a punishment a letter says only that a gate is hidden and where to ask, neither what nor until when', async () => {
  const office = await decidedOffice()
  const text = await letter(office.admin, office.roundId, PEOPLE.komariah.nip)
  for (const said of ['Syarat tertutup', 'menanyakannya langsung kepada badan kepegawaian']) expect(text).toContain(said)
  expect(text).not.toMatch(/disiplin|hukuman|2027/i)
})

test('only those who see the whole office draw a document about a selection, and nobody is explained to who was not looked at', async () => {
  const office = await decidedOffice()
  for (const who of [office.kadis, office.penilai]) {
    await expectRefusal(drawRound(who, 'nominatif-calon', office.roundId), 'not-found', 'round.not-found')
    await expectRefusal(letter(who, office.roundId, PEOPLE.siti.nip), 'not-found', 'round.not-found')
  }
  await expectRefusal(letter(office.admin, office.roundId, '199901012024011999'), 'not-found', 'people.not-found')
})
