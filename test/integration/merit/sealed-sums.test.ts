import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { ask } from '../../../shared/legal/ask.ts'
import { ipAsn } from '../../../shared/legal/rules/discipline/ip-asn.ts'
import { talentNilai } from '../../../shared/legal/rules/talent/nilai.ts'
import type { Finding } from '../../../shared/legal/finding.ts'
import { say } from '../../../shared/text/say.ts'
import { isSealed, sealFinding } from '../../../electron/desk/services/assess/seal.ts'

const ON = isoDate('2026-11-01')
const KEY = Buffer.alloc(32, 7)
const NIP = '198609262015051001'

const punished = (level: 'ringan' | 'sedang' | 'berat') => ask(ipAsn, {
  employeeKind: 'PNS', status: 'active', postKind: 'pelaksana', educationLevel: 's1', annualPredikat: [{ year: 2025, predikat: 'baik' }],
  trainings: [{ kind: 'teknis', hours: 40, on: isoDate('2026-03-01') }, { kind: 'seminar', on: isoDate('2026-02-01') }], trainingCompleteThrough: ON,
  discipline: [{ level, from: isoDate('2020-01-01'), until: isoDate('2020-12-31') }], disciplineCompleteThrough: ON,
}, ON)

/** Everything that is told of a person, without the law that everybody may read and without the keyed hash. */
const told = ({ readings: _law, facts: _facts, ...finding }: Finding): string => JSON.stringify(finding)

test('an index that discipline went into is told without its figure, so that nobody works out the punishment by subtraction', () => {
  const findings = (['ringan', 'sedang', 'berat'] as const).map(punished)
  expect(findings.map(({ outcome }) => outcome)).toEqual(['met', 'met', 'met'])
  expect(new Set(findings.map(told)).size).toBe(3)
  expect(new Set(findings.map((finding) => told(sealFinding(finding, KEY, NIP)))).size).toBe(1)
  expect(findings.map(isSealed)).toEqual([true, true, true])
})

test('what is left says that figures are kept from the reader', () => {
  const sealed = sealFinding(punished('berat'), KEY, NIP)
  expect(say('id', sealed.message)).toBe('Sudah dapat dihitung. Angka yang memuat catatan disiplin hanya dapat dibaca Admin dan Auditor.')
  expect(sealed.details).toEqual({})
  expect(sealed.steps.filter(({ amount }) => amount === null).map(({ message }) => message.key)).toContain('assess.sealed-points')
})

test('a finding that no discipline went into stays as it is', () => {
  const finding = ask(talentNilai, {}, ON)
  expect([isSealed(finding), sealFinding(finding, KEY, NIP)]).toEqual([false, finding])
})
