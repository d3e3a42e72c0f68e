import { expect, test } from 'vitest'
import { contract, isProcedureName, type ProcedureName } from '../../shared/contract/contract.ts'
import type { Role } from '../../shared/contract/procedure.ts'
import { ACCOUNTS, MEMBERS, UNITS } from '../support/appraisal-office.ts'
import { behindTheDesk } from '../support/behind-the-desk.ts'
import { reachRows } from '../support/reach-inputs.ts'
import { FOREIGN, OF_BIDANG_A, reachOffice, type ReachOffice } from '../support/reach-office.ts'
import { expectRefusal } from '../support/refusal.ts'
import { sampleInputs } from '../support/sample-inputs.ts'
import { tempAppraisal } from '../support/temp-appraisal.ts'
import { ADMIN, type Visitor } from '../support/temp-desk.ts'

const names = Object.keys(contract).filter(isProcedureName)

type Refused = { readonly action: string; readonly actor: string; readonly entityId: string | null }

async function refusals({ folder }: ReachOffice): Promise<Refused[]> {
  const rows = (await behindTheDesk(folder, ADMIN)).content()['audit'] ?? []
  return rows.map((row) => JSON.parse(row) as { seq: number; action: string; actor: string; entity_id: string | null }).filter(({ action }) => action.endsWith(':denied'))
    .toSorted((a, b) => a.seq - b.seq).map(({ action, actor, entity_id: entityId }) => ({ action, actor, entityId }))
}

/** Whether somebody who holds a role over one unit gets past the role check, by the contract. */
function mayAsk(name: ProcedureName, role: Role): boolean {
  const { access, wholeOffice } = contract[name]
  return access === 'anyone' || access === 'signed-in' || (access.includes(role) && !wholeOffice)
}

/** Asks everything about bidang A; gives what went wrong, and which refusals ought to stand in the audit log. */
async function askAll(office: ReachOffice, role: Role): Promise<{ readonly wrong: string[]; readonly logged: string[] }> {
  const visitor = office.ofBidangB[role]
  const [wrong, logged]: [string[], string[]] = [[], []]
  const rows = reachRows(office.recordId)
  const refused = async (name: ProcedureName, input: unknown, code: string): Promise<void> => {
    const answer = await visitor.visit.call(name, input, new AbortController().signal)
    const told = JSON.stringify(answer)
    if (answer.ok || answer.error.code !== code) wrong.push(`${name} ${JSON.stringify(input)} answers ${told.slice(0, 300)} instead of ${code}`)
    else logged.push(`${name}:denied`)
    // The number that was asked for may stand in the answer, nothing else.
    wrong.push(...OF_BIDANG_A.filter((word) => told.includes(word) && !JSON.stringify(input).includes(word)).map((word) => `${name} refuses and tells ${word}`))
  }
  for (const name of names) {
    const row = rows[name]
    if (row === 'nobody') continue
    if (!mayAsk(name, role)) await refused(name, sampleInputs[name], 'not-allowed')
    else if (row === 'whole-office') wrong.push(`${name} is open to a ${role} of one unit`)
    else {
      for (const input of row.refuses ?? []) await refused(name, input, 'not-found')
      for (const input of row.silent ?? []) wrong.push(...await tells(visitor, name, input))
    }
  }
  return { wrong, logged }
}

async function tells(visitor: Visitor, name: ProcedureName, input: unknown): Promise<string[]> {
  const answer = await visitor.visit.call(name, input, new AbortController().signal)
  const text = answer.ok && name.endsWith('.export') ? await sheet(visitor, answer.output as { fileId: string }) : JSON.stringify(answer)
  if (!answer.ok && !['not-found', 'refused'].includes(answer.error.code)) return [`${name} ${JSON.stringify(input)} fails: ${text}`]
  return OF_BIDANG_A.filter((word) => text.includes(word)).map((word) => `${name} ${JSON.stringify(input)} tells ${word}`)
}

async function sheet(visitor: Visitor, { fileId }: { readonly fileId: string }): Promise<string> {
  return Buffer.from((await visitor.ask('file.get', { fileId, offset: 0 })).data, 'base64').toString('utf8')
}

test.for(['penilai', 'pimpinan', 'admin', 'auditor'] as const)('a %s of another unit is refused everything of this one, each refusal stands in the audit log, and no list tells of it', { timeout: 60_000 }, async (role) => {
  const office = await reachOffice()
  const { wrong, logged } = await askAll(office, role)
  expect(wrong).toEqual([])
  const kept = await refusals(office)
  expect(kept.map(({ action }) => action)).toEqual(logged)
  expect(new Set(kept.map(({ actor }) => actor))).toEqual(new Set([role === 'penilai' ? ACCOUNTS.kabidB.userName : `${role}-b`]))
})

test('what the others are refused is there: who rates in bidang A, and an Auditor of all, are answered', async () => {
  const office = await reachOffice()
  const rows = reachRows(office.recordId)
  const missed: string[] = []
  for (const name of names) {
    const row = rows[name]
    if (typeof row === 'string' || contract[name].kind !== 'query' || !mayAsk(name, 'auditor')) continue
    for (const input of row.refuses ?? []) {
      const answer = await office.auditor.visit.call(name, input, new AbortController().signal)
      if (!answer.ok) missed.push(`${name} ${JSON.stringify(answer.error.message)}`)
    }
  }
  // No run has been made, so nothing is there to be explained.
  expect(missed.filter((one) => !one.includes('assess.no-run'))).toEqual([])
  expect((await office.kabidA.ask('person.list', { filter: {} })).rows.map(({ nip }) => nip).toSorted()).toEqual(MEMBERS.staffA.map(({ nip }) => nip).toSorted())
})

test('a refusal keeps who asked for what, and takes back what the command had written', async () => {
  const office = await reachOffice()
  await expectRefusal(office.ofBidangB.admin.ask('person.correct', { nip: FOREIGN.nip, fields: { name: 'Nama Lain' }, reason: 'menurut surat' }), 'not-found', 'record.person.unknown')
  await expectRefusal(office.kabidB.ask('person.get', { nip: FOREIGN.nip }), 'not-found', 'people.not-found')
  await expectRefusal(office.kabidB.ask('person.get', { nip: '200001012020011001' }), 'not-found', 'people.not-found')
  const kept = await refusals(office)
  // A number that nobody bears is no refusal, and is answered in the same words.
  expect(kept.map(({ action, actor }) => [action, actor])).toEqual([['person.correct:denied', 'admin-b'], ['person.get:denied', 'kabid-b']])
  expect(kept[1]?.entityId).toBe(FOREIGN.nip)
  expect((await office.admin.ask('person.get', { nip: FOREIGN.nip })).name).toBe(MEMBERS.staffA[0]?.name)
})

test('a Penilai sees those whom they rate or confirm, wherever these stand, and not themselves', async () => {
  const desk = await tempAppraisal()
  const seenBy = async (visitor: Visitor): Promise<string[]> => (await visitor.ask('person.list', { filter: {}, limit: 500 })).rows.map(({ nip }) => nip).toSorted()
  const numbers = (...people: readonly { readonly nip: string }[]): string[] => people.map(({ nip }) => nip).toSorted()
  expect(await seenBy(desk.kabidB)).toEqual(numbers(...MEMBERS.staffB))
  await expectRefusal(desk.kabidB.ask('person.get', { nip: MEMBERS.kabidB.nip }), 'not-found', 'people.not-found')
  // Confirmed by the head of the dinas, who is Pimpinan there too; as Penilai alone the head sees the same but for the own record.
  await desk.admin.ask('account.change-roles', { userName: 'kadis', roles: [{ role: 'penilai', unitId: UNITS.dinas }], reason: 'ganti peran' })
  expect(await seenBy(desk.kadis)).toEqual(numbers(MEMBERS.kabidA, MEMBERS.kabidB, ...MEMBERS.staffA, ...MEMBERS.staffB))
  const behind = await behindTheDesk(desk.folder, ADMIN)
  // Moved away after the assignment was made: still rated here, seen by name, without the unit where they are now.
  behind.exec(`update person_current set unit_id = '${UNITS.bidangA}' where nip = '${MEMBERS.staffB[0]?.nip}'`)
  expect(await seenBy(desk.kabidB)).toEqual(numbers(...MEMBERS.staffB))
  await expectRefusal(desk.kabidB.ask('unit.get', { id: UNITS.bidangA }), 'not-found', 'units.not-found')
  // Ended, and no open period reaches back to it.
  behind.exec(`update assignment set starts = '2025-01-01', ends = '2025-12-31' where id = 13`)
  expect(await seenBy(desk.kabidB)).toEqual(numbers(...MEMBERS.staffB.filter((_one, at) => at !== 1)))
  behind.exec(`update assignment set starts = '2026-01-01', ends = '2026-08-31' where id = 13`)
  expect(await seenBy(desk.kabidB)).toEqual(numbers(...MEMBERS.staffB))
  behind.exec(`update appraisal_period set state = 'closed'`)
  expect(await seenBy(desk.kabidB)).toEqual(numbers(...MEMBERS.staffB.filter((_one, at) => at !== 1)))
  // Of another unit than the role: not seen.
  behind.exec(`update assignment set unit_id = '${UNITS.bidangA}' where id = 14`)
  expect(await seenBy(desk.kabidB)).toEqual(numbers(...MEMBERS.staffB.filter((_one, at) => at !== 1 && at !== 2)))
})

test('a delegation opens the people of the one who is away while it runs, never the own record', async () => {
  const desk = await tempAppraisal()
  await desk.admin.ask('account.change-roles', { userName: 'kabid-b', roles: [{ role: 'penilai', unitId: UNITS.dinas }], reason: 'ganti peran' })
  const behind = await behindTheDesk(desk.folder, ADMIN)
  behind.exec(`insert into delegation (id, rater_id, delegate_id, starts, ends, cause, reason, created_at) values (1, 2, 4, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01')`)
  expect((await desk.kabidB.ask('person.get', { nip: MEMBERS.kabidA.nip })).name).toBe(MEMBERS.kabidA.name)
  await expectRefusal(desk.kabidB.ask('person.get', { nip: MEMBERS.kabidB.nip }), 'not-found', 'people.not-found')
  behind.exec(`update delegation set revoked_on = '2026-11-02'`)
  await expectRefusal(desk.kabidB.ask('person.get', { nip: MEMBERS.kabidA.nip }), 'not-found', 'people.not-found')
})
