import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { castVotes, frozenRound, seatBoard } from '../../support/frozen-round.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { PASSWORD } from '../../support/selection-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

const reason = 'paling berpengalaman dalam mutasi'
const startsOn = isoDate('2026-12-01')
type Decide = InputOf<'round.decide'>
const choose = (round: { readonly roundId: number; readonly shortlistId: number }, number: number, more: Partial<Decide> = {}): Decide => ({ ...round, kind: 'choose', number, reason: null, startsOn, skNumber: null, skDate: null, ...more })
const noChoice = (round: { readonly roundId: number; readonly shortlistId: number }, kind: 'defer' | 'return', why: string | null = reason): Decide => ({ ...round, kind, number: null, reason: why, startsOn: null, skNumber: null, skDate: null })

async function voted(office: TempSelection, numbers: readonly (number | null)[]) {
  const round = await frozenRound(office.admin.ask)
  await castVotes(office.admin.ask, round.shortlistId, await seatBoard(office.admin.ask, round.roundId), numbers)
  return round
}

test('the first of the list, as recommended, is chosen without a reason; the round is decided and neither board nor votes change any more', async () => {
  const office = await tempSelectionOffice()
  const round = await voted(office, [1, 1, 1, 2, null])
  const decided = await office.pimpinan.ask('round.decide', choose(round, 1, { skNumber: '821/17/2026', skDate: isoDate('2026-11-25') }))
  expect(decided).toMatchObject({ kind: 'choose', nip: PEOPLE.siti.nip, place: 1, reason: null, recommended: PEOPLE.siti.name, deviates: false, startsOn, skNumber: '821/17/2026', decidedBy: 'Bupati Contoh', tally: { recommended: 1 } })
  expect(decided.deviation).toMatchObject({ outcome: 'met' })
  const board = await office.admin.ask('board.get', { roundId: round.roundId })
  expect([board.round.state, board.hindered?.key]).toEqual(['decided', 'board.is-decided'])
  await expectRefusal(castVotes(office.admin.ask, round.shortlistId, board.members, [2]), 'conflict', 'board.is-decided')
  await expectRefusal(office.admin.ask('board.add-member', { roundId: round.roundId, name: 'Terlambat', nip: null, post: null, office: 'jpt-lain', chair: false }), 'conflict', 'board.is-decided')
  await expectRefusal(office.pimpinan.ask('round.decide', choose(round, 2, { reason })), 'conflict', 'board.is-decided')
})

test('whoever is not first needs an open reason, and it is told wherever the round is', async () => {
  const office = await tempSelectionOffice()
  const round = await voted(office, [2, 2, 2])
  await expect(office.pimpinan.ask('round.decide', choose(round, 2))).rejects.toMatchObject({ code: 'refused', fields: { reason: { key: 'board.reason-place' } } })
  const decided = await office.pimpinan.ask('round.decide', choose(round, 2, { reason }))
  expect([decided.place, decided.deviates]).toEqual([2, false])
  const told = `${PEOPLE.raden.name}, urutan 2, dipilih pada 21 November 2026. Alasan: ${reason}`
  expect(say('id', decided.message)).toBe(told)
  const { rounds } = await office.auditor.ask('round.list', {})
  expect(rounds.map(({ decision }) => decision && say('id', decision))).toEqual([told])
})

test('a choice against the recommendation is a deviation with the article of the law, and needs a reason even at place 1', async () => {
  const office = await tempSelectionOffice()
  const round = await voted(office, [2, 2, 2])
  await expect(office.pimpinan.ask('round.decide', choose(round, 1))).rejects.toMatchObject({ code: 'refused', fields: { reason: { key: 'board.reason-deviates' } } })
  const decided = await office.pimpinan.ask('round.decide', choose(round, 1, { reason }))
  expect(decided).toMatchObject({ deviates: true, recommended: PEOPLE.raden.name, deviation: { rule: 'talent.rekomendasi', outcome: 'not-met', citations: [{ source: 'permenpanrb-20-2025', pin: 'Pasal 8C ayat (4)–(5); Pasal 8E' }] } })
})

test('without a board, and with a board that is not made up lawfully, it is decided all the same and recorded so', async () => {
  const office = await tempSelectionOffice()
  const round = await frozenRound(office.admin.ask)
  const decided = await office.pimpinan.ask('round.decide', choose(round, 1))
  expect(decided).toMatchObject({ recommended: null, deviates: false, deviation: null, tally: { members: 0, quorate: false, message: { key: 'board.tally.no-board' }, board: { outcome: 'not-applicable' } } })
})

test('TMT is asked and does not come before the vacancy; a number beside the list is refused', async () => {
  const office = await tempSelectionOffice()
  const round = await frozenRound(office.admin.ask)
  await expect(office.pimpinan.ask('round.decide', choose(round, 1, { startsOn: null }))).rejects.toMatchObject({ fields: { startsOn: { key: 'board.starts-required' } } })
  await expect(office.pimpinan.ask('round.decide', choose(round, 7, { reason }))).rejects.toMatchObject({ fields: { number: { key: 'board.no-number' } } })
  await expect(office.pimpinan.ask('round.decide', { ...noChoice(round, 'defer'), number: 1 })).rejects.toMatchObject({ fields: { number: { key: 'board.choose-nobody' } } })
  const { vacantFrom } = (await office.admin.ask('board.get', { roundId: round.roundId })).round
  if (vacantFrom !== null) {
    await expect(office.pimpinan.ask('round.decide', choose(round, 1, { startsOn: isoDate('2020-01-01') }))).rejects.toMatchObject({ fields: { startsOn: { key: 'board.starts-early' } } })
  }
})

test('nobody is chosen who has left by the records since the list was frozen, with a day or without, also under the number kept', async () => {
  const office = await tempSelectionOffice()
  const round = await frozenRound(office.admin.ask)
  await office.admin.ask('person.mark-left', { nip: PEOPLE.raden.nip, leftOn: isoDate('2026-11-30'), reason: 'pensiun atas permintaan' })
  await expect(office.pimpinan.ask('round.decide', choose(round, 2, { reason }))).rejects.toMatchObject({ fields: { number: { key: 'board.chosen-left' } } })
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update person set state = 'left' where nip = '${PEOPLE.siti.nip}'`)
  await expect(office.pimpinan.ask('round.decide', choose(round, 1))).rejects.toMatchObject({ fields: { number: { key: 'board.chosen-gone' } } })
  // Put together with somebody in service, the person goes on under the number kept.
  store.exec(`update person set joined_to = (select id from person where nip = '${PEOPLE.made.nip}') where nip = '${PEOPLE.siti.nip}'`)
  expect(await office.pimpinan.ask('round.decide', choose(round, 1))).toMatchObject({ name: PEOPLE.siti.name })
})

test('to defer or return asks a reason and opens the round; the next list is decided for itself, the old decision stays', async () => {
  const office = await tempSelectionOffice()
  const round = await voted(office, [1, 1, 1])
  await expectRefusal(office.pimpinan.ask('round.decide', noChoice(round, 'defer', null)), 'refused', 'board.reason-defer')
  const returned = await office.pimpinan.ask('round.decide', noChoice(round, 'return'))
  expect(returned).toMatchObject({ kind: 'return', deviates: true, deviation: { outcome: 'not-met' } })
  expect((await office.admin.ask('board.get', { roundId: round.roundId })).round.state).toBe('open')
  const { round: { revision } } = await office.admin.ask('round.get', { roundId: round.roundId })
  const second = await office.admin.ask('round.freeze', { roundId: round.roundId, revision })
  await expectRefusal(office.pimpinan.ask('round.decide', choose(round, 1)), 'conflict', 'board.list-superseded')
  const board = await office.admin.ask('board.get', { roundId: round.roundId })
  expect([board.shortlistId, board.tally.present, board.decisions.map(({ kind }) => kind)]).toEqual([second.id, 0, ['return']])
  await office.pimpinan.ask('round.decide', choose({ roundId: round.roundId, shortlistId: second.id }, 1))
  expect((await office.admin.ask('board.get', { roundId: round.roundId })).decisions.map(({ kind }) => kind)).toEqual(['choose', 'return'])
})

test('deferring is neither carrying the recommendation out nor refusing it', async () => {
  const office = await tempSelectionOffice()
  const round = await voted(office, [1, 1, 1])
  expect(await office.pimpinan.ask('round.decide', noChoice(round, 'defer'))).toMatchObject({ kind: 'defer', deviates: false, deviation: { outcome: 'cannot-tell' } })
})

test('an annulled decision stays on record with both reasons and the same list can be decided again', async () => {
  const office = await tempSelectionOffice()
  const round = await voted(office, [1, 1, 1])
  const { id } = await office.pimpinan.ask('round.decide', choose(round, 1))
  const annulled = await office.pimpinan.ask('round.annul', { decisionId: id, reason: 'yang bersangkutan menolak' })
  expect(say('id', annulled.message)).toBe(`Dibatalkan pada 21 November 2026 karena: yang bersangkutan menolak. Sebelumnya: ${PEOPLE.siti.name}, urutan 1, dipilih pada 21 November 2026.`)
  await expectRefusal(office.pimpinan.ask('round.annul', { decisionId: id, reason: 'sekali lagi' }), 'conflict', 'board.annulled-already')
  const board = await office.admin.ask('board.get', { roundId: round.roundId })
  expect([board.round.state, board.tally.recommended]).toEqual(['frozen', 1])
  await office.pimpinan.ask('round.decide', choose(round, 2, { reason }))
  await expectRefusal(office.pimpinan.ask('round.annul', { decisionId: 999, reason: 'tidak ada' }), 'not-found', 'board.no-decision')
})

test('only a decision on the list in force is annulled: what was decided on lists that were replaced stays as it is', async () => {
  const office = await tempSelectionOffice()
  const first = await frozenRound(office.admin.ask)
  const { roundId } = first
  const freeze = async () => {
    const { round: { revision } } = await office.admin.ask('round.get', { roundId })
    return { roundId, shortlistId: (await office.admin.ask('round.freeze', { roundId, revision })).id }
  }
  const annul = (decisionId: number) => office.pimpinan.ask('round.annul', { decisionId, reason: 'keliru diputus' })
  const deferred = await office.pimpinan.ask('round.decide', noChoice(first, 'defer'))
  // Until another list is frozen the first is in force, and putting it off can be taken back.
  await annul(deferred.id)
  const again = await office.pimpinan.ask('round.decide', noChoice(first, 'defer'))
  const returned = await office.pimpinan.ask('round.decide', noChoice(await freeze(), 'return'))
  const chosen = await office.pimpinan.ask('round.decide', choose(await freeze(), 1))
  await expectRefusal(annul(returned.id), 'conflict', 'board.later-decision')
  await annul(chosen.id)
  await expectRefusal(annul(returned.id), 'refused', 'board.annul-superseded')
  await expectRefusal(annul(again.id), 'conflict', 'board.later-decision')
  const board = await office.admin.ask('board.get', { roundId })
  expect([board.round.state, board.decisions.map(({ kind, annulledAt }) => [kind, annulledAt === null])]).toEqual(['frozen', [['choose', false], ['return', true], ['defer', true], ['defer', false]]])
})

test('nobody decides in a case of their own: neither a head who is a candidate nor one who declared an interest on the board', async () => {
  const office = await tempSelectionOffice()
  const round = await frozenRound(office.admin.ask)
  const head = async (userName: string, person: { readonly name: string; readonly nip: string }) => {
    const { oneTimePassword } = await office.admin.ask('account.add', { userName, displayName: person.name, nip: person.nip, roles: [{ role: 'pimpinan', unitId: null }] })
    const visitor = office.visitor()
    await visitor.ask('session.sign-in', { userName, password: oneTimePassword })
    await visitor.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
    return visitor
  }
  const candidate = await head('joko', PEOPLE.joko)
  expect((await candidate.ask('board.get', { roundId: round.roundId })).hindered).toMatchObject({ key: 'board.own-case' })
  await expectRefusal(candidate.ask('round.decide', choose(round, 1)), 'not-allowed', 'board.own-case')
  const member = await head('camat', PEOPLE.camat)
  const { id } = await office.admin.ask('board.add-member', { roundId: round.roundId, name: PEOPLE.camat.name, nip: PEOPLE.camat.nip, post: null, office: 'jpt-lain', chair: false })
  expect((await member.ask('board.get', { roundId: round.roundId })).hindered).toBeNull()
  await office.admin.ask('board.declare', { memberId: id, interest: 'family', interestIn: PEOPLE.siti.nip, note: null })
  await expectRefusal(member.ask('round.decide', choose(round, 1)), 'not-allowed', 'board.declared-interest')
  // Who becomes one with a candidate after the list was frozen has a case of their own in it, as head and as member.
  await office.admin.ask('board.declare', { memberId: id, interest: 'none', interestIn: null, note: null })
  expect((await member.ask('board.get', { roundId: round.roundId })).hindered).toBeNull()
  await office.admin.ask('person.join', { nip: PEOPLE.camat.nip, formerNip: PEOPLE.siti.nip, reason: 'satu orang dengan dua nomor' })
  const { hindered, members } = await member.ask('board.get', { roundId: round.roundId })
  expect([hindered?.key, members.map(({ candidate, mayVote }) => [candidate, mayVote])]).toEqual(['board.own-case', [[true, false]]])
  await expectRefusal(member.ask('round.decide', choose(round, 1)), 'not-allowed', 'board.own-case')
})
