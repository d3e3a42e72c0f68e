import { expect, test, vi } from 'vitest'
import { isoDate as day } from '../../../shared/calendar/iso-date.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { appraisalProcedures } from '../../support/appraisal-procedures.ts'
import { auditedWalk } from '../../support/audited-walk.ts'
import { selectionProcedures } from '../../support/selection-procedures.ts'
import { hereReader } from '../../support/files/here-reader.ts'
import type { OwnFile } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, rated, ratingFile, staff, staffFile } from '../../support/office-files.ts'
import { ADMIN, tempOffice } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const reason = 'menurut surat keputusan'
const { userName, password } = ADMIN
const login = { userName, password }
const award = { kind: 'award' as const, values: { awardKind: 'lain', name: 'Pegawai terbaik', awarded: '2024-08-17' }, skNumber: null, skDate: null, reason }
const fields = { name: 'PEGAWAI BARU', titleFront: null, titleBack: null, employeeKind: 'PNS' as const, birthDate: null, birthPlace: null, sex: null, cpnsDate: null, pnsDate: null }

test('every command leaves exactly one row in the audit log, and where that row cannot be written the command leaves nothing', async () => {
  const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const desk = await tempOffice(hereReader)
  const { behind, walked, walk } = await auditedWalk(desk.folder)
  expect(behind.kept()).toEqual(['desk.init'])
  walked.add('desk.init')

  const stage = async ({ bytes, name }: OwnFile) => ({ stageId: (await desk.admin.ask('file.put', { stageId: null, name, offset: 0, data: bytes.toString('base64'), last: true })).stageId })
  const { admin } = desk

  const second = desk.visitor()
  await walk(second, 'session.sign-in', login)
  const siti = desk.visitor()
  const { oneTimePassword } = await walk(admin, 'account.add', { userName: 'siti', displayName: 'Siti', nip: null, roles: [{ role: 'auditor', unitId: null }] })
  await siti.ask('session.sign-in', { userName: 'siti', password: oneTimePassword })
  await walk(siti, 'session.change-password', { current: oneTimePassword, next: 'daun kelapa gading' })
  await walk(admin, 'account.change-roles', { userName: 'siti', roles: [{ role: 'penilai', unitId: null }], reason })
  await walk(admin, 'account.reset', { userName: 'siti' })
  await walk(admin, 'account.set-disabled', { userName: 'siti', disabled: true, reason })
  await walk(admin, 'settings.change', { change: { awardCompleteThrough: day('2026-10-31') }, reason })

  await walk(admin, 'sample.load', { people: 12, units: 3, years: 1, seed: 1 })
  await walk(admin, 'import.undo', { batchId: 1, reason })
  await walk(admin, 'file.put', { stageId: null, name: 'a.csv', offset: 0, data: 'YQ==', last: true })
  await walk(admin, 'import.save-mapping', { name: 'Lembar penghargaan', mapping: { target: 'award', columns: { name: 'NAMA' } } })
  const best = { hasil_kerja: 'Di Atas Ekspektasi', perilaku_kerja: 'Di Atas Ekspektasi', hasil_akhir: 'Sangat Baik' }
  const files = [
    TREE, staffFile(staff(1), staff(2), staff(3)), ratingFile(YEAR_2025, rated(1, best), rated(2, { hasil_akhir: 'Kurang' })),
    ratingFile('1 Januari 2024 s.d. 31 Desember 2024', rated(1, { ...best, periode_awal_skp: '2024-01-01', periode_akhir_skp: '2024-12-31' })),
  ]
  await walk(admin, 'import.commit', { files: await Promise.all(files.map(stage)) })

  const { rows: [conflict] } = await admin.ask('reconcile.list', { kind: 'matrix' })
  await walk(admin, 'reconcile.settle', { id: conflict?.id ?? 0, as: conflict?.options[0]?.value ?? '', reason })
  await walk(admin, 'reconcile.settle-by-rule', { kind: 'no-rating', ids: null })
  await walk(admin, 'person.add', { nip: nipOf(9), fields, reason })
  await walk(admin, 'person.correct', { nip: nipOf(9), fields: { name: 'PEGAWAI LAIN' }, reason })
  await walk(admin, 'person.join', { nip: nipOf(3), formerNip: nipOf(9), reason })
  await walk(admin, 'person.mark-left', { nip: nipOf(2), leftOn: day('2026-06-30'), reason })
  const { id } = await walk(admin, 'record.add', { nip: nipOf(1), ...award })
  await walk(admin, 'record.correct', { id, ...award, values: { ...award.values, awarded: '2024-08-18' } })
  await walk(admin, 'record.remove', { id, kind: 'award', reason })
  await walk(admin, 'unit.correct', { id: 'U2', name: 'Bidang Pendidikan dan Pelatihan', parentId: 'U0', from: day('2026-01-01'), reason })
  await walk(admin, 'unit.link', { fromId: 'U1', toId: 'U2', onDate: day('2026-01-01'), reason })
  await walk(admin, 'assess.run', { on: day('2026-11-01') })
  const { rows: [candidate] } = await admin.ask('candidates.list', { filter: { kind: 'reward' } })
  await walk(admin, 'candidates.flag', { nip: candidate?.nip ?? '', rule: candidate?.rule ?? '', state: 'proposed', reason })

  const { id: profile } = await walk(admin, 'profile.copy', { from: 'law', name: 'Profil Kabupaten Contoh' })
  const from = day('2026-01-01')
  await walk(admin, 'profile.change', { id: profile, decree: { number: 'Perbup 1 Tahun 2026', date: from }, validFrom: from })
  await walk(admin, 'profile.activate', { id: profile, reason })
  await walk(admin, 'profile.withdraw', { id: profile, reason })
  const signed = await admin.ask('file.get', { fileId: (await admin.ask('profile.export', { id: profile })).fileId, offset: 0 })
  const taken = await walk(admin, 'profile.import', await stage({ name: signed.name, bytes: Buffer.from(signed.data, 'base64') }))
  await walk(admin, 'profile.remove', { id: taken.id, reason })
  const { replayId } = await walk(admin, 'replay.run', { after: profile, facts: { on: day('2026-11-01') } })
  await walk(admin, 'replay.remove', { replayId, reason })

  const { recoveryCode } = await walk(admin, 'desk.renew-recovery-code', { password })
  const { file } = await walk(admin, 'backup.take', { to: tempFolder() })
  await walk(second, 'session.sign-out', {})
  await walk(admin, 'backup.restore', { file, stageId: null, password })
  expect(behind.kept().at(-1)).toBe('backup.restore')
  await walk(desk.visitor(), 'desk.recover', { recoveryCode, userName, newPassword: password })
  await desk.restart()
  await walk(desk.visitor(), 'desk.restore', { file, ...login })

  // Those of the evaluator's desk are walked over an office whose people are rated, those of selection over one with a map of posts.
  const elsewhere = { ...appraisalProcedures, ...selectionProcedures }
  const commands = Object.entries(contract).filter(([name, { kind }]) => kind === 'command' && !Object.hasOwn(elsewhere, name)).map(([name]) => name)
  expect([...walked].toSorted()).toEqual(commands.toSorted())
  quiet.mockRestore()
})
