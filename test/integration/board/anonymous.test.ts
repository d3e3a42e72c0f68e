import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { castVotes, frozenRound, seatBoard } from '../../support/frozen-round.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const candidates = [PEOPLE.siti, PEOPLE.raden, PEOPLE.made]

test('without names neither number, name, post nor unit of a candidate leaves the desk before the decision; afterwards the names do', async () => {
  const { admin, pimpinan } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const members = await seatBoard(admin.ask, roundId)
  await castVotes(admin.ask, shortlistId, members, [1, 2, 1])
  await admin.ask('board.declare', { memberId: members[4]?.id ?? 0, interest: 'family', interestIn: PEOPLE.raden.nip, note: `ipar ${PEOPLE.raden.name}` })
  await admin.ask('board.write-minutes', { roundId, minutes: { notes: `${PEOPLE.siti.name} dibahas pertama` } })
  // A decision of before names somebody too.
  const { id } = await pimpinan.ask('round.decide', { roundId, shortlistId, kind: 'choose', number: 1, reason: null, startsOn: isoDate('2026-12-01'), skNumber: null, skDate: null })
  await pimpinan.ask('round.annul', { decisionId: id, reason: `${PEOPLE.siti.name} menolak` })

  for (const who of [admin, pimpinan]) {
    const veiled = await who.ask('board.get', { roundId, anonymous: true })
    const told = JSON.stringify(veiled)
    for (const { name, nip, post } of candidates) for (const secret of [name, nip, post]) expect(told).not.toContain(secret)
    expect([veiled.anonymous, veiled.candidates.map(({ label, unit }) => [label, unit])]).toEqual([true, [['Calon 1', null], ['Calon 2', null], ['Calon 3', null]]])
    expect(veiled.tally.votes.map(({ name, count }) => [name, count])).toEqual([['Calon 1', 2], ['Calon 2', 1]])
  }
  await pimpinan.ask('round.decide', { roundId, shortlistId, kind: 'choose', number: 1, reason: null, startsOn: isoDate('2026-12-01'), skNumber: null, skDate: null })
  const open = await admin.ask('board.get', { roundId, anonymous: true })
  expect([open.anonymous, open.candidates.map(({ label }) => label)]).toEqual([false, candidates.map(({ name }) => name)])
})

test('the answer to a declaration, a vote or a list put off names no candidate either, since it comes while the room is shown numbers', async () => {
  const { admin, pimpinan } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const [first, second, third] = await seatBoard(admin.ask, roundId)
  const answers = [
    await admin.ask('board.vote', { memberId: first?.id ?? 0, shortlistId, number: 2, reason: null }),
    await admin.ask('board.vote', { memberId: second?.id ?? 0, shortlistId, number: 2, reason: null }),
    await admin.ask('board.vote', { memberId: third?.id ?? 0, shortlistId, number: 2, reason: null }),
    await admin.ask('board.declare', { memberId: third?.id ?? 0, interest: 'family', interestIn: PEOPLE.raden.nip, note: `ipar ${PEOPLE.raden.name}` }),
    await pimpinan.ask('round.decide', { roundId, shortlistId, kind: 'defer', number: null, reason: 'menunggu hasil uji', startsOn: null, skNumber: null, skDate: null }),
  ]
  for (const { name, nip } of candidates) for (const secret of [name, nip]) expect(JSON.stringify(answers)).not.toContain(secret)
})

test('a gate that looked at discipline says to a Pimpinan only how it ended, to Admin and Auditor what it found', async () => {
  const { admin, pimpinan, auditor } = await tempSelectionOffice()
  const { roundId } = await frozenRound(admin.ask)
  const gate = async (who: typeof admin) => (await who.ask('board.get', { roundId })).candidates[0]?.gates.find(({ sealed }) => sealed)
  expect(await gate(pimpinan)).toMatchObject({ outcome: 'met', message: { key: 'assess.sealed-met' }, metOn: null })
  const seen = await gate(admin)
  expect(seen?.message.key).not.toBe('assess.sealed-met')
  expect(await gate(auditor)).toEqual(seen)
})

test('minutes are kept as they are written, also after the decision', async () => {
  const { admin, auditor } = await tempSelectionOffice()
  const { roundId } = await frozenRound(admin.ask)
  const minutes = { heldOn: isoDate('2026-11-20'), place: 'Ruang rapat BKPSDM', secretary: 'Dewi Lestari', notes: 'Rapat dibuka pukul 09.00.' }
  await admin.ask('board.write-minutes', { roundId, minutes })
  expect((await auditor.ask('board.get', { roundId })).minutes).toEqual(minutes)
})
