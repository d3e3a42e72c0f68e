import type { SampleStudy, Track } from '../model.ts'
import type { Random } from '../random.ts'
import { postWords, type PostWords, type Program } from '../words.ts'

/** What a person studied, with the letters around the name that it gave. */
export type Studies = {
  readonly list: SampleStudy[]
  readonly front: string
  readonly back: string
  readonly firstLevel: string
  readonly lastLevel: string
}

/** The studies behind a post: the diploma of entry, and for some a higher one earned while serving. */
export function makeStudies(
  random: Random,
  facts: { words: PostWords; program: Program; birthYear: number; entryYear: number; lastYear: number; track: Track; senior: boolean },
): Studies {
  const [level, name, letters] = facts.program
  const year = Math.min(facts.entryYear - 1, facts.birthYear + ageAt(level) + random.int(0, 1))
  const list: SampleStudy[] = [{ level, program: name, school: schoolFor(random, level), year }]
  const backs = letters ? [letters] : []
  const higher = nextProgram(random, level, facts.senior, facts.track)
  const lastLevel = higher && facts.entryYear + 5 < facts.lastYear ? higher[0] : level
  if (higher && lastLevel !== level) {
    const earned = random.int(facts.entryYear + 4, facts.lastYear - 1)
    list.push({ level: higher[0], program: higher[1], school: schoolFor(random, higher[0]), year: earned })
    if (higher[2]) backs.push(higher[2])
  }
  return { list, front: facts.words.front ?? '', back: backs.join(', '), firstLevel: level, lastLevel }
}

function nextProgram(random: Random, level: string, senior: boolean, track: Track): Program | null {
  const graduate = level.startsWith('S-1') || level === 'Diploma IV'
  if (graduate && random.chance(senior ? 0.5 : track === 'teacher' ? 0.07 : 0.05)) {
    const [name, letters] = random.pick(postWords.masters) as [string, string]
    return ['S-2', name, letters]
  }
  if (level.startsWith('SLTA') && random.chance(0.14)) return ['S-1/Sarjana', 'S-1 Administrasi Negara', 'S.A.P.']
  if (level.startsWith('Diploma III') && random.chance(0.12)) return ['S-1/Sarjana', 'S-1 Manajemen', 'S.E.']
  return null
}

function schoolFor(random: Random, level: string): string {
  if (level === 'SD') return `SD Negeri ${random.int(1, 40)} ${random.pick(['Cempaka', 'Seroja', 'Melati'])}`
  if (level === 'SLTP') return `SMP Negeri ${random.int(1, 12)} ${random.pick(['Cempaka', 'Seroja', 'Melati'])}`
  if (level.startsWith('SLTA'))
    return `${level === 'SLTA' ? 'SMA' : 'SMK'} Negeri ${random.int(1, 9)} ${random.pick(['Kenanga', 'Dahlia', 'Teratai'])}`
  return random.pick(postWords.schools.high)
}

/** The age at which a level of education is usually finished. */
export function ageAt(level: string): number {
  if (level === 'SD') return 13
  if (level === 'SLTP') return 16
  if (level.startsWith('SLTA')) return 19
  if (level.startsWith('Diploma I') && level !== 'Diploma IV') return 22
  return level === 'S-2' ? 26 : 23
}
