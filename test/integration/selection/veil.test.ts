import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { xComponents } from '../../../shared/legal/parameters/talent/weights.ts'
import { exact } from '../../../shared/numbers/exact.ts'
import { say } from '../../../shared/text/say.ts'
import { frozenRound, openedRound } from '../../support/selection-acts.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import type { Visitor } from '../../support/temp-desk.ts'

const { komariah, lestari, siti, raden } = PEOPLE
/** What the register says of the two who were punished, in any way that an answer might tell it. */
const SECRETS = ['Rahasia disiplin', '2026-06-01', '2027-05-31', '2027-06-01', '2023-02-01', '2024-02-01', 'legal.serving', 'legal.not-serving', 'legal.discipline.', 'rekam-jejak', 'disiplin.', 'pelanggaran']

test('a head sees everyone, every outcome and every value, and nowhere a punishment, its days or its points', async () => {
  const { admin, pimpinan, round, list } = await frozenRound()
  const answers = async (one: Visitor) => [
    await one.ask('round.ranking', { roundId: round.id }), await one.ask('round.outside', { roundId: round.id, limit: 500 }), await one.ask('round.outside', { roundId: round.id, gate: 'discipline' }),
    await one.ask('round.compare', { roundId: round.id, firstNip: siti.nip, secondNip: lestari.nip }), await one.ask('round.compare', { roundId: round.id, shortlistId: list.id, firstNip: siti.nip, secondNip: raden.nip }),
    await one.ask('shortlist.get', { id: list.id }), await one.ask('shortlist.outside', { id: list.id, limit: 500 }), await one.ask('round.pool', { roundId: round.id }), await one.ask('round.get', { roundId: round.id }),
  ]
  const [open, sealed] = [JSON.stringify(await answers(admin)), JSON.stringify(await answers(pimpinan))]
  expect(SECRETS.filter((secret) => sealed.includes(secret))).toEqual([])
  for (const secret of ['2027-05-31', '2027-06-01', 'legal.serving', 'legal.not-serving']) expect([secret, open.includes(secret)]).toEqual([secret, true])
  const [known, seen] = [await admin.ask('round.ranking', { roundId: round.id }), await pimpinan.ask('round.ranking', { roundId: round.id })]
  const told = ({ ranked }: typeof known) => ranked.map(({ nip, place, value, box, y, x, nilai, technical, gates }) => ({ nip, place, value, box, y, x, nilai, technical, gates: gates.map(({ gate, outcome }) => [gate, outcome]) }))
  expect([known.mergedX, seen.mergedX, told(seen)]).toEqual([false, true, told(known)])
})

test('the parts of the potensial axis are one for a head, and the parts still add up to the value', async () => {
  const { admin, pimpinan, round } = await openedRound()
  const [open, sealed] = [await admin.ask('round.ranking', { roundId: round.id }), await pimpinan.ask('round.ranking', { roundId: round.id })]
  const of = (ranking: typeof open, nip: string) => ranking.ranked.find((one) => one.nip === nip)
  for (const { nip } of [siti, lestari]) {
    const [known, seen] = [of(open, nip), of(sealed, nip)]
    const sum = (one: typeof known) => one?.components.reduce((total, { points }) => total.add(exact(points ?? '0')), exact(0)).toFraction()
    expect(seen?.components.filter(({ axis }) => axis === 'x').map(({ id, score, message }) => ({ id, score, key: message.key }))).toEqual([{ id: 'x', score: seen?.x, key: 'assess.sealed-points' }])
    expect(known?.components.filter(({ axis }) => axis === 'x').length).toBeGreaterThan(1)
    expect([sum(seen), Object.keys(seen?.ties ?? {}).sort()]).toEqual([sum(known), ['predikat', 'x', 'y']])
  }
  const pair = { roundId: round.id, firstNip: siti.nip, secondNip: lestari.nip }
  const [known, seen] = [await admin.ask('round.compare', pair), await pimpinan.ask('round.compare', pair)]
  expect(seen.parts.filter(({ axis }) => axis === 'x').map(({ id }) => id)).toEqual(['x'])
  const total = ({ parts }: typeof known) => parts.reduce((sum, { difference }) => sum.add(exact(difference ?? '0')), exact(0)).toFraction()
  expect([seen.difference, total(seen), seen.weight === null || seen.parts.some(({ id, axis }) => id === seen.weight?.id && axis !== 'x')]).toEqual([known.difference, total(known), true])
  expect(exact(known.difference ?? '0').toFraction()).toBe(total(known))
})

test('an explanation gives a head none of the points beside discipline, which the potensial of a list would turn into those of discipline', async () => {
  const { admin, pimpinan } = await openedRound()
  await admin.ask('assess.run', { on: isoDate('2026-11-01') })
  const parts = async (one: Visitor) => ((await one.ask('explain.person', { nip: lestari.nip, rule: 'talent.box' })).findings[0]?.steps ?? [])
    .filter(({ id, amount }) => amount !== null && xComponents.some((component) => component === id)).map(({ id }) => id)
  expect(await parts(admin)).toContain('penilaian-kompetensi')
  expect(await parts(pimpinan)).toEqual([])
})

test('the end of a punishment cannot be found by filtering, while others are found by their day', async () => {
  const { admin, pimpinan, round } = await openedRound()
  const within = async (one: Visitor, metWithinYears: number) => (await one.ask('round.outside', { roundId: round.id, metWithinYears })).rows.map(({ name, metOn }) => [name, metOn])
  expect(await within(admin, 1)).toEqual([[PEOPLE.bagus.name, '2027-07-14'], [komariah.name, '2027-06-01']])
  for (const years of [1, 5, 10]) expect((await within(pimpinan, years)).map(([name]) => name)).not.toContain(komariah.name)
  expect(await within(pimpinan, 1)).toEqual([[PEOPLE.bagus.name, '2027-07-14']])
  const { rows } = await pimpinan.ask('round.outside', { roundId: round.id, gate: 'discipline', alone: true })
  expect(rows.map(({ name, metOn, stopped }) => [name, metOn, stopped.map(({ message }) => say('id', message))])).toEqual([[komariah.name, null, ['Syarat tentang disiplin tidak terpenuhi; rinciannya hanya dapat dibaca Admin dan Auditor']]])
  expect((await admin.ask('round.outside', { roundId: round.id, search: 'kecamatan mawar', gate: 'discipline' })).total).toBe(1)
})

test('when a punishment is recorded later, a head learns who moved, and not what moved them', async () => {
  const { admin, pimpinan, auditor, list } = await frozenRound()
  await admin.ask('record.add', { nip: raden.nip, kind: 'discipline', values: { level: 'berat', started: '2024-05-05', finished: '2025-05-05', reason: 'Rahasia disiplin' }, skNumber: null, skDate: null, reason: 'salinan keputusan hukuman' })
  const now = { id: list.id, against: 'now' } as const
  const [open, sealed] = [await auditor.ask('shortlist.recompute', now), await pimpinan.ask('shortlist.recompute', now)]
  expect([open.same, sealed.same]).toEqual([false, false])
  const keysOf = ({ differences }: typeof open) => [...new Set(differences.filter(({ nip }) => nip === raden.nip).map(({ message }) => message.key))].sort()
  expect(keysOf(open)).toContain('round.difference.part')
  expect(keysOf(sealed)).toEqual(keysOf(open).map((key) => (key === 'round.difference.part' ? 'round.recomputed.sealed' : key)).sort())
  expect([...SECRETS, '2024-05-05', '2025-05-05'].filter((secret) => JSON.stringify(sealed).includes(secret))).toEqual([])
})

test('a sheet handed to a head holds the outcome and no punishment; that of an Auditor holds it', async () => {
  const { pimpinan, auditor, list } = await frozenRound()
  const sheetOf = async (one: Visitor, what: 'ranked' | 'outside') => {
    const { fileId } = await one.ask('shortlist.export', { id: list.id, what, format: 'csv' })
    return Buffer.from((await one.ask('file.get', { fileId, offset: 0 })).data, 'base64').toString('utf8')
  }
  const [open, sealed] = [await sheetOf(auditor, 'outside'), await sheetOf(pimpinan, 'outside')]
  expect([open.includes('31 Mei 2027'), sealed.includes('31 Mei 2027'), sealed.includes('Mei 2027') || sealed.includes('2027-06-01')]).toEqual([true, false, false])
  for (const told of [komariah.name, list.contentHash, list.inputHash, list.ruleSet, 'Kepala Bidang Mutasi dan Promosi', 'Rincian disiplin tidak dimuat']) expect([told, sealed.includes(told)]).toEqual([told, true])
  const ranked = await sheetOf(pimpinan, 'ranked')
  for (const told of [siti.name, PEOPLE.dewi.name, '88.315']) expect([told, ranked.includes(told) || ranked.includes(told.replace('.', ','))]).toEqual([told, true])
  expect(ranked.includes('Tidak sedang menjalani hukuman disiplin')).toBe(false)
})
