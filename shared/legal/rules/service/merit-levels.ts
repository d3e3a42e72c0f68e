import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, type Exact } from '../../../numbers/exact.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Message } from '../../../text/message.ts'
import type { Citation, Step } from '../../finding.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import type { Law, Parameter, Rule, Verdict } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'

/** A condition of one level of the worksheet; levels are cumulative, from 1 to 4. */
export type LevelStep = { readonly level: 1 | 2 | 3 | 4; readonly step: Step }

/** Where the levels stand. */
export const WORKSHEET = { source: 'permenpanrb-19-2025', pin: 'Kertas Kerja Evaluasi Sistem Merit 2026' } as const satisfies Citation

const HIGHEST = 4

/** The highest level of which every condition, its own and those of the levels below, is proven. */
export function provenLevel(steps: readonly LevelStep[]): number {
  let proven = 0
  while (proven < HIGHEST && steps.every(({ level, step }) => level !== proven + 1 || step.outcome === 'met')) proven++
  return proven
}

/** Makes a rule about one sub-aspect: met when the highest level is proven; the level that is proven is told whatever the outcome. */
export function meritRule<F>(one: {
  readonly id: string
  readonly question: MessageKey
  readonly facts: z.ZodObject & z.ZodType<F>
  readonly parameters: readonly Parameter[]
  readonly appliesTo: (given: F) => readonly Step[]
  readonly levels: (given: F, law: Law) => readonly LevelStep[]
  readonly details?: (given: F) => Readonly<Record<string, string>>
}): Rule<F> {
  const { id, question, facts, parameters, appliesTo, levels, details } = one
  return {
    id, subject: 'merit-index', question, facts, parameters, carried: 'legal.carried.everything', notTested: 'service.merit.not-tested',
    versions: [{
      from: isoDate('2025-12-31'),
      citation: WORKSHEET,
      how: 'secondary',
      appliesTo,
      decide: (given, law): Verdict => {
        const conditions = levels(given, law)
        const level = provenLevel(conditions)
        const told = met({ id: 'level', facts: [conditions[0]?.step.facts[0] ?? 'level'] }, { key: 'service.merit.proven', values: { level } })
        return {
          steps: [...conditions.map(({ step }) => step), told],
          conclusion: { message: { key: 'service.merit.met', values: { level } } },
          details: { level, ...details?.(given) },
        }
      },
    }],
  }
}

/** A condition that somebody has to confirm: yes, no, or not told yet. */
export function confirmed(level: LevelStep['level'], fact: string, answer: boolean | null | undefined): LevelStep {
  const head = { id: `level-${level}-${fact}`, facts: [fact] as const, citation: WORKSHEET }
  const values = { level, what: { text: `facts.${fact}` as MessageKey } } as const
  if (answer === null || answer === undefined) return { level, step: unknown(head, { key: 'service.merit.to-confirm', values }) }
  return { level, step: holds(head, answer, { key: answer ? 'service.merit.confirmed' : 'service.merit.denied', values }) }
}

/** A condition on a share of people or papers: at least, or more than, so many per cent of the whole. */
export function share(
  law: Law, parameter: Parameter,
  asked: { readonly level: LevelStep['level']; readonly fact: string; readonly of: string; readonly percent: number; readonly edge: 'at-least' | 'above' },
  counts: { readonly part: number | null | undefined; readonly whole: number | null | undefined },
): LevelStep {
  const { level, fact, of, percent, edge } = asked
  const head = { id: `level-${level}-${fact}`, facts: [fact, of] as const, citation: law.cite(parameter) }
  const what = { level, what: { text: `facts.${fact}` as MessageKey } } as const
  const { part, whole } = counts
  if (part === null || part === undefined) return { level, step: unknown(head, { key: 'service.merit.no-count', values: what }) }
  if (whole === null || whole === undefined) {
    return { level, step: unknown(head, { key: 'service.merit.no-count', values: { level, what: { text: `facts.${of}` as MessageKey } } }, of) }
  }
  const reached = percentOf(part, whole)
  const says: Message = {
    key: edge === 'above' ? 'service.merit.share-above' : 'service.merit.share-at-least',
    values: { ...what, part, whole, share: shownExact(reached), percent },
  }
  const enough = edge === 'above' ? reached.gt(exact(percent)) : reached.gte(exact(percent))
  return { level, step: enough ? met(head, says) : notMet(head, says) }
}

/** A share in per cent, exact; nothing out of nothing is nought. */
export function percentOf(part: number, whole: number): Exact {
  return whole === 0 ? exact(0) : exact(part).mul(exact(100)).div(exact(whole))
}

/** Scope: there is somebody to count, and nobody is counted twice. */
export function countable(of: string, whole: number | null | undefined, parts: Readonly<Record<string, number | null | undefined>>): readonly Step[] {
  if (whole === null || whole === undefined) return []
  if (whole === 0) return [scope(notMet({ id: 'somebody', facts: [of] }, { key: 'service.merit.nobody', values: { what: { text: `facts.${of}` as MessageKey } } }))]
  return Object.entries(parts).flatMap(([fact, part]) => (part === null || part === undefined || part <= whole ? [] : [
    scope(notMet({ id: `count-${fact}`, facts: [fact, of] }, { key: 'service.merit.too-many', values: { what: { text: `facts.${fact}` as MessageKey }, part, whole } })),
  ]))
}
