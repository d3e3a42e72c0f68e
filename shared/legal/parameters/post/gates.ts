import type { EducationLevel } from '../../terms/people.ts'
import type { PostLevel } from '../../terms/posts.ts'
import type { Certainty } from '../../finding.ts'
import type { LawCitation, Parameter } from '../../types.ts'
import type { MessageKey } from '../../../text/keys.ts'
import { dated } from '../value.ts'

/** The levels of jabatan manajerial that have a gate. */
export const gateLevels = ['pengawas', 'administrator', 'jpt-pratama', 'jpt-madya', 'jpt-utama'] as const
export type GateLevel = (typeof gateLevels)[number]

/** What a post asks; null where the law asks nothing of the kind. */
export type PostGate = {
  readonly education: EducationLevel
  /** Years of experience in the field of the post, together. */
  readonly experienceYears: number | null
  /** The level of post that must have been held, and for how many years together. */
  readonly level: PostLevel
  readonly years: number
  readonly maxAge: number | null
}

type GateSource = Pick<LawCitation, 'pin'> & { readonly how: Certainty; readonly note: MessageKey }

function gate(level: GateLevel, value: PostGate, cited: GateSource): Parameter<PostGate> {
  return {
    id: `promotion.gate-${level}`,
    subject: 'promotion',
    title: `post.parameter.gate-${level}`,
    chosenBy: 'law',
    values: [dated<PostGate>('2017-04-07', value, { source: 'pp-11-2017-17-2020', ...cited })],
    show: ({ education, experienceYears, level: held, years, maxAge }) => [
      { label: { text: 'facts.educationLevel' }, value: { text: `legal.education.${education}` } },
      ...(experienceYears === null ? [] : [{ label: { text: 'post.parameter.experience' as const }, value: { months: experienceYears * 12 } }]),
      { label: { message: { key: 'post.parameter.held', values: { level: { text: `legal.post-level.${held}` } } } }, value: { months: years * 12 } },
      ...(maxAge === null ? [] : [{ label: { text: 'post.parameter.max-age' as const }, value: maxAge }]),
    ],
  }
}

const PS54 = { pin: 'Pasal 54', how: 'secondary', note: 'post.note.pasal-54' } as const
const ATAS = { pin: 'Pasal 107', how: 'secondary', note: 'post.note.jpt-press' } as const

/** What each level of post asks. */
export const postGates: Readonly<Record<GateLevel, Parameter<PostGate>>> = {
  pengawas: gate('pengawas', { education: 'd3', experienceYears: null, level: 'pelaksana', years: 4, maxAge: null }, PS54),
  administrator: gate('administrator', { education: 'd4', experienceYears: null, level: 'pengawas', years: 3, maxAge: null }, PS54),
  'jpt-pratama': gate('jpt-pratama', { education: 'd4', experienceYears: 5, level: 'administrator', years: 2, maxAge: 56 },
    { pin: 'Pasal 107', how: 'official-text', note: 'post.note.gate-start' }),
  'jpt-madya': gate('jpt-madya', { education: 'd4', experienceYears: 7, level: 'jpt-pratama', years: 2, maxAge: 58 }, ATAS),
  'jpt-utama': gate('jpt-utama', { education: 'd4', experienceYears: 10, level: 'jpt-madya', years: 2, maxAge: 58 }, { ...ATAS, how: 'assumed' }),
}
