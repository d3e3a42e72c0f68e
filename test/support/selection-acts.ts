import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { RoundHead, ShortlistHead } from '../../shared/contract/selection.ts'
import { POSTS } from './selection-office.ts'
import { tempSelectionOffice, type TempSelection } from './temp-selection.ts'

/** The closing date of the round that tests open: three weeks before today. */
export const CLOSING = isoDate('2026-11-01')

/** An office with a round open for the vacant post. */
export type OpenedRound = TempSelection & { readonly round: RoundHead }

/** Opens the round for the vacant post of the selection office. */
export async function openedRound(): Promise<OpenedRound> {
  const office = await tempSelectionOffice()
  return { ...office, round: await office.admin.ask('round.open', { postId: POSTS.mutasi, closingOn: CLOSING, name: 'Seleksi Kepala Bidang Mutasi' }) }
}

/** The same with its list frozen once. */
export async function frozenRound(): Promise<OpenedRound & { readonly list: ShortlistHead }> {
  const office = await openedRound()
  return { ...office, list: await freezeAgain(office) }
}

/** Freezes the list of the round as it stands now. */
export async function freezeAgain({ admin, round }: OpenedRound): Promise<ShortlistHead> {
  const { round: now } = await admin.ask('round.get', { roundId: round.id })
  return admin.ask('round.freeze', { roundId: round.id, revision: now.revision })
}

/** Records a better test of technical competence of somebody, by the closing date. */
export async function recordTest({ admin }: TempSelection, nip: string, score: string): Promise<void> {
  await admin.ask('record.add', {
    nip, kind: 'assessment', values: { subject: 'teknis', score, standard: '70', method: 'Uji ulang', assessed: '2026-09-01' }, skNumber: null, skDate: null, reason: 'berita acara uji kompetensi',
  })
}
