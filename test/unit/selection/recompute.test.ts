import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { buildList, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import type { ListContent } from '../../../shared/domain/selection/list-content.ts'
import { listDifferences } from '../../../shared/domain/selection/recompute.ts'
import type { RoundSettings } from '../../../shared/domain/selection/target.ts'
import { say } from '../../../shared/text/say.ts'
import { listed, pengawasSince, settingsWith, tests, vacant } from '../../support/list-people.ts'

const build = (people: readonly ListPerson[], settings: RoundSettings = settingsWith(), change = {}): ListContent =>
  buildList({ target: vacant(change), settings, profile: null, people })
const told = (before: ListContent, after: ListContent) => listDifferences(before, after).map(({ name, message, ofPotensial }) => [name, say('id', message), ofPotensial])
const kept = (list: ListContent): ListContent => JSON.parse(JSON.stringify(list)) as ListContent

const ani = listed('Ani', { assessments: tests('85', '80', '80', '80') })
const budi = listed('Budi')
const citra = listed('Citra', { assessments: [] })
const before = build([ani, budi, citra])

describe('a list worked out again', () => {
  test('is the same when it was kept and read again', () => {
    expect(listDifferences(kept(before), build([citra, budi, ani]))).toEqual([])
  })

  test('says what became of each person: place, value, parts, gates', () => {
    const after = build([ani, { ...budi, facts: { ...budi.facts, assessments: tests('90', '80', '80', '80') } }, { ...citra, facts: { ...citra.facts, assessments: budi.facts.assessments } }])
    expect(told(before, after)).toEqual([
      [null, 'Hitungan orang per syarat berbeda.', false],
      ['Ani', 'Peringkat 1, kini 2.', false],
      ['Budi', 'Peringkat 2, kini 1.', false],
      ['Budi', expect.stringMatching(/^Nilai untuk jabatan [\d,]+, kini [\d,]+\.$/), false],
      ['Budi', 'Nilai teknis 80, kini 90.', false],
      ['Budi', 'Skor Penilaian kompetensi 80, kini 83,3333.', true],
      ['Budi', 'Skor Nilai teknis 80, kini 90.', false],
      ['Citra', 'Dahulu di samping peringkat karena belum dapat dipastikan, kini masuk peringkat.', false],
      ['Citra', expect.stringMatching(/^Peringkat belum ada, kini 3\.$/), false],
      ...Array.from({ length: 10 }, () => ['Citra', expect.any(String), expect.any(Boolean)]),
    ])
  })

  test('says who came, who left, and who is stopped by what', () => {
    const after = build([ani, { ...budi, facts: { ...budi.facts, posts: pengawasSince('2025-01-01') } }, listed('Dedi')])
    expect(told(before, after).filter(([name]) => name !== null)).toEqual([
      ['Dedi', 'Kini ikut ditimbang; dahulu tidak.', false],
      ['Budi', 'Dahulu masuk peringkat, kini di luar daftar.', false], ['Budi', 'Kini tertahan oleh Lama di jenjang di bawahnya.', false],
      ['Citra', 'Dahulu ditimbang; kini tidak lagi.', false],
    ].toSorted((a, b) => ['Budi', 'Citra', 'Dedi'].indexOf(String(a[0])) - ['Budi', 'Citra', 'Dedi'].indexOf(String(b[0]))))
  })

  test('says that law, profile, settings, post or order are others', () => {
    const other = { ...kept(build([ani, budi, citra], settingsWith({}, { size: 5 }), { post: 'Kepala Bidang Lain' })), ruleSet: '1-lain', profileName: 'Profil lain', order: ['value'] }
    expect(told(before, other).map(([, sentence]) => sentence)).toEqual([
      `Versi aturan berbeda: ${before.ruleSet}, kini 1-lain.`, 'Profil aturan berbeda: tanpa profil, kini Profil lain.', 'Uraian jabatan atau yang dimintanya berbeda.',
      'Syarat atau pengaturan seleksi berbeda.', 'Urutan pembeda peringkat berbeda.',
    ])
  })

  test('overlooks nothing: whatever other word or number was changed in it is told', () => {
    const short = build([ani, listed('Eka', { educationLevel: 'd3' })])
    const paths = [...leaves(short)]
    const silent = paths.filter((path) => listDifferences(short, withOther(short, path)).length === 0)
    expect(paths.length).toBeGreaterThan(200)
    expect(silent.map((path) => path.join('.'))).toEqual([])
  })

  test('tells rows that stand in another order', () => {
    const list = kept(before)
    expect(told(before, { ...list, ranked: [...list.ranked].reverse() })).toEqual([[null, 'Urutan baris berbeda.', false]])
  })
})

type Path = readonly (string | number)[]

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path
  else for (const [name, inner] of Object.entries(value)) yield* leaves(inner, [...path, name])
}

function withOther(list: ListContent, path: Path): ListContent {
  const change = (value: unknown, [name, ...rest]: Path): unknown => {
    if (name === undefined) return typeof value === 'string' ? `${value}0` : typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : '7'
    if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === name ? change(one, rest) : one))
    return { ...(value as object), [name]: change((value as Readonly<Record<string, unknown>>)[name], rest) }
  }
  return change(list, path) as ListContent
}

test('a date outside the list counts too', () => {
  const late = build([listed('Eka', { posts: pengawasSince('2025-01-01') })])
  const [row] = late.outside
  if (row === undefined) throw new Error('Nobody outside')
  expect(told(late, { ...kept(late), outside: [{ ...row, metOn: isoDate('2030-01-01') }] })).toEqual([['Eka', 'Ada rincian yang berbeda, tetapi tempat dan nilainya sama.', false]])
})
