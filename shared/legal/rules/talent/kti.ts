import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { AMENDED_ON } from '../../parameters/talent/cited.ts'
import { committee, offices, type Office } from '../../parameters/talent/kti.ts'
import { holds, scope, unknown } from '../../steps.ts'
import type { Law, Rule, Verdict } from '../../types.ts'

const memberSchema = z.strictObject({
  office: z.enum(offices).meta({ words: 'talent.office.' }),
  chair: z.boolean(),
  /** A member who is a candidate in the decision at hand. */
  candidate: z.boolean().nullish(),
  /** Whether the member takes part in that decision. */
  decides: z.boolean().nullish(),
})
type Member = z.infer<typeof memberSchema>

const facts = z.strictObject({
  /** Whether the members were set by the PPK on the proposal of the PyB. */
  committeeSet: z.boolean().nullish(),
  members: z.array(memberSchema).readonly().nullish(),
})
type Facts = z.infer<typeof facts>

/** May this Komite Talenta Instansi decide: its number, its chair, its members, and nobody in a case of their own? */
export const talentKomite: Rule<Facts> = {
  id: 'talent.komite',
  subject: 'talent',
  question: 'talent.rule.komite',
  facts,
  parameters: [committee],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(AMENDED_ON), citation: { source: 'permenpanrb-20-2025', pin: 'Pasal 8A–8G' },
    appliesTo: (given) => [isSet(given)],
    decide: (given, law) => ({ ...tested(given.members ?? null, law), conclusion: { message: { key: 'talent.komite.met', values: { count: given.members?.length ?? 0 } } } }),
  }],
}

/** Scope: there is a committee to ask about. */
function isSet({ committeeSet, members }: Facts): Step {
  const head = { id: 'set', facts: ['committeeSet'] as const, wording: 'diusulkan PyB dan ditetapkan PPK' }
  if (committeeSet === null || committeeSet === undefined) {
    return scope(members ? holds(head, true, { key: 'talent.komite.listed' }) : unknown(head, { key: 'talent.komite.set-unknown' }))
  }
  return scope(holds(head, committeeSet, { key: committeeSet ? 'talent.komite.is-set' : 'talent.komite.not-set' }))
}

function tested(members: readonly Member[] | null, law: Law): Pick<Verdict, 'steps'> {
  const asked = law(committee)
  const citation = law.cite(committee)
  const head = (id: string, wording: string) => ({ id, facts: ['members'] as const, wording, citation })
  if (members === null) return { steps: [unknown(head('number', 'berjumlah ganjil paling sedikit lima orang'), { key: 'talent.komite.members-unknown' })] }
  const count = members.length
  const chairs = members.filter(({ chair }) => chair)
  const office = (one: Office): boolean => members.some((member) => member.office === one)
  return {
    steps: [
      holds(head('at-least', 'paling sedikit lima orang'), count >= asked.members, { key: 'talent.komite.count', values: { count, atLeast: asked.members } }),
      holds(head('odd', 'berjumlah ganjil'), count % 2 === 1, { key: count % 2 === 1 ? 'talent.komite.is-odd' : 'talent.komite.is-even', values: { count } }),
      holds(head('chair', 'ketua: Pejabat yang Berwenang'), chairs.length === 1 && chairs[0]?.office === asked.chair, {
        key: 'talent.komite.chaired', values: { chair: chairs.length === 0 ? { text: 'talent.nobody' } : { list: chairs.map((one) => ({ text: `talent.office.${one.office}` as const })) } },
      }),
      ...asked.includes.map((one) => holds(head(one, 'unsur kepegawaian dan unsur pengawasan'), office(one), {
        key: office(one) ? 'talent.komite.has' : 'talent.komite.lacks', values: { office: { text: `talent.office.${one}` } },
      })),
      leaves(members, law),
    ],
  }
}

/** A member who becomes a candidate leaves the decision. */
function leaves(members: readonly Member[], law: Law): Step {
  const head = { id: 'candidate-leaves', facts: ['members'] as const, wording: 'anggota yang menjadi calon tidak ikut memutuskan', citation: law.cite(committee) }
  const candidates = members.filter(({ candidate }) => candidate)
  if (candidates.some(({ decides }) => decides)) return holds(head, false, { key: 'talent.komite.candidate-decides' })
  if (candidates.some(({ decides }) => decides === null || decides === undefined)) return unknown(head, { key: 'talent.komite.candidate-unknown' })
  return holds(head, true, { key: 'talent.komite.candidate-left' })
}
