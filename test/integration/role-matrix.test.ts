import { expect, test } from 'vitest'
import { childReaders } from '../../electron/desk/files/reader/spawn-child-reader.ts'
import { contract, type ProcedureName } from '../../shared/contract/contract.ts'
import type { Role } from '../../shared/contract/procedure.ts'
import { ALLOWED, WHOLE_OFFICE } from '../support/allowed-roles.ts'
import { hereReader } from '../support/files/here-reader.ts'
import { TREE } from '../support/office-files.ts'
import { sampleInputs } from '../support/sample-inputs.ts'
import { tempOffice, type TempDesk, type Visitor } from '../support/temp-desk.ts'

const PASSWORD = 'daun kelapa gading'
const REFUSALS = ['not-allowed', 'not-signed-in']

/** Every procedure once, as the caller is answered; signing out comes last, for it ends the caller's session. */
async function walk(visitor: Visitor): Promise<{ allowed: string[]; refusedWith: Set<string>; internal: string[] }> {
  const names = (Object.keys(contract) as ProcedureName[]).toSorted((a, b) => Number(a === 'session.sign-out') - Number(b === 'session.sign-out'))
  const [allowed, refusedWith, internal]: [string[], Set<string>, string[]] = [[], new Set(), []]
  for (const name of names) {
    const answer = await visitor.visit.call(name, sampleInputs[name], new AbortController().signal)
    if (!answer.ok && REFUSALS.includes(answer.error.code)) refusedWith.add(`${answer.error.code} ${answer.error.message.key}`)
    else allowed.push(name)
    if (!answer.ok && answer.error.code === 'internal') internal.push(name)
  }
  return { allowed: allowed.toSorted(), refusedWith, internal }
}

const allowedTo = (caller: string): string[] =>
  Object.entries(ALLOWED).filter(([, callers]) => callers.split(' ').includes(caller)).map(([name]) => name).toSorted()

/** A visitor with an account of one role, still with its one-time password. */
async function newcomer(office: TempDesk & { admin: Visitor }, role: Role, unitId: string | null = null): Promise<{ visitor: Visitor; userName: string; oneTimePassword: string }> {
  const userName = `akun-${role}`
  const { oneTimePassword } = await office.admin.ask('account.add', { userName, displayName: 'Akun Uji', nip: null, roles: [{ role, unitId }] })
  const visitor = office.visitor()
  await visitor.ask('session.sign-in', { userName, password: oneTimePassword })
  return { visitor, userName, oneTimePassword }
}

/** What the audit log keeps of an account: what it did, and what it was denied. */
async function keptOf(admin: Visitor, actor: string): Promise<{ done: string[]; denied: string[] }> {
  const actions = (await admin.ask('audit.list', { limit: 500 })).rows.filter((row) => row.actor === actor).map((row) => row.action)
  const denied = actions.filter((action) => action.endsWith(':denied')).map((action) => action.replace(/:denied$/, ''))
  return { done: actions.filter((action) => !action.endsWith(':denied')), denied: denied.toSorted() }
}

const missingFrom = (allowed: readonly string[]): string[] => Object.keys(ALLOWED).filter((name) => !allowed.includes(name)).toSorted()

test.each(['admin', 'penilai', 'pimpinan', 'auditor'] as const)('%s may call exactly what the table says, is told what is refused, and every denial stands in the audit log', async (role) => {
  const office = await tempOffice(childReaders())
  const { visitor, userName, oneTimePassword } = await newcomer(office, role)
  await visitor.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
  const { allowed, refusedWith, internal } = await walk(visitor)
  expect(allowed).toEqual(allowedTo(role))
  // Not even the Admin may do all: ratings belong to evaluators.
  expect([...refusedWith]).toEqual(['not-allowed errors.not-allowed'])
  expect(internal).toEqual([])
  const { done, denied } = await keptOf(office.admin, userName)
  expect(denied).toEqual(missingFrom(allowed))
  expect(done.filter((action) => !allowed.includes(action))).toEqual([])
})

test('an Admin with a one-time password may change it and nothing else that takes an account, and is told so', async () => {
  const office = await tempOffice()
  const { visitor, userName } = await newcomer(office, 'admin')
  const { allowed, refusedWith, internal } = await walk(visitor)
  expect(allowed).toEqual(allowedTo('one-time'))
  expect([...refusedWith]).toEqual(['not-allowed errors.change-password-first'])
  expect(internal).toEqual([])
  expect((await keptOf(office.admin, userName)).denied).toEqual(missingFrom(allowed))
})

test('whoever holds two roles may call what either may', async () => {
  const office = await tempOffice()
  const { visitor, userName, oneTimePassword } = await newcomer(office, 'penilai')
  await visitor.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
  const roles = [{ role: 'penilai', unitId: null }, { role: 'auditor', unitId: null }] as const
  await office.admin.ask('account.change-roles', { userName, roles: [...roles], reason: 'merangkap pengawas' })
  expect((await walk(visitor)).allowed).toEqual([...new Set([...allowedTo('penilai'), ...allowedTo('auditor')])].toSorted())
})

test.each(['admin', 'auditor'] as const)('%s of one unit is kept from what concerns the whole office, granting roles and taking the data out among it', async (role) => {
  const office = await tempOffice(hereReader)
  const { stageId } = await office.admin.ask('file.put', { stageId: null, name: TREE.name, offset: 0, data: TREE.bytes.toString('base64'), last: true })
  await office.admin.ask('import.commit', { files: [{ stageId }] })
  const { visitor, oneTimePassword } = await newcomer(office, role, 'U1')
  await visitor.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
  const { allowed, refusedWith, internal } = await walk(visitor)
  expect(allowed).toEqual(allowedTo(role).filter((name) => !WHOLE_OFFICE.some((one) => one === name)))
  expect([...refusedWith].toSorted()).toEqual(['not-allowed errors.not-allowed', 'not-allowed errors.whole-office'])
  expect(internal).toEqual([])
})

test.each(['while others work', 'while the desk is locked'])('nobody, %s, may call only what needs no account', async (when) => {
  const office = await tempOffice()
  if (when === 'while the desk is locked') await office.admin.ask('session.sign-out', {})
  const { allowed, refusedWith, internal } = await walk(office.visitor())
  expect(allowed).toEqual(allowedTo('nobody'))
  expect([...refusedWith]).toEqual(['not-signed-in errors.not-signed-in'])
  expect(internal).toEqual([])
})
