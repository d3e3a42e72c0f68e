import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { CommitteeMember } from '../../shared/contract/decision.ts'
import { POSTS } from './selection-office.ts'

/** Asks a desk as somebody, through whatever door. */
type Ask = <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>

/** The board of the tests: made up as the law asks, five of them, the Sekretaris Daerah in the chair. */
export const BOARD: readonly Omit<InputOf<'board.add-member'>, 'roundId'>[] = [
  { name: 'Dr. Hasan Basri, M.Si.', nip: null, post: 'Sekretaris Daerah', office: 'pyb', chair: true },
  { name: 'Ir. Mulyani', nip: null, post: 'Kepala BKPSDM', office: 'kepegawaian', chair: false },
  { name: 'Drs. Tarmizi', nip: null, post: 'Inspektur', office: 'pengawasan', chair: false },
  { name: 'Sulaiman Harahap', nip: '196702151992031002', post: 'Kepala Dinas Pelayanan Contoh', office: 'jpt-lain', chair: false },
  { name: 'Hj. Rukiah, S.H.', nip: null, post: 'Asisten Administrasi Umum', office: 'jpt-lain', chair: false },
]

/** Opens a round for the vacant post of the office and freezes its list; the candidates are Siti, Raden and Made, in that order. */
export async function frozenRound(ask: Ask, name = 'Seleksi Kepala Bidang Mutasi'): Promise<{ readonly roundId: number; readonly shortlistId: number }> {
  const round = await ask('round.open', { postId: POSTS.mutasi, closingOn: isoDate('2026-11-01'), name })
  const { id } = await ask('round.freeze', { roundId: round.id, revision: round.revision })
  return { roundId: round.id, shortlistId: id }
}

/** Seats the board and lets every member declare no interest. */
export async function seatBoard(ask: Ask, roundId: number, board = BOARD): Promise<CommitteeMember[]> {
  const members: CommitteeMember[] = []
  for (const one of board) {
    const { id } = await ask('board.add-member', { roundId, ...one })
    members.push(await ask('board.declare', { memberId: id, interest: 'none', interestIn: null, note: null }))
  }
  return members
}

/** Enters votes for members in their order: a number of the list, or null for an abstention. */
export async function castVotes(ask: Ask, shortlistId: number, members: readonly CommitteeMember[], numbers: readonly (number | null)[]): Promise<void> {
  for (const [at, number] of numbers.entries()) {
    const memberId = members[at]?.id ?? 0
    await ask('board.vote', { memberId, shortlistId, number, reason: number === null ? 'belum mengenal para calon' : null })
  }
}
