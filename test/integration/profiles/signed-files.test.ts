import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { verifyAudit } from '../../../electron/desk/vault/audit.ts'
import { profileDesk, type ProfileDesk } from '../../support/profile-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'

const YEARS = 'reward.sangat-baik-years'
const from = isoDate('2026-02-01')

async function signedOff(desk: ProfileDesk, years = 3): Promise<{ id: string; text: string }> {
  const { id } = await desk.ask('profile.copy', { from: 'law', name: 'Profil Kabupaten Contoh' })
  await desk.ask('profile.change', {
    id, decree: { number: 'Perbup 12 Tahun 2026', date: isoDate('2026-01-05') }, validFrom: from, parameters: [{ parameter: YEARS, values: [{ from, value: years, pin: 'Pasal 4' }] }],
  })
  return { id, text: await desk.fetch((await desk.ask('profile.export', { id })).fileId) }
}

const sealed = (body: Record<string, unknown>): string => {
  const { hash: _old, ...rest } = body
  return JSON.stringify({ ...rest, hash: createHash('sha256').update(canonicalize(rest)!).digest('hex') })
}

test('a signed-off file read in another office is the same profile, and says who stands for it', async () => {
  const [here, there] = [await profileDesk(), await profileDesk()]
  const { id, text } = await signedOff(here)
  const [mine, theirs] = [await here.ask('profile.read', { id }), await there.ask('profile.import', { stageId: await there.put(text) })]
  expect(theirs.parameters).toEqual(mine.parameters)
  expect(theirs).toMatchObject({
    name: mine.name, decree: mine.decree, validFrom: mine.validFrom, state: 'draft', version: 1, basedOn: null,
    signedOff: { by: expect.stringContaining('Akun'), office: 'Kabupaten Contoh', at: '2026-11-01T02:00:00.000Z', hash: (JSON.parse(text) as { hash: string }).hash },
  })
  const changed = await there.ask('profile.change', { id: theirs.id, name: 'Profil yang diubah' })
  expect(changed.signedOff).toBeNull()
})

test('a profile taken in beside one of its name is told apart by a number, however long the name', async () => {
  const desk = await profileDesk()
  const { id, text } = await signedOff(desk)
  const take = async (file: string) => (await desk.ask('profile.import', { stageId: await desk.put(file) })).name
  expect([await take(text), await take(text)]).toEqual(['Profil Kabupaten Contoh (2)', 'Profil Kabupaten Contoh (3)'])
  const second = await desk.ask('profile.list', {}).then(({ profiles }) => profiles.find(({ name }) => name === 'Profil Kabupaten Contoh (2)')?.id ?? '')
  expect(await take(await desk.fetch((await desk.ask('profile.export', { id: second })).fileId))).toBe('Profil Kabupaten Contoh (4)')
  const long = 'P'.repeat(120)
  await desk.ask('profile.change', { id, name: long })
  expect(await take(await desk.fetch((await desk.ask('profile.export', { id })).fileId))).toBe(`${'P'.repeat(116)} (2)`)
})

test('the audit log keeps the hash of what went out and came in, and holds', async () => {
  const desk = await profileDesk()
  const { text } = await signedOff(desk)
  await desk.ask('profile.import', { stageId: await desk.put(text) })
  const rows = await desk.db().selectFrom('audit').select(['action', 'detail']).where('action', 'in', ['profile.export', 'profile.import']).execute()
  const { hash } = JSON.parse(text) as { hash: string }
  expect(rows.map((row) => [row.action, (JSON.parse(row.detail) as { hash: string }).hash]).toSorted()).toEqual([['profile.export', hash], ['profile.import', hash]])
  expect((await verifyAudit(desk.db(), desk.dataKey())).intact).toBe(true)
})

test('a file that somebody changed is refused, whatever was changed in it', async () => {
  const desk = await profileDesk()
  const { text } = await signedOff(desk)
  const changes: ((text: string) => string)[] = [
    (one) => one.replace('"value":3', '"value":4'),
    (one) => one.replace('Kabupaten Contoh","parameters', 'Kabupaten Lain","parameters'),
    (one) => one.replace('Perbup 12', 'Perbup 13'),
    (one) => one.replace('"office":"Kabupaten Contoh"', '"office":"Kabupaten Lain"'),
    (one) => one.replace('2026-11-01T02', '2026-11-01T03'),
  ]
  for (const change of changes) {
    expect(change(text)).not.toBe(text)
    await expectRefusal(desk.ask('profile.import', { stageId: await desk.put(change(text)) }), 'refused', 'profile.file-changed')
  }
  expect((await desk.ask('profile.list', {})).profiles.filter((one) => one.state !== 'shipped')).toHaveLength(1)
})

test('a file that is no profile, of another form, or with values that are not allowed is refused with its reason', async () => {
  const desk = await profileDesk()
  const body = JSON.parse((await signedOff(desk)).text) as Record<string, unknown> & { content: Record<string, unknown> }
  const content = (parameters: unknown): string => sealed({ ...body, content: { ...body.content, parameters } })
  const value = (one: unknown) => [{ from, value: one, pin: '', origin: null }]
  const cases = [
    ['bukan json', 'refused', 'profile.file-foreign'], ['{"a":1}', 'refused', 'profile.file-foreign'], [sealed({ ...body, version: 2 }), 'refused', 'profile.file-version'],
    [sealed({ ...body, tambahan: 1 }), 'refused', 'profile.file-foreign'],
    [content({ [YEARS]: value(99) }), 'bad-input', 'profile.file-not-allowed'], [content({ 'reward.nothing': value(1) }), 'bad-input', 'profile.file-not-allowed'],
    [content({ 'appraisal.predikat-matrix': value(1) }), 'bad-input', 'profile.file-not-allowed'],
  ] as const
  for (const [text, code, key] of cases) await expectRefusal(desk.ask('profile.import', { stageId: await desk.put(text) }), code, key)
})

test('a profile with a problem left, and one that Tanjak brings along, are not signed off', async () => {
  const desk = await profileDesk()
  const { id } = await signedOff(desk)
  await desk.ask('profile.change', { id, parameters: [{ parameter: YEARS, values: [{ from, value: 99 }] }] })
  await expectRefusal(desk.ask('profile.export', { id }), 'refused', 'profile.export-problems')
  await expectRefusal(desk.ask('profile.export', { id: 'shipped:permenpanrb-20-2025' }), 'refused', 'profile.own-only')
})

test('the same profile signed off twice at the same moment is the same file, byte for byte', async () => {
  const desk = await profileDesk()
  const { id, text } = await signedOff(desk)
  expect(await desk.fetch((await desk.ask('profile.export', { id })).fileId)).toBe(text)
  expect(`${canonicalize(JSON.parse(text))}\n`).toBe(text)
})
