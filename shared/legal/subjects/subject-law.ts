import type { Parameter, Rule } from '../types.ts'

/** One part of the law: its rules and parameters in the order of screens. */
export type SubjectLaw = { readonly rules: readonly Rule[]; readonly parameters: readonly Parameter[] }

/** Puts a part of the law together; rules over different facts and parameters of different shapes fit into one. */
export const subjectLaw = (rules: readonly Rule[], parameters: readonly unknown[]): SubjectLaw => ({ rules, parameters: parameters as readonly Parameter[] })
