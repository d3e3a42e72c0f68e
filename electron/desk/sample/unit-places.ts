import type { Random } from './random.ts'
import { part, type Part } from './unit-parts.ts'
import { unitWords } from './words.ts'

/** Invented names of places, shuffled; when all are used they come again with a Roman number. */
export function placeNames(random: Random): (index: number) => string {
  const all = random.shuffled(unitWords.placeFirst.flatMap((first) => unitWords.placeSecond.map((second) => `${first} ${second}`)))
  const numbers = ['', ' II', ' III', ' IV', ' V', ' VI', ' VII', ' VIII', ' IX', ' X']
  return (index) => `${all[index % all.length]}${numbers[Math.floor(index / all.length)] ?? ` ${index}`}`
}

/** The kecamatan with their sections and kelurahan. */
export function districtParts(top: Part, place: (index: number) => string, count: number): Part[] {
  return Array.from({ length: count }, (_, index) => {
    const name = place(index)
    const district = part(top, index === 0 ? 1 : 2, `Kecamatan ${name}`, 'organisation', 'III.a', { general: 1.5 }, `Camat ${name}`)
    const secretary = part(
      district,
      3,
      `Sekretariat Kecamatan ${name}`,
      'division',
      'III.b',
      { general: 1.5 },
      `Sekretaris Kecamatan ${name}`,
    )
    const desks = ['Umum dan Kepegawaian', 'Perencanaan dan Keuangan']
    return [
      district,
      secretary,
      ...desks.map((desk) => part(secretary, 5, `Subbagian ${desk} Kecamatan ${name}`, 'section', 'IV.b', { general: 1.2 })),
      ...unitWords.districtSections.map((topic) =>
        part(district, 5, `Seksi ${topic} Kecamatan ${name}`, 'section', 'IV.a', { general: 1.2 }),
      ),
      ...villages(district, place(count + index), index % 2 === 0 ? place(count * 2 + index) : null),
    ]
  }).flat()
}

function villages(district: Part, ...names: (string | null)[]): Part[] {
  return names
    .filter((name) => name !== null)
    .flatMap((name) => {
      const village = part(district, 4, `Kelurahan ${name}`, 'village', 'IV.a', { general: 2 }, `Lurah ${name}`)
      const secretary = part(village, 6, `Sekretariat Kelurahan ${name}`, 'section', 'IV.b', { general: 1 }, `Sekretaris Lurah ${name}`)
      const sections = unitWords.villageSections.map((topic) =>
        part(village, 6, `Seksi ${topic} Kelurahan ${name}`, 'section', 'IV.b', { general: 0.8 }),
      )
      return [village, secretary, ...sections]
    })
}

/** Schools and clinics, as many as are left for them: in every six a clinic, two junior and three primary schools. */
export function serviceParts(structure: readonly Part[], place: (index: number) => string, count: number): Part[] {
  const education = structure.find((one) => one.name.startsWith('Dinas Pendidikan'))
  const health = structure.find((one) => one.name.startsWith('Dinas Kesehatan'))
  if (!education || !health) throw new RangeError('The word list of units lacks education or health')
  return Array.from({ length: count }, (_, index) => {
    const name = place(Math.floor(index / 6))
    const number = index % 6
    if (number === 2) return part(health, 2, `UPTD Puskesmas ${name}`, 'clinic', null, { health: 38, general: 2 }, 'Kepala Puskesmas')
    const word = number === 0 || number === 3 ? 'SMP' : 'SD'
    const staff = word === 'SMP' ? { teacher: 30, general: 1.2 } : { teacher: 14, general: 0.4 }
    return part(education, 2, `UPTD ${word} Negeri ${number + 1} ${name}`, 'school', null, staff, 'Kepala Sekolah')
  })
}
