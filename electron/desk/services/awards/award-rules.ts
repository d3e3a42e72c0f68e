import { candidateRules } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { findRule } from '../../../../shared/legal/registry.ts'
import { pegawaiTerbaik } from '../../../../shared/legal/rules/reward/pegawai-terbaik.ts'
import { kgbPppk } from '../../../../shared/legal/rules/reward/kgb-pppk.ts'
import { satyalancanaX, satyalancanaXx, satyalancanaXxx } from '../../../../shared/legal/rules/reward/satyalancana.ts'
import type { Rule } from '../../../../shared/legal/types.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { Message } from '../../../../shared/text/message.ts'

/** The class of Satyalancana that a rule is about. */
const GRADES: Readonly<Record<string, string>> = { [satyalancanaX.id]: 'X', [satyalancanaXx.id]: 'XX', [satyalancanaXxx.id]: 'XXX' }

/** The rewards that a board nominates for: those that a run flags, and the best employees of the units. A kenaikan gaji berkala is no nomination. */
export const awardRules: readonly string[] = [...candidateRules.filter(({ id, subject }) => subject === 'reward' && id !== kgbPppk.id).map(({ id }) => id), pegawaiTerbaik.id]

/** Tells whether a round of this reward works its people out itself. */
export const isBestEmployee = (rule: string): boolean => rule === pegawaiTerbaik.id

/** Tells whether a region limits how many may be put forward; of a Satyalancana everybody is whose service reaches it. */
export const needsQuota = (rule: string): boolean => !Object.hasOwn(GRADES, rule)

/** The class of Satyalancana, or null for another reward. */
export const gradeOf = (rule: string): string | null => GRADES[rule] ?? null

/** The rule of a reward. Error: `bad-input` for one that nobody is nominated for. */
export function awardRule(id: string): Rule {
  const rule = awardRules.includes(id) ? findRule(id) : null
  if (!rule) throw new TanjakError('bad-input', { key: 'award.unknown-rule', values: { rule: id, known: awardRules.join(', ') } })
  return rule
}

/** The name of a reward in a word or two; every rule that is asked about people has one. */
export const awardName = (rule: string): Message => ({ key: `shell.rule.${rule}` as MessageKey })
