import { z } from 'zod'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Message } from '../text/message.ts'
import type { Certainty, Citation } from './finding.ts'
import { rules } from './registry.ts'
import { sources, type Source, type SourceId } from './sources.ts'
import type { Parameter, Profile, ProfileValue, Rule, ShownLine, Subject } from './types.ts'
import { lastBy, profileOn } from './value-on.ts'

/** A citation with the regulation it names. */
export type CitationView = Citation & Pick<Source, 'short' | 'title' | 'url'>

/** A rule as data: what it asks, of which facts, since when, on which authority. */
export type RuleView = {
  readonly id: string
  readonly subject: Subject
  readonly question: Message
  /** JSON Schema of the facts: every one may be absent or null, which means unknown. */
  readonly facts: unknown
  readonly versions: readonly { readonly from: IsoDate; readonly inForce: boolean; readonly citation: CitationView }[]
  /** Ids of the parameters it reads. */
  readonly parameters: readonly string[]
  /** The least sure of the values that it reads on the date, null where one of them is not in force. */
  readonly certainty: Certainty | null
  readonly notTested: Message | null
}

/** A parameter as data, with every value it has had. */
export type ParameterView = {
  readonly id: string
  readonly subject: Subject
  readonly title: Message
  readonly chosenBy: 'law' | 'region'
  readonly values: readonly ValueView[]
  /** Ids of the rules that read it. */
  readonly readBy: readonly string[]
}

/** One dated value; `shown` writes it out for people and is empty for a repeal. */
export type ValueView = {
  readonly from: IsoDate
  readonly value: unknown
  readonly shown: readonly ShownLine[]
  readonly inForce: boolean
  readonly citation: CitationView
  readonly certainty: Certainty
  readonly checkedOn: IsoDate
  readonly note: Message | null
  /** The region's profile that gave it; null for the shipped law. */
  readonly profile: string | null
}

/** Describes a rule; with a date, marks the version in force on it; its certainty is that of the values under the profile. */
export function describeRule(rule: Rule, on?: IsoDate, profile: Profile | null = null): RuleView {
  const inForce = versionAt(rule.versions, on)
  return {
    id: rule.id,
    subject: rule.subject,
    question: { key: rule.question },
    facts: z.toJSONSchema(rule.facts),
    versions: rule.versions.map((version) => ({ from: version.from, inForce: version === inForce, citation: cited(version.citation) })),
    parameters: rule.parameters.map((parameter) => parameter.id),
    certainty: leastSure([inForce?.how ?? 'official-text', ...rule.parameters.map((parameter) => inForceOf(parameter, on, profile)?.checked.how ?? null)]),
    notTested: rule.notTested === undefined ? null : { key: rule.notTested },
  }
}

/** Describes a parameter with all its values; with a date, marks the one in force on it, a region's before the shipped. */
export function describeParameter(parameter: Parameter, on?: IsoDate, profile: Profile | null = null): ParameterView {
  const inForce = inForceOf(parameter, on, profile)
  const view = (dated: ProfileValue, from: string | null): ValueView => ({
    from: dated.from,
    value: dated.value,
    shown: dated.value === 'repealed' ? [] : parameter.show(dated.value),
    inForce: dated === inForce && dated.value !== 'repealed',
    citation: cited(dated.citation),
    certainty: dated.checked.how,
    checkedOn: dated.checked.on,
    note: dated.note === undefined ? null : { key: dated.note },
    profile: from,
  })
  return {
    id: parameter.id,
    subject: parameter.subject,
    title: { key: parameter.title },
    chosenBy: parameter.chosenBy,
    values: [...parameter.values.map((one) => view(one, null)), ...chosenOf(parameter, profile).map(({ dated, name }) => view(dated, name))],
    readBy: rules.filter((rule) => rule.parameters.includes(parameter)).map((rule) => rule.id),
  }
}

/** A citation with its regulation; a source that a region's profile cites beyond the shipped ones stands by its own id. */
export function cited(citation: Citation): CitationView {
  const known: Source | undefined = sources[citation.source as SourceId]
  const { short, title, url } = known ?? { short: citation.source, title: citation.source, url: null }
  return { ...citation, short, title, url }
}

/** The value that holds on a date, or last of all: the region's before the shipped. */
function inForceOf(parameter: Parameter, on: IsoDate | undefined, profile: Profile | null): ProfileValue | null {
  const holding = on === undefined ? profile : profileOn(profile, on)
  return versionAt(holding?.values[parameter.id] ?? [], on) ?? versionAt(parameter.values, on)
}

/** What profiles one after the other chose, as far as it came to hold before the next of them began. */
function chosenOf(parameter: Parameter, profile: Profile | null): readonly { readonly dated: ProfileValue; readonly name: string }[] {
  const found: { dated: ProfileValue; name: string }[] = []
  let until: IsoDate | null = null
  for (let one = profile; one !== null; one = one.before) {
    const end: IsoDate | null = until
    const { name } = one
    found.unshift(...(one.values[parameter.id] ?? []).filter(({ from }) => end === null || from < end).map((dated) => ({ dated, name })))
    until = one.from
  }
  return found
}

function versionAt<D extends { readonly from: IsoDate }>(dated: readonly D[], on: IsoDate | undefined): D | null {
  return on === undefined ? dated.at(-1) ?? null : lastBy(dated, on)
}

function leastSure(certainties: readonly (Certainty | null)[]): Certainty | null {
  if (certainties.includes(null)) return null
  return (['assumed', 'secondary'] as const).find((one) => certainties.includes(one)) ?? 'official-text'
}
