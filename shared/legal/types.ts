import type { z } from 'zod'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { MessageKey } from '../text/keys.ts'
import type { Message, MessageValue } from '../text/message.ts'
import type { Bounds } from './bounds/bounds.ts'
import type { Certainty, Citation, Step } from './finding.ts'
import type { SourceId } from './sources.ts'

/** The part of the law that a rule or parameter belongs to; screens group by it. */
export type Subject =
  | 'appraisal' | 'talent' | 'promotion' | 'reward' | 'discipline' | 'professionalism' | 'service' | 'merit-index' | 'identity'

/** The article or annex of a cited regulation; `pin` says so when it was not read. */
export type LawCitation = { readonly source: SourceId; readonly pin: string; readonly quote?: string }

/** A value and the first day on which it holds; it holds until the next one. Without a citation it does not compile. */
export type DatedValue<T> = {
  readonly from: IsoDate
  readonly value: T | 'repealed'
  readonly citation: LawCitation
  /** When and how somebody last compared the value with its source. */
  readonly checked: { readonly on: IsoDate; readonly how: Certainty }
  readonly note?: MessageKey
}

/** A parameter's value written out for people, line by line. */
export type ShownLine = { readonly label: MessageValue; readonly value: MessageValue }

/** A number or table of the law, through time. `region` means that a profile may lay its own values over the shipped ones, within bounds. */
export type Parameter<T = unknown> = {
  readonly id: string
  readonly subject: Subject
  readonly title: MessageKey
  readonly values: readonly DatedValue<T>[]
  show(value: T): readonly ShownLine[]
} & ({ readonly chosenBy: 'law' } | { readonly chosenBy: 'region'; readonly bounds: Bounds })

/** A value that a region chose, cited by its own decree, or by the source that a shipped profile took it from. */
export type ProfileValue = Omit<DatedValue<unknown>, 'citation'> & { readonly citation: Citation }

/**
 * What a region chose by its own regulation: dated values for parameters of kind `region`, by parameter id. It holds from a day
 * on; on earlier days the profile `before` it holds, or the shipped law. What it does not name stays as shipped.
 */
export type Profile = {
  readonly name: string
  readonly from: IsoDate
  readonly values: Readonly<Record<string, readonly ProfileValue[]>>
  readonly before: Profile | null
}

/**
 * The law as a rule sees it: calling it reads the value of a parameter on the governing date and writes the reading into the trace.
 * `on` is the governing date. `askedOn` is the date as of which facts are known; it differs from `on` only when looking ahead.
 */
export type Law = {
  <T>(parameter: Parameter<T>): T
  readonly on: IsoDate
  readonly askedOn: IsoDate
  /** Where the value of a parameter stands, on the governing date. */
  cite(parameter: Parameter): Citation
  /** Reads a parameter on another date, for a decision that looks along the calendar. */
  readOn<T>(parameter: Parameter<T>, date: IsoDate): T
}

/** What a rule works out beyond its outcome, by name; codes and dates, for columns and documents. */
export type Details = Readonly<Record<string, string | number>>

/** What follows when every condition is met. */
export type Conclusion = {
  /** One whole sentence. */
  readonly message: Message
  /** Said after the date of a finding that will be met later, e.g. "periode kenaikan pangkat 1 Mei 2027". */
  readonly thereupon?: Message
  readonly details?: Details
}

/** What a rule finds: its conditions in the order of the law, all of them tested, and what follows when they are met. */
export type Verdict = {
  readonly steps: readonly Step[]
  /** Null only where a step is open or failed. */
  readonly conclusion: Conclusion | null
  /** What is worked out whatever the outcome. */
  readonly details?: Details
}

/** The rule as it stands from a date on. Methods, so that rules over different facts fit into one registry. */
export type RuleVersion<F> = {
  readonly from: IsoDate
  readonly citation: LawCitation
  /** How sure we are of the rule's own wording, beside the values it reads; left out: official text. */
  readonly how?: Certainty
  /** Whether the question applies to this subject: a scope step that fails makes the finding not-applicable. */
  appliesTo(facts: F, law: Law): readonly Step[]
  decide(facts: F, law: Law): Verdict
}

/** One question of the law with its dated versions; it never reads a clock, a file or a default. */
export type Rule<F = Readonly<Record<string, unknown>>> = {
  readonly id: string
  readonly subject: Subject
  readonly question: MessageKey
  /** Every fact may be absent or null: that means unknown. */
  readonly facts: z.ZodObject & z.ZodType<F>
  /** Every parameter that any version reads. */
  readonly parameters: readonly Parameter[]
  /** The reading under which a later date holds, e.g. "bila penilaian tetap Baik". */
  readonly carried: MessageKey
  /** What the law also asks and this rule does not test. */
  readonly notTested?: MessageKey
  readonly versions: readonly RuleVersion<F>[]
}
