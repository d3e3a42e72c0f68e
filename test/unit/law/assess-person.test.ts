import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { assessPerson } from '../../../shared/domain/assess-person.ts'
import type { PersonFacts, RatingFact } from '../../../shared/domain/facts/person-facts.ts'
import { rulesForPeople } from '../../../shared/domain/rules-for-people.ts'
import { rules } from '../../../shared/legal/registry.ts'
import { isInForce } from '../../../shared/legal/version-on.ts'
import { say } from '../../../shared/text/say.ts'

const baik = (year: number): RatingFact => ({
  ref: String(year), kind: 'year', start: isoDate(`${year}-01-01`), end: isoDate(`${year}-12-31`), acting: false,
  hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'baik', settled: null,
})
const NO_MORE = {
  birthDate: null, ranks: [], posts: [], educations: [], trainings: [], certificates: [], trainingCompleteThrough: null, assessments: [], feedbacks: [],
  teamRoles: [], teamCompleteThrough: null, talentScores: [], credits: [],
} as const satisfies Partial<PersonFacts>
const RADEN: PersonFacts = {
  nip: '198609262015051001', employeeKind: 'PNS', status: 'active', leavesOn: null, cpnsDate: isoDate('2015-05-01'), pnsDate: isoDate('2016-06-01'),
  golongan: 'III/b', golonganTmt: isoDate('2023-04-01'), pppkGolongan: null, postKind: 'pelaksana', superiorGolongan: null, educationLevel: 's1',
  ratings: [2022, 2023, 2024, 2025].map(baik),
  discipline: [], disciplineCompleteThrough: isoDate('2026-12-31'), leaves: [], leaveCompleteThrough: isoDate('2026-12-31'),
  awards: [], awardCompleteThrough: isoDate('2026-12-31'),
  ...NO_MORE,
}
const ON = isoDate('2026-11-01')
const outcomes = (person: PersonFacts, on = ON) => Object.fromEntries(assessPerson(person, on).map(({ rule, outcome }) => [rule, outcome]))
const says = (person: PersonFacts, rule: string) => assessPerson(person, ON, null, ({ id }) => id === rule).map(({ message }) => say('id', message)).join()

describe('a person is asked about every rule', () => {
  test('in one fixed order, once each, with a sentence to read out', () => {
    const rewards = assessPerson(RADEN, ON).filter(({ rule }) => rule.startsWith('reward.'))
    expect(rewards.map(({ rule, outcome, message }) => [rule, outcome, say('id', message)])).toEqual([
      ['reward.satyalancana-x', 'met', 'Memenuhi syarat Satyalancana Karya Satya X. Masa kerja sejak CPNS 11 tahun 6 bulan, paling singkat 10 tahun.'],
      ['reward.satyalancana-xx', 'not-met', 'Masa kerja sejak CPNS 11 tahun 6 bulan, paling singkat 20 tahun; terpenuhi 1 Mei 2035.'],
      ['reward.satyalancana-xxx', 'not-met', 'Masa kerja sejak CPNS 11 tahun 6 bulan, paling singkat 30 tahun; terpenuhi 1 Mei 2045.'],
      ['reward.sangat-baik-beruntun', 'not-met', 'Predikat tahun 2025 Baik, paling rendah Sangat Baik. Predikat tahun 2024 Baik, paling rendah Sangat Baik.'],
      ['reward.prioritas-talenta', 'not-met', 'Predikat tahun 2025 Baik, paling rendah Sangat Baik. Predikat tahun 2024 Baik, paling rendah Sangat Baik.'],
      ['reward.prioritas-kompetensi', 'met', 'Dapat diprioritaskan untuk pengembangan kompetensi: predikat paling rendah Baik pada tahun 2024 dan 2025.'],
      ['reward.kgb-pppk', 'not-applicable', 'Hanya untuk PPPK; yang bersangkutan PNS.'],
    ])
    expect(assessPerson(RADEN, ON).map(({ rule }) => rule)).toEqual(rulesForPeople.map(({ id }) => id))
    expect(says(RADEN, 'promotion.kp-reguler')).toBe('Masa kerja dalam pangkat 3 tahun 7 bulan, paling singkat 4 tahun; terpenuhi 1 April 2027.')
  })

  test('that the registry knows, each once', () => {
    expect(rulesForPeople.filter((rule) => !rules.includes(rule)).map(({ id }) => id)).toEqual([])
    expect(new Set(rulesForPeople).size).toBe(rulesForPeople.length)
  })

  test('and hears each reason once, however many conditions share it', () => {
    expect(says(RADEN, 'promotion.pengawas').match(/Riwayat jabatan definitif/g)).toHaveLength(1)
  })

  test('as in force on the date: before a rule begins it is left out', () => {
    const asked = Object.keys(outcomes(RADEN, isoDate('2021-12-31')))
    expect(asked).toEqual(expect.arrayContaining(['reward.satyalancana-x', 'promotion.kp-reguler', 'talent.box']))
    expect(asked).not.toEqual(expect.arrayContaining(['reward.sangat-baik-beruntun']))
    expect(rulesForPeople.filter((rule) => !isInForce(rule, isoDate('2021-12-31'))).map(({ id }) => id).filter((id) => asked.includes(id))).toEqual([])
  })

  test('and a look ahead says what it rests on', () => {
    const finding = assessPerson(RADEN, ON).find(({ rule }) => rule === 'promotion.kp-reguler')
    expect([finding?.metOn, finding?.metOnReading && say('id', finding.metOnReading)]).toEqual(['2027-04-01', 'bila penilaian tetap Baik, jabatan, pendidikan, serta pangkat tidak berubah, dan belum pensiun'])
  })
})

describe('the fact sheet of a person', () => {
  test('with an empty file of everything is asked without an error', () => {
    const nobody: PersonFacts = {
      nip: '199001012022211001', employeeKind: null, status: null, leavesOn: null, cpnsDate: null, pnsDate: null, golongan: null, golonganTmt: null, pppkGolongan: null, postKind: null,
      superiorGolongan: null, educationLevel: null, ratings: [], discipline: [], disciplineCompleteThrough: null, leaves: [], leaveCompleteThrough: null, awards: [], awardCompleteThrough: null,
      ...NO_MORE,
    }
    expect(new Set(Object.values(outcomes(nobody)))).toEqual(new Set(['cannot-tell']))
  })

  test('without a CPNS date counts service by the NIP and says so', () => {
    expect(says({ ...RADEN, cpnsDate: null }, 'reward.satyalancana-x')).toBe('Memenuhi syarat Satyalancana Karya Satya X. Masa kerja sejak CPNS (menurut NIP) 11 tahun 6 bulan, paling singkat 10 tahun.')
  })

  test('of a calon PNS on the date is not asked about promotion or Satyalancana', () => {
    expect(outcomes({ ...RADEN, pnsDate: isoDate('2026-11-02') })).toMatchObject({ 'promotion.kp-reguler': 'not-applicable', 'reward.satyalancana-x': 'not-applicable' })
    expect(outcomes({ ...RADEN, pnsDate: ON })).toMatchObject({ 'reward.satyalancana-x': 'met' })
  })

  test('of a functional officer says which way leads on', () => {
    expect(says({ ...RADEN, postKind: 'fungsional' }, 'promotion.kp-reguler')).toBe('Memegang jabatan fungsional; naik pangkat melalui kenaikan pangkat pilihan.')
  })

  test('with an undeclared register still names the earliest day', () => {
    expect(says({ ...RADEN, leaveCompleteThrough: null }, 'reward.satyalancana-xx')).toBe('Masa kerja sejak CPNS 11 tahun 6 bulan, paling singkat 20 tahun; paling cepat terpenuhi 1 Mei 2035.')
    expect(says({ ...RADEN, leaveCompleteThrough: null }, 'reward.satyalancana-x'))
      .toBe('Belum dapat dipastikan. Catatan cuti belum pernah dinyatakan lengkap; nyatakan lengkap sampai 1 November 2026 bila memang tidak ada yang kurang.')
  })

  test('gives the same findings every time', () => {
    expect(assessPerson(RADEN, ON)).toEqual(assessPerson(structuredClone(RADEN), ON))
  })
})
