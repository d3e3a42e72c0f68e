import { describe, expect, test } from 'vitest'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askWithJson } from '../../shared/legal/ask-with-json.ts'
import { allCases } from '../../shared/legal/cases/all-cases.ts'
import { topX, topY } from '../../shared/legal/cases/talent/people.ts'
import { profileProblems } from '../../shared/legal/profile.ts'
import { findShippedProfile, shippedProfiles } from '../../shared/legal/profiles/index.ts'
import { asProfile } from '../../shared/legal/profiles/shipped-profile.ts'
import { parameters } from '../../shared/legal/registry.ts'
import { say } from '../../shared/text/say.ts'

const ON = isoDate('2026-06-01')
const chosen = parameters.filter(({ chosenBy }) => chosenBy === 'region').map(({ id }) => id)

test('six profiles are shipped, the first of them the shipped law itself', () => {
  expect(shippedProfiles.map(({ id, name }) => [id, say('id', name)])).toEqual([
    ['permenpanrb-20-2025', 'PermenPANRB 20/2025 dengan bobot BKN 411/2025'], ['skor-411-2025', 'Rentang kinerja menurut nilai (BKN 411/2025)'], ['dpd-ri', 'DPD RI'],
    ['pu-djbk', 'Kementerian PU, Ditjen Bina Konstruksi'], ['manado', 'Kota Manado'], ['daerah-78-90', 'Daerah dengan batas potensial 78 dan 90'],
  ])
  expect([shippedProfiles[0]?.values, shippedProfiles[0]?.inherits]).toEqual([{}, chosen])
  expect(findShippedProfile('tidak-ada')).toBeNull()
})

test('what the source of DPD RI and PU gives is named by them and not said to be inherited', () => {
  const scales = ['pendidikan', 'bidang-ilmu', 'lama-jabatan', 'keragaman', 'nondefinitif', 'disiplin', 'predikat'].map((one) => `talent.scale-${one}`)
  const dpd = [...scales, ...['penghargaan', 'tim-kerja', 'sertifikat', 'penjenjangan'].map((one) => `talent.scale-${one}`), 'talent.weights-x']
  for (const [id, given] of [['pu-djbk', scales], ['dpd-ri', dpd]] as const) expect(given.filter((one) => findShippedProfile(id)?.inherits.includes(one))).toEqual([])
})

describe.each(shippedProfiles)('$id', (shipped) => {
  test('lies within the bounds of everything that a region may choose', () => {
    expect(profileProblems(asProfile(shipped))).toEqual([])
  })

  test('says of every value that it names or inherits it, and cites what it names with a note', () => {
    expect([...Object.keys(shipped.values), ...shipped.inherits].sort()).toEqual([...chosen].sort())
    for (const one of Object.values(shipped.values).flat()) {
      expect([one.citation.pin, shipped.sources.includes(one.citation.source as never), one.checked.how === 'official-text', one.note === undefined]).toEqual(['menurut instrumen; pasal belum dibaca', true, false, false])
    }
  })

  test('is asked by worked cases unless it is the shipped law', () => {
    expect(allCases.some(({ profile }) => profile === shipped.id)).toBe(Object.keys(shipped.values).length > 0)
  })

  test('stands by its name in what a finding read', () => {
    const { readings } = askWithJson('talent.box', { ...topY, ...topX }, ON, asProfile(shipped))
    const read = Object.keys(shipped.values).filter((id) => readings.some(({ parameter }) => parameter === id))
    expect(readings.filter(({ profile }) => profile === shipped.id).map(({ parameter }) => parameter).sort()).toEqual(read.sort())
  })
})
