import { expect, test } from 'vitest'
import { childReaders } from '../../electron/desk/files/reader/spawn-child-reader.ts'
import { contract, type ProcedureName } from '../../shared/contract/contract.ts'
import type { Role } from '../../shared/contract/procedure.ts'
import { hereReader } from '../support/files/here-reader.ts'
import { TREE } from '../support/office-files.ts'
import { sampleInputs } from '../support/sample-inputs.ts'
import { tempOffice, type TempDesk, type Visitor } from '../support/temp-desk.ts'

/** Who may call: everyone, whoever is signed in, whoever holds one of these roles. `own password`: also before a one-time one was changed. */
const EVERYONE = 'nobody one-time admin penilai pimpinan auditor'
const OWN_PASSWORD = 'one-time admin penilai pimpinan auditor'
const SIGNED_IN = 'admin penilai pimpinan auditor'
const LISTS = 'admin pimpinan auditor'
const OVERSIGHT = 'admin auditor'
const ADMIN = 'admin'
const EVALUATOR = 'penilai'
const DECIDERS = 'admin pimpinan'
const HEAD = 'pimpinan'

// Written by hand and never taken from the contract: whoever changes who may do what changes it here as well.
const ALLOWED: Readonly<Record<ProcedureName, string>> = {
  'desk.status': EVERYONE,
  'desk.init': EVERYONE,
  'desk.recover': EVERYONE,
  'desk.renew-recovery-code': ADMIN,
  'desk.restore': EVERYONE,
  'session.sign-in': EVERYONE,
  'session.sign-out': EVERYONE,
  'session.me': EVERYONE,
  'session.change-password': OWN_PASSWORD,
  'account.list': OVERSIGHT,
  'account.add': ADMIN,
  'account.change-roles': ADMIN,
  'account.reset': ADMIN,
  'account.set-disabled': ADMIN,
  'settings.read': SIGNED_IN,
  'settings.change': ADMIN,
  'audit.list': OVERSIGHT,
  'audit.verify': OVERSIGHT,
  'backup.list': OVERSIGHT,
  'backup.take': ADMIN,
  'backup.verify': OVERSIGHT,
  'backup.fetch': ADMIN,
  'backup.restore': ADMIN,
  'file.put': SIGNED_IN,
  'file.get': SIGNED_IN,
  'import.preview': ADMIN,
  'import.commit': ADMIN,
  'import.undo': ADMIN,
  'import.batches': OVERSIGHT,
  'import.rejected-sheet': ADMIN,
  'import.template': ADMIN,
  'import.mapping-profiles': ADMIN,
  'import.save-mapping': ADMIN,
  'sample.load': ADMIN,
  'reconcile.summary': OVERSIGHT,
  'reconcile.list': OVERSIGHT,
  'reconcile.settle': ADMIN,
  'reconcile.settle-by-rule': ADMIN,
  'person.list': SIGNED_IN,
  'person.facets': SIGNED_IN,
  'person.export': LISTS,
  'person.get': SIGNED_IN,
  'person.add': ADMIN,
  'person.correct': ADMIN,
  'person.mark-left': ADMIN,
  'person.join': ADMIN,
  'person.changes': OVERSIGHT,
  'record.add': ADMIN,
  'record.correct': ADMIN,
  'record.remove': ADMIN,
  'search.anything': SIGNED_IN,
  'unit.tree': SIGNED_IN,
  'unit.get': SIGNED_IN,
  'unit.distribution': SIGNED_IN,
  'unit.link': ADMIN,
  'unit.correct': ADMIN,
  'assess.run': ADMIN,
  'assess.runs': SIGNED_IN,
  'assess.changes': SIGNED_IN,
  'candidates.list': LISTS,
  'candidates.export': LISTS,
  'candidates.flag': ADMIN,
  'explain.person': SIGNED_IN,
  'rule.list': EVERYONE,
  'rule.describe': EVERYONE,
  'rule.ask': EVERYONE,
  'rule.cases': EVERYONE,
  'profile.list': SIGNED_IN,
  'profile.read': SIGNED_IN,
  'profile.copy': ADMIN,
  'profile.change': ADMIN,
  'profile.activate': ADMIN,
  'profile.withdraw': ADMIN,
  'profile.remove': ADMIN,
  'profile.export': OVERSIGHT,
  'profile.import': ADMIN,
  'replay.run': ADMIN,
  'replay.list': LISTS,
  'replay.rows': LISTS,
  'replay.units': LISTS,
  'replay.person': LISTS,
  'replay.export': LISTS,
  'replay.remove': ADMIN,
  'home.overview': SIGNED_IN,
  'work.cancel': EVERYONE,
  'period.list': SIGNED_IN,
  'period.get': SIGNED_IN,
  'period.open': ADMIN,
  'period.change-dates': ADMIN,
  'period.close': ADMIN,
  'period.reopen': ADMIN,
  'assignment.list': LISTS,
  'assignment.of-person': LISTS,
  'assignment.draw-up': ADMIN,
  'assignment.add': ADMIN,
  'assignment.change': ADMIN,
  'assignment.remove': ADMIN,
  'assignment.assign-unit': ADMIN,
  'assignment.paste': ADMIN,
  'rater.list': LISTS,
  'rater.add': ADMIN,
  'rater.link': ADMIN,
  'delegation.list': SIGNED_IN,
  'delegation.add': ADMIN,
  'delegation.revoke': ADMIN,
  'rating.grid': SIGNED_IN,
  'rating.one': SIGNED_IN,
  'rating.save': EVALUATOR,
  'rating.settle-clash': EVALUATOR,
  'rating.submit': EVALUATOR,
  'rating.recall': EVALUATOR,
  'rating.confirm': EVALUATOR,
  'rating.return': EVALUATOR,
  'rating.lock': DECIDERS,
  'rating.reopen': DECIDERS,
  'rating.hand-over': 'admin penilai',
  'evidence.add': EVALUATOR,
  'evidence.remove': EVALUATOR,
  'rating-sheet.issue': ADMIN,
  'rating-sheet.list': OVERSIGHT,
  'capaian.list': SIGNED_IN,
  'capaian.history': SIGNED_IN,
  'capaian.set': DECIDERS,
  'calibration.list': LISTS,
  'calibration.get': LISTS,
  'calibration.distribution': SIGNED_IN,
  'calibration.open': DECIDERS,
  'calibration.set-anonymous': DECIDERS,
  'calibration.write-minutes': DECIDERS,
  'calibration.propose': 'pimpinan',
  'calibration.withdraw': 'pimpinan',
  'calibration.answer': EVALUATOR,
  'calibration.close': DECIDERS,
  'calibration.remove': DECIDERS,
  'calibration.export': LISTS,
  'objection.list': SIGNED_IN,
  'objection.get': SIGNED_IN,
  'objection.possible': ADMIN,
  'objection.register': ADMIN,
  'objection.explain': EVALUATOR,
  'objection.decide': EVALUATOR,
  'objection.report': ADMIN,
  'objection.withdraw': ADMIN,
  'objection.waiting': SIGNED_IN,
  'skp.list': SIGNED_IN,
  'skp.get': SIGNED_IN,
  'skp.save': EVALUATOR,
  'skp.copy': EVALUATOR,
  'skp.agree': EVALUATOR,
  'skp.reopen': EVALUATOR,
  'completeness.map': SIGNED_IN,
  'completeness.rows': SIGNED_IN,
  'completeness.export': LISTS,
  'document.draw': SIGNED_IN,
  'document.issue': 'admin penilai pimpinan',
  'document.get': SIGNED_IN,
  'letterhead.read': SIGNED_IN,
  'letterhead.change': ADMIN,
  'post.list': LISTS,
  'post.get': LISTS,
  'post.add': ADMIN,
  'post.change': ADMIN,
  'post.abolish': ADMIN,
  'post.suggest': ADMIN,
  'post.draw-up': ADMIN,
  'post.calendar': LISTS,
  'post.export': LISTS,
  'acting.list': LISTS,
  'acting.check': DECIDERS,
  'acting.appoint': ADMIN,
  'acting.extend': ADMIN,
  'acting.end': ADMIN,
  'round.list': LISTS,
  'round.open': ADMIN,
  'round.get': LISTS,
  'round.set-settings': ADMIN,
  'round.pool': LISTS,
  'round.outside': LISTS,
  'round.ranking': LISTS,
  'round.compare': LISTS,
  'round.people': LISTS,
  'round.set-person': ADMIN,
  'round.cancel': DECIDERS,
  'round.freeze': ADMIN,
  'shortlist.get': LISTS,
  'shortlist.outside': LISTS,
  'shortlist.recompute': LISTS,
  'shortlist.fairness': LISTS,
  'shortlist.export': LISTS,
  'board.get': LISTS,
  'board.add-member': ADMIN,
  'board.remove-member': ADMIN,
  'board.copy-members': ADMIN,
  'board.declare': ADMIN,
  'board.vote': ADMIN,
  'board.write-minutes': ADMIN,
  'round.decide': HEAD,
  'round.annul': HEAD,
  'pack.make': OVERSIGHT,
  'pack.verify': LISTS,
  'talent.maps': LISTS,
  'talent.map': ADMIN,
  'talent.remove-map': ADMIN,
  'talent.boxes': LISTS,
  'talent.people': LISTS,
  'talent.moves': LISTS,
  'talent.move': LISTS,
  'talent.of-person': LISTS,
  'talent.export': LISTS,
  'succession.overview': LISTS,
  'succession.post': LISTS,
  'succession.export': LISTS,
  'kp.due': LISTS,
  'kp.set-paper': ADMIN,
  'kp.credits': LISTS,
  'kp.export': LISTS,
  'award.kinds': LISTS,
  'award.rounds': LISTS,
  'award.open': ADMIN,
  'award.get': LISTS,
  'award.nominees': LISTS,
  'award.decide': HEAD,
  'award.set-quota': ADMIN,
  'award.write-minutes': ADMIN,
  'award.close': HEAD,
  'award.remove': ADMIN,
  'award.fairness': LISTS,
  'award.export': LISTS,
}

/** What concerns the whole office: a role that reaches only a unit does not open it. */
const WHOLE_OFFICE: readonly ProcedureName[] = [
  'assignment.add', 'assignment.assign-unit', 'assignment.change', 'assignment.draw-up', 'assignment.paste', 'assignment.remove', 'delegation.add', 'delegation.revoke', 'letterhead.change', 'objection.possible', 'objection.register',
  'objection.report', 'objection.withdraw', 'period.change-dates', 'period.close', 'period.open', 'period.reopen', 'rater.add', 'rater.link', 'rating-sheet.issue', 'rating-sheet.list',
  'desk.renew-recovery-code', 'account.list', 'account.add', 'account.change-roles', 'account.reset', 'account.set-disabled', 'settings.change', 'audit.list',
  'audit.verify', 'backup.list', 'backup.take', 'backup.verify', 'backup.fetch', 'backup.restore', 'import.preview', 'import.commit', 'import.undo',
  'import.batches', 'import.rejected-sheet', 'import.save-mapping', 'sample.load', 'reconcile.settle', 'reconcile.settle-by-rule', 'person.add', 'unit.link',
  'unit.correct', 'assess.run', 'profile.copy', 'profile.change', 'profile.activate', 'profile.withdraw', 'profile.remove', 'profile.export', 'profile.import',
  'replay.run', 'replay.list', 'replay.rows', 'replay.units', 'replay.person', 'replay.export', 'replay.remove',
  'post.add', 'post.change', 'post.abolish', 'post.suggest', 'post.draw-up', 'acting.appoint', 'acting.extend', 'acting.end', 'round.list',
  'round.open', 'round.get', 'round.set-settings', 'round.pool', 'round.outside', 'round.ranking', 'round.compare', 'round.people', 'round.set-person',
  'round.cancel', 'round.freeze', 'shortlist.get', 'shortlist.outside', 'shortlist.recompute', 'shortlist.fairness', 'shortlist.export', 'board.get',
  'board.add-member', 'board.remove-member', 'board.copy-members', 'board.declare', 'board.vote', 'board.write-minutes', 'round.decide', 'round.annul',
  'pack.make', 'talent.map', 'talent.remove-map', 'kp.set-paper', 'award.open', 'award.decide', 'award.set-quota', 'award.write-minutes', 'award.close',
  'award.remove', 'award.fairness',
]

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
