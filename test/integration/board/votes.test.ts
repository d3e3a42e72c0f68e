import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import { BOARD, castVotes, frozenRound, seatBoard } from '../../support/frozen-round.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const reason = 'menurut hasil rapat komite'

test('the board recommends whoever has the most votes of a quorum; an abstention counts neither for nor against', async () => {
  const { admin } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const members = await seatBoard(admin.ask, roundId)
  await castVotes(admin.ask, shortlistId, members, [1, 2])
  const early = await admin.ask('board.get', { roundId })
  expect([early.tally.quorate, early.tally.needed, early.tally.waiting, early.tally.recommended]).toEqual([false, 3, 3, null])
  expect(say('id', early.tally.message)).toBe('Kuorum belum tercapai: 2 suara, perlu 3; 3 anggota belum bersuara.')
  await castVotes(admin.ask, shortlistId, members, [1, 2, 1, null])
  const { tally } = await admin.ask('board.get', { roundId })
  expect([tally.quorate, tally.abstained, tally.waiting, tally.recommended]).toEqual([true, 1, 1, 1])
  expect(tally.votes).toEqual([{ number: 1, name: PEOPLE.siti.name, count: 2 }, { number: 2, name: PEOPLE.raden.name, count: 1 }])
  expect(tally.quorum).toMatchObject({ citation: { source: 'perbup-sumenep-38-2021' }, certainty: 'assumed' })
  expect(tally.board).toMatchObject({ rule: 'talent.komite', outcome: 'met' })
})

test('a tie recommends nobody, and a corrected vote stays on record behind the new one', async () => {
  const office = await tempSelectionOffice()
  const { admin } = office
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const members = await seatBoard(admin.ask, roundId)
  await castVotes(admin.ask, shortlistId, members, [1, 1, 2, 2, null])
  const tied = (await admin.ask('board.get', { roundId })).tally
  expect([tied.recommended, say('id', tied.message)]).toEqual([null, 'Suara terbanyak sama, masing-masing 2. Tidak ada rekomendasi.'])
  await castVotes(admin.ask, shortlistId, members, [2])
  const after = await admin.ask('board.get', { roundId })
  expect([after.tally.recommended, after.members[0]?.vote?.number]).toEqual([2, 2])
})

test('nobody votes before a declaration, and neither a candidate nor one with an interest votes at all', async () => {
  const { admin } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const undeclared = await admin.ask('board.add-member', { roundId, ...(BOARD[0] ?? { name: '', nip: null, post: null, office: 'pyb', chair: true }) })
  await expectRefusal(admin.ask('board.vote', { memberId: undeclared.id, shortlistId, number: 1, reason: null }), 'refused', 'board.declare-first')
  const relative = await admin.ask('board.add-member', { roundId, name: 'Ir. Mulyani', nip: null, post: null, office: 'kepegawaian', chair: false })
  await admin.ask('board.declare', { memberId: relative.id, interest: 'family', interestIn: PEOPLE.raden.nip, note: 'ipar' })
  await expectRefusal(admin.ask('board.vote', { memberId: relative.id, shortlistId, number: 2, reason: null }), 'refused', 'board.interest-abstains')
  const candidate = await admin.ask('board.add-member', { roundId, name: PEOPLE.joko.name, nip: PEOPLE.joko.nip, post: null, office: 'jpt-lain', chair: false })
  expect([candidate.candidate, candidate.mayVote]).toEqual([true, false])
  await expectRefusal(admin.ask('board.vote', { memberId: candidate.id, shortlistId, number: 1, reason: null }), 'refused', 'board.candidate-abstains')
  const abstained = await admin.ask('board.vote', { memberId: candidate.id, shortlistId, number: null, reason: null })
  expect(abstained.vote).toMatchObject({ number: null })
  await admin.ask('board.declare', { memberId: undeclared.id, interest: 'none', interestIn: null, note: null })
  await expectRefusal(admin.ask('board.vote', { memberId: undeclared.id, shortlistId, number: null, reason: null }), 'refused', 'board.abstain-why')
  await expectRefusal(admin.ask('board.vote', { memberId: undeclared.id, shortlistId, number: 9, reason: null }), 'refused', 'board.no-number')
})

test('who leaves the NIP empty and bears the name of a candidate is taken for the candidate, until a NIP tells that it is somebody else', async () => {
  const { admin } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const seat = (name: string, nip: string | null) => admin.ask('board.add-member', { roundId, name, nip, post: null, office: 'jpt-lain', chair: false })
  const namesake = await seat(`Dr. Hj. ${PEOPLE.siti.name.toUpperCase()}, S.H., M.Si.`, null)
  expect(namesake).toMatchObject({ candidate: true, namesake: true, mayVote: false })
  expect((await admin.ask('board.declare', { memberId: namesake.id, interest: 'none', interestIn: null, note: null })).mayVote).toBe(false)
  await expectRefusal(admin.ask('board.vote', { memberId: namesake.id, shortlistId, number: 1, reason: null }), 'refused', 'board.namesake-abstains')
  expect((await admin.ask('board.vote', { memberId: namesake.id, shortlistId, number: null, reason: null })).vote).toMatchObject({ number: null })
  await admin.ask('board.remove-member', { memberId: namesake.id, reason })
  // With the candidate's own number nothing but the number speaks; with that of somebody else the name does not matter.
  expect(await seat(PEOPLE.raden.name, PEOPLE.raden.nip)).toMatchObject({ candidate: true, namesake: false, mayVote: false })
  const other = await seat(PEOPLE.siti.name, PEOPLE.camat.nip)
  expect(other).toMatchObject({ candidate: false, namesake: false })
  await admin.ask('board.declare', { memberId: other.id, interest: 'none', interestIn: null, note: null })
  expect((await admin.ask('board.vote', { memberId: other.id, shortlistId, number: 1, reason: null })).vote).toMatchObject({ number: 1 })
})

test('a vote falls away when its member declares an interest afterwards, and that of a removed member does not count', async () => {
  const { admin } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const members = await seatBoard(admin.ask, roundId)
  await castVotes(admin.ask, shortlistId, members, [1, 1, 1])
  const declared = await admin.ask('board.declare', { memberId: members[0]?.id ?? 0, interest: 'direct', interestIn: null, note: null })
  expect([declared.mayVote, declared.vote]).toEqual([false, null])
  await admin.ask('board.remove-member', { memberId: members[1]?.id ?? 0, reason })
  const { tally } = await admin.ask('board.get', { roundId })
  expect([tally.members, tally.votes.map(({ count }) => count), tally.quorate]).toEqual([4, [1], false])
  expect(tally.board).toMatchObject({ outcome: 'not-met' })
})

test('a board has one chair and nobody twice; its members are taken over from the round decided last, each to declare anew', async () => {
  const { admin, pimpinan } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  await expectRefusal(admin.ask('board.copy-members', { roundId }), 'refused', 'board.nothing-to-copy')
  await seatBoard(admin.ask, roundId)
  await expectRefusal(admin.ask('board.add-member', { roundId, name: 'SULAIMAN HARAHAP', nip: null, post: null, office: 'jpt-lain', chair: false }), 'refused', 'board.member-twice')
  await expectRefusal(admin.ask('board.add-member', { roundId, name: 'Ketua lain', nip: null, post: null, office: 'pyb', chair: true }), 'refused', 'board.chair-taken')
  await pimpinan.ask('round.decide', { roundId, shortlistId, kind: 'return', number: null, reason, startsOn: null, skNumber: null, skDate: null })
  await admin.ask('round.cancel', { roundId, reason })
  const next = await frozenRound(admin.ask, 'Seleksi kedua')
  expect(await admin.ask('board.copy-members', { roundId: next.roundId })).toEqual({ added: 5 })
  const { members } = await admin.ask('board.get', { roundId: next.roundId })
  expect(members.map(({ name, chair, interest, vote }) => ({ name, chair, interest, vote }))).toEqual(BOARD.map(({ name, chair }) => ({ name, chair, interest: null, vote: null })))
  await expectRefusal(admin.ask('board.add-member', { roundId, name: 'Terlambat', nip: null, post: null, office: 'jpt-lain', chair: false }), 'conflict', 'board.is-cancelled')
})

test('votes that wait are told to the Admin on Beranda with the way to them', async () => {
  const { admin, pimpinan } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const members = await seatBoard(admin.ask, roundId)
  const waits = async (who: typeof admin) => (await who.ask('home.overview', {})).waiting.find(({ id }) => id === 'board-votes')
  expect(await waits(admin)).toMatchObject({ count: 5, route: `/daftar-pendek/${roundId}/putusan` })
  expect(await waits(pimpinan)).toBeUndefined()
  await castVotes(admin.ask, shortlistId, members, [1, 1, 1, 1, 1])
  expect(await waits(admin)).toBeUndefined()
})
