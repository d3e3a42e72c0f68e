import type { SampleUnit, Track } from './model.ts'
import { unitWords } from './words.ts'

/** A unit before it is chosen: its round says how early it is wanted when the office is small. */
export type Part = {
  readonly name: string
  readonly kind: SampleUnit['kind']
  readonly headTitle: string
  readonly eselon: string | null
  readonly staff: Readonly<Partial<Record<Track, number>>>
  readonly round: number
  readonly parent?: Part
}

const office = { general: 0.6, functional: 1 }
const division = { general: 1.2, functional: 1.6 }
const section = { general: 2.4, functional: 0.5 }

/** Makes a part under another. */
export function part(
  parent: Part,
  round: number,
  name: string,
  kind: Part['kind'],
  eselon: string | null,
  staff: Part['staff'],
  headTitle?: string,
): Part {
  return { parent, round, name, kind, eselon, staff, headTitle: headTitle ?? `Kepala ${name}` }
}

/** The secretariat, the agencies and the hospital, with their divisions and sections. */
export function organisationParts(top: Part): Part[] {
  const hospital = unitWords.hospital
  return [
    ...secretariat(top),
    ...unitWords.organisations.flatMap(({ name, divisions }, index) => agency(top, name, divisions, index < 2 ? 1 : 2)),
    ...agency(top, hospital.name, hospital.divisions, 2, { health: 30 }, { health: 70, general: 4 }),
  ]
}

function secretariat(top: Part): Part[] {
  const head = part(top, 1, 'Sekretariat Daerah', 'organisation', 'II.a', office, 'Sekretaris Daerah')
  const council = part(top, 2, 'Sekretariat DPRD', 'organisation', 'II.b', { general: 4, functional: 1 }, 'Sekretaris DPRD')
  const assistants = unitWords.assistants.map((name) => part(head, 3, `Asisten ${name}`, 'division', 'II.b', {}, `Asisten ${name}`))
  const bureaus = unitWords.bureaus.flatMap((name, index) => {
    const bureau = part(assistants[index % assistants.length] ?? head, 4, `Bagian ${name}`, 'division', 'III.a', division)
    const topics = ['Perencanaan', 'Pelaksanaan', 'Pelaporan']
    return [bureau, ...topics.map((topic) => part(bureau, 5, `Subbagian ${topic} ${name}`, 'section', 'IV.a', section))]
  })
  return [head, council, ...assistants, ...bureaus]
}

function agency(
  top: Part,
  name: string,
  divisions: readonly string[],
  round: number,
  own: Part['staff'] = office,
  inDivision: Part['staff'] = division,
): Part[] {
  const inspectorate = name.startsWith('Inspektorat')
  const title = inspectorate ? 'Inspektur Daerah' : name.startsWith('Rumah Sakit') ? 'Direktur Rumah Sakit Umum Daerah' : `Kepala ${name}`
  const head = part(top, round, name, 'organisation', 'II.b', own, title)
  const secretary = part(head, 3, `Sekretariat ${name}`, 'division', 'III.a', { general: 3, functional: 1 }, `Sekretaris ${name}`)
  const desks = ['Umum dan Kepegawaian', 'Keuangan', 'Perencanaan dan Evaluasi']
  const word = inspectorate ? 'Inspektur Pembantu' : 'Bidang'
  return [
    head,
    secretary,
    ...desks.map((desk) => part(secretary, 5, `Subbagian ${desk} ${name}`, 'section', 'IV.a', section)),
    ...divisions.flatMap((topic) => {
      const branch = part(
        head,
        4,
        `${word} ${topic}`,
        'division',
        inspectorate ? 'III.a' : 'III.b',
        inDivision,
        inspectorate ? `${word} ${topic}` : undefined,
      )
      const steps = ['Perencanaan', 'Pelaksanaan', 'Pemantauan']
      return [branch, ...steps.map((step) => part(branch, 6, `Seksi ${step} ${topic}`, 'section', 'IV.a', section))]
    }),
  ]
}
