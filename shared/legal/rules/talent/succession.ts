import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { minimumCandidates } from '../../parameters/talent/boxes.ts'
import { AMENDED_ON } from '../../parameters/talent/cited.ts'
import { holds, scope, unknown } from '../../steps.ts'
import type { Rule } from '../../types.ts'

const candidateFacts = z.strictObject({
  /** Whether the post is a target post of the succession plan. */
  targetPost: z.boolean().nullish(),
  candidates: z.int().min(0).nullish(),
})
type CandidateFacts = z.infer<typeof candidateFacts>

/** Does the succession plan name candidates enough for this target post? */
export const talentCalonCukup: Rule<CandidateFacts> = {
  id: 'talent.calon-cukup',
  subject: 'talent',
  question: 'talent.rule.calon-cukup',
  facts: candidateFacts,
  parameters: [minimumCandidates],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Kelompok Rencana Suksesi; pasal belum dibaca' },
    appliesTo: ({ targetPost }) => [isThere('target', 'targetPost', targetPost, {
      unknown: 'talent.target.unknown', yes: 'talent.target.yes', no: 'talent.target.no',
    })],
    decide: ({ candidates }, law) => {
      const atLeast = law(minimumCandidates)
      const head = { id: 'candidates', facts: ['candidates'] as const, wording: 'paling sedikit tiga calon untuk setiap jabatan sasaran', citation: law.cite(minimumCandidates) }
      const known = candidates !== null && candidates !== undefined
      return {
        steps: [known ? holds(head, candidates >= atLeast, { key: 'talent.candidates', values: { candidates, atLeast } }) : unknown(head, { key: 'talent.candidates-unknown' })],
        conclusion: { message: { key: 'talent.candidates.met', values: { candidates: candidates ?? 0, atLeast } } },
      }
    },
  }],
}

const recommendationFacts = z.strictObject({
  recommended: z.boolean().nullish(),
  carriedOut: z.boolean().nullish(),
})
type RecommendationFacts = z.infer<typeof recommendationFacts>

/** Was a recommendation of the Komite Talenta carried out, as the PPK must? If not, that is a deviation to be recorded. */
export const talentRekomendasi: Rule<RecommendationFacts> = {
  id: 'talent.rekomendasi',
  subject: 'talent',
  question: 'talent.rule.rekomendasi',
  facts: recommendationFacts,
  parameters: [],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Pasal 8C ayat (4)–(5); Pasal 8E' },
    appliesTo: ({ recommended }) => [isThere('recommended', 'recommended', recommended, {
      unknown: 'talent.recommended.unknown', yes: 'talent.recommended.yes', no: 'talent.recommended.no',
    })],
    decide: ({ carriedOut }) => {
      const head = { id: 'carried-out', facts: ['carriedOut'] as const, wording: 'PPK wajib melaksanakan rekomendasi Komite Talenta' }
      const known = carriedOut !== null && carriedOut !== undefined
      return {
        steps: [known ? holds(head, carriedOut, { key: carriedOut ? 'talent.carried-out' : 'talent.deviation' }) : unknown(head, { key: 'talent.carried-out-unknown' })],
        conclusion: { message: { key: 'talent.recommended.met' } },
        details: carriedOut === false ? { deviation: 'yes' } : {},
      }
    },
  }],
}

type Says = { readonly unknown: 'talent.target.unknown' | 'talent.recommended.unknown' } & Readonly<Record<'yes' | 'no', 'talent.target.yes' | 'talent.target.no' | 'talent.recommended.yes' | 'talent.recommended.no'>>

/** Scope: the thing asked about exists. */
function isThere(id: string, fact: string, value: boolean | null | undefined, says: Says): Step {
  const head = { id, facts: [fact] as const }
  if (value === null || value === undefined) return scope(unknown(head, { key: says.unknown }))
  return scope(holds(head, value, { key: value ? says.yes : says.no }))
}
