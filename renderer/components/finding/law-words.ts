import { findParameter, findRule } from '../../../shared/legal/registry.ts'
import type { ShownLine } from '../../../shared/legal/types.ts'
import { id as texts } from '../../../shared/text/id/index.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Say } from '../say.tsx'

/** Tells whether there is a sentence under a key that was put together at run time. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(texts, key)
}

/** The name of a fact in the reader's words; a fact without one keeps its own name. */
export function factName(name: string, say: Say): string {
  const key = `facts.${name}`
  return isMessageKey(key) ? say(key) : name
}

// Under which beginning of a key the codes of a fact have their words; the first that has one speaks.
const codes: Readonly<Record<string, readonly string[]>> = {
  employeeKind: ['legal.employee-kind.'],
  status: ['legal.service-status.'],
  postKind: ['legal.post-kind.'],
  educationLevel: ['legal.education.'],
  predikat: ['legal.predikat.'],
  stated: ['legal.predikat.'],
  settled: ['legal.predikat.'],
  hasilAkhir: ['legal.predikat.'],
  hasilKerja: ['legal.ekspektasi.'],
  perilakuKerja: ['legal.ekspektasi.'],
  gap: ['legal.predikat-gap-word.'],
  level: ['legal.discipline.'],
  kind: ['record.award.awardKind.', 'record.leave.leaveKind.'],
}

// The same for what a rule works out.
const detailCodes: Readonly<Record<string, readonly string[]>> = {
  ...codes,
  band: ['talent.band.', 'discipline.ip-asn.'],
  kinerja: ['talent.band.'],
  potensial: ['talent.band.'],
  kind: ['discipline.kind.', ...(codes['kind'] ?? [])],
  level: ['legal.discipline.', 'legal.post-level.'],
  nextJenjang: ['legal.jenjang.'],
  krs: ['talent.krs-group.'],
  group: ['talent.group.'],
  stages: ['talent.stage.'],
  decidedBy: ['talent.tie.'],
  kpKind: ['promotion.kp-kind.'],
  fault: ['identity.nip.fault.'],
}

// What is written with commas between several codes.
const severalCodes: ReadonlySet<string> = new Set(['krs', 'stages'])

/** A code that a rule worked out, in the reader's words; what is no code stays as it is. */
export function detailCodeInWords(name: string, code: string, say: Say): string {
  const beginnings = [...(detailCodes[name] ?? []), `rules.detail-value.${name}.`]
  return severalCodes.has(name) ? code.split(',').map((one) => inWords(beginnings, one, say)).join(', ') : inWords(beginnings, code, say)
}

/** A code that a fact holds, in the reader's words; what is no code stays as it is. */
export function codeInWords(fact: string | undefined, code: string, say: Say): string {
  return inWords(codes[fact ?? ''], code, say)
}

function inWords(beginnings: readonly string[] | undefined, code: string, say: Say): string {
  const key = (beginnings ?? []).map((beginning) => `${beginning}${code}`).find(isMessageKey)
  return key === undefined ? code : say(key)
}

/** The question that a rule answers, by the rule's id. */
export function ruleQuestion(rule: string, say: Say): string {
  const found = findRule(rule)
  return found === null ? rule : say(found.question)
}

/** The short name of a rule for lists and charts; a rule without one is named by its question. */
export function ruleName(rule: string, say: Say): string {
  const key = `shell.rule.${rule}`
  return isMessageKey(key) ? say(key) : ruleQuestion(rule, say)
}

/** The name of a value of the law, by its id. */
export function parameterTitle(parameter: string, say: Say): string {
  const found = findParameter(parameter)
  return found === null ? parameter : say(found.title)
}

/** A value of the law written out line by line; none where the law of this version does not know the parameter. */
export function parameterLines(parameter: string, value: unknown): readonly ShownLine[] {
  return value === 'repealed' ? [] : (findParameter(parameter)?.show(value) ?? [])
}
