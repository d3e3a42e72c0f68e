import { appraisal } from './subjects/appraisal.ts'
import { credit } from './subjects/credit.ts'
import { discipline } from './subjects/discipline.ts'
import { identity } from './subjects/identity.ts'
import { post } from './subjects/post.ts'
import { promotion } from './subjects/promotion.ts'
import { reward } from './subjects/reward.ts'
import { service } from './subjects/service.ts'
import { talent } from './subjects/talent.ts'
import type { Parameter, Rule } from './types.ts'

/** Raised by hand when a rule decides otherwise without any of its dated values changing. */
const REVISION = 1

const subjects = [appraisal, talent, promotion, credit, post, reward, discipline, service, identity]

/** Every rule, in the order of screens and lists. */
export const rules: readonly Rule[] = subjects.flatMap((subject) => subject.rules)

/** Every parameter, in the order of the screen Aturan. */
export const parameters: readonly Parameter[] = subjects.flatMap((subject) => subject.parameters)

const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
const parameterById = new Map(parameters.map((parameter) => [parameter.id, parameter]))

/** Finds a rule by its id, or null. */
export function findRule(id: string): Rule | null {
  return ruleById.get(id) ?? null
}

/** Finds a parameter by its id, or null. */
export function findParameter(id: string): Parameter | null {
  return parameterById.get(id) ?? null
}

/**
 * The version of the whole set of rules, kept with every stored result: the revision and a fingerprint of every dated
 * version, value and citation. Two equal versions decide alike.
 */
export const ruleSetVersion: string = `${REVISION}-${fingerprint(JSON.stringify([
  rules.map(({ id, versions }) => [id, versions.map(({ from, citation }) => [from, citation])]),
  parameters.map(({ id, values }) => [id, values]),
]))}`

/** FNV-1a over UTF-16 units, 64 bits: tells versions apart, guards nothing. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
