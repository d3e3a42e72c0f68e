import { expect, test, vi } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { auditedWalk } from '../../support/audited-walk.ts'
import { BOARD } from '../../support/frozen-round.ts'
import { sampleInputs } from '../../support/sample-inputs.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { POSTS, UNITS } from '../../support/selection-office.ts'
import { selectionProcedures } from '../../support/selection-procedures.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const reason = 'menurut surat keputusan'
const on = isoDate('2026-11-01')
const [chair, ...others] = BOARD

test('every command of posts, selection, talent, kenaikan pangkat and rewards leaves exactly one row in the audit log, and without that row nothing', async () => {
  const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const office = await tempSelectionOffice()
  const { admin, pimpinan } = office
  const { walked, walk } = await auditedWalk(office.folder)

  const fields = { ...sampleInputs['post.add'].fields, unitId: UNITS.layanan }
  const added = await walk(admin, 'post.add', { fields, reason })
  await walk(admin, 'post.change', { id: added.id, revision: added.revision, fields: { ...fields, jobClass: 12 }, reason })
  await walk(admin, 'post.abolish', { id: added.id, on: isoDate('2026-11-20'), reason })
  await walk(admin, 'post.draw-up', { reason })
  const acting = await walk(admin, 'acting.appoint', {
    postId: POSTS.mutasi, nip: PEOPLE.yusuf.nip, kind: 'plt', starts: isoDate('2026-11-02'), ends: isoDate('2027-01-31'), skNumber: null, skDate: null, reason,
  })
  await walk(admin, 'acting.extend', { id: acting.id ?? 0, to: isoDate('2027-03-31'), reason })
  await walk(admin, 'acting.end', { id: acting.id ?? 0, on: isoDate('2026-11-20'), reason })

  const spare = await walk(admin, 'round.open', { postId: POSTS.seksi, closingOn: on, name: 'Seleksi Kepala Seksi' })
  await walk(admin, 'round.cancel', { roundId: spare.id, reason })
  const round = await admin.ask('round.open', { postId: POSTS.mutasi, closingOn: on, name: 'Seleksi Kepala Bidang Mutasi' })
  const roundId = round.id
  const { settings } = await admin.ask('round.get', { roundId })
  await walk(admin, 'round.set-settings', { roundId, settings: { ...settings, size: 4 }, closingOn: on, revision: round.revision })
  await walk(admin, 'round.set-person', { roundId, nip: PEOPLE.siti.nip, experienceMonths: 60, technicalScore: null, fieldFits: true, source: 'daftar riwayat hidup' })
  const { round: { revision } } = await admin.ask('round.get', { roundId })
  const list = await walk(admin, 'round.freeze', { roundId, revision })
  const member = await walk(admin, 'board.add-member', { roundId, ...chair! })
  const extra = await admin.ask('board.add-member', { roundId, ...others[0]! })
  await walk(admin, 'board.remove-member', { memberId: extra.id, reason })
  await walk(admin, 'board.declare', { memberId: member.id, interest: 'none', interestIn: null, note: null })
  await walk(admin, 'board.vote', { memberId: member.id, shortlistId: list.id, number: 1, reason: null })
  await walk(admin, 'board.write-minutes', { roundId, minutes: { notes: 'Rapat berjalan tertib.' } })
  const choose = { roundId, shortlistId: list.id, kind: 'choose' as const, number: 2, reason, startsOn: isoDate('2026-12-01'), skNumber: null, skDate: null }
  const decided = await walk(pimpinan, 'round.decide', choose)
  await walk(pimpinan, 'round.annul', { decisionId: decided.id, reason })
  await pimpinan.ask('round.decide', choose)
  const next = await admin.ask('round.open', { postId: POSTS.seksi, closingOn: on, name: 'Seleksi Kepala Seksi, kedua' })
  await walk(admin, 'board.copy-members', { roundId: next.id })

  const map = await walk(admin, 'talent.map', { on })
  await walk(admin, 'talent.remove-map', { id: map.id, reason })
  await admin.ask('assess.run', { on })
  const { rows: [due] } = await admin.ask('kp.due', { filter: {} })
  const paper = due?.papers.find(({ onRecord }) => onRecord === null) ?? due?.papers[0]
  await walk(admin, 'kp.set-paper', { nip: due?.nip ?? '', rule: due?.rule ?? '', period: due?.period ?? on, paper: paper?.paper ?? '', receivedOn: on, note: null })

  const quota = { office: null, eachUnit: null, units: {} }
  const award = await walk(admin, 'award.open', { rule: 'reward.satyalancana-x', name: 'Satyalancana Karya Satya X', quota })
  const { rows } = await admin.ask('award.nominees', { id: award.id, limit: 500 })
  await walk(admin, 'award.set-quota', { id: award.id, quota: { ...quota, office: 100 }, reason })
  await walk(pimpinan, 'award.decide', { id: award.id, nips: rows.map(({ nip }) => nip), state: 'nominated', reason })
  await walk(admin, 'award.write-minutes', { id: award.id, minutes: { heldOn: on, place: 'Contoh', chair: 'Sekretaris Daerah', members: ['Kepala BKPSDM'], notes: 'Disepakati.' } })
  await walk(pimpinan, 'award.close', { id: award.id, reason })
  await walk(admin, 'award.remove', { id: award.id, reason })

  const commands = Object.entries(selectionProcedures).filter(([, { kind }]) => kind === 'command').map(([name]) => name)
  expect([...walked].toSorted()).toEqual(commands.toSorted())
  quiet.mockRestore()
})
