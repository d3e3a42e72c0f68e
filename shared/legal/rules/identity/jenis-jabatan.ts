import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { eselonLevels } from '../../parameters/identity/eselon.ts'
import { met, unknown } from '../../steps.ts'
import { postKindSchema } from '../../terms/people.ts'
import { eselonSchema, jenjangSchema, postLevelSchema, type PostLevel } from '../../terms/posts.ts'
import type { Law, Rule, Verdict } from '../../types.ts'

const facts = z.strictObject({
  postKind: postKindSchema.nullish(),
  eselon: eselonSchema.nullish().describe('Eselon of a structural post'),
  postLevel: postLevelSchema.nullish().describe('Level of the post, where it is recorded'),
  jenjang: jenjangSchema.nullish().describe('Jenjang of a functional post'),
})
type Facts = z.infer<typeof facts>

/** Is a post manajerial or nonmanajerial under UU 20/2023, and of which level? */
export const jenisJabatan: Rule<Facts> = {
  id: 'identity.jenis-jabatan',
  subject: 'identity',
  question: 'identity.rule.jenis-jabatan',
  facts,
  parameters: [eselonLevels],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2023-10-31'),
    citation: { source: 'uu-20-2023', pin: 'Pasal 13–18' },
    appliesTo: () => [],
    decide: (given, law) => {
      const head = { id: 'kind', facts: ['postKind'] as const, citation: { source: 'uu-20-2023', pin: 'Pasal 13–18' } as const }
      if (!given.postKind) return { steps: [unknown(head, { key: 'identity.post.unknown' })], conclusion: null }
      const kind = met(head, { key: 'identity.post.kind', values: { kind: { text: `legal.post-kind.${given.postKind}` } } })
      if (given.postKind === 'struktural') return manajerial(given, kind, law)
      return given.postKind === 'fungsional' ? fungsional(given, kind) : follows([kind], 'nonmanajerial', 'pelaksana', 'legal.post-level.pelaksana')
    },
  }],
}

/** Two records that contradict each other leave the level open: no condition of the law fails by a slip of a record. */
function manajerial({ eselon, postLevel }: Facts, kind: Step, law: Law): Verdict {
  const head = { id: 'level', facts: ['eselon', 'postLevel'] as const, citation: law.cite(eselonLevels) }
  if (postLevel === 'pelaksana') return { steps: [kind, unknown(head, { key: 'identity.post.not-manajerial' }, 'postLevel')], conclusion: null }
  if (!eselon) {
    if (!postLevel) return { steps: [kind, unknown(head, { key: 'identity.post.level-unknown' })], conclusion: null }
    return manajerialOf([kind, met(head, { key: 'identity.post.level-known' })], postLevel)
  }
  const levels = law(eselonLevels)[eselon]
  const values = { eselon: { text: `legal.eselon.${eselon}` }, levels: { list: levels.map((level) => ({ text: `legal.post-level.${level}` as const })) } } as const
  const [only, ...more] = levels
  if (postLevel && levels.length > 0) {
    const agree = levels.includes(postLevel)
    if (agree) return manajerialOf([kind, met(head, { key: 'identity.post.eselon-agrees', values })], postLevel)
    return { steps: [kind, unknown(head, { key: 'identity.post.eselon-contradicts', values }, 'postLevel')], conclusion: null }
  }
  if (postLevel) return manajerialOf([kind, met(head, { key: 'identity.post.level-known' })], postLevel)
  if (only === undefined) return { steps: [kind, unknown(head, { key: 'identity.post.eselon-unknown', values }, 'postLevel')], conclusion: null }
  if (more.length > 0) return { steps: [kind, unknown(head, { key: 'identity.post.eselon-several', values }, 'postLevel')], conclusion: null }
  return manajerialOf([kind, met(head, { key: 'identity.post.eselon-means', values })], only)
}

const manajerialOf = (steps: readonly Step[], level: PostLevel): Verdict => follows(steps, 'manajerial', level, `legal.post-level.${level}`)

function fungsional({ jenjang }: Facts, kind: Step): Verdict {
  const head = { id: 'jenjang', facts: ['jenjang'] as const }
  if (!jenjang) return { steps: [kind, unknown(head, { key: 'identity.post.jenjang-unknown' })], conclusion: null }
  return follows([kind, met(head, { key: 'identity.post.jenjang', values: { jenjang: { text: `legal.jenjang.${jenjang}` } } })], 'nonmanajerial', jenjang, `legal.jenjang.${jenjang}`)
}

function follows(steps: readonly Step[], group: 'manajerial' | 'nonmanajerial', level: string, word: `legal.post-level.${PostLevel}` | `legal.jenjang.${z.infer<typeof jenjangSchema>}`): Verdict {
  return {
    steps,
    conclusion: { message: { key: `identity.post.${group}`, values: { level: { text: word } } }, details: { group, level } },
  }
}
