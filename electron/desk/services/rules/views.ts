import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RuleDetail, RuleSummary } from '../../../../shared/contract/merit.ts'
import { describeParameter, describeRule, type CitationView, type ParameterView, type RuleView } from '../../../../shared/legal/describe.ts'
import { findParameter, findRule } from '../../../../shared/legal/registry.ts'
import type { Parameter, Profile, Rule } from '../../../../shared/legal/types.ts'

type Citation = NonNullable<RuleSummary['citation']>

function citationOf({ source, short, title, url, pin, quote }: CitationView): Citation {
  return { source, short, title, url, pin, quote: quote ?? null }
}

/** A rule in a line, as it stands on a date under a profile. */
export function ruleSummary(rule: Rule, on: IsoDate, profile: Profile | null): RuleSummary {
  return summaryOfRule(describeRule(rule, on, profile))
}

function summaryOfRule(view: RuleView): RuleSummary {
  const version = view.versions.find((one) => one.inForce)
  return {
    id: view.id, kind: 'rule', subject: view.subject, title: view.question, inForce: version !== undefined,
    certainty: version ? view.certainty : null,
    citation: version ? citationOf(version.citation) : null, since: version?.from ?? null,
  }
}

/** A parameter in a line, as it stands on a date under a profile. */
export function parameterSummary(parameter: Parameter, on: IsoDate, profile: Profile | null): RuleSummary {
  return summaryOfParameter(describeParameter(parameter, on, profile))
}

function summaryOfParameter(view: ParameterView): RuleSummary {
  const value = view.values.find((one) => one.inForce)
  return {
    id: view.id, kind: 'parameter', subject: view.subject, title: view.title, inForce: value !== undefined,
    certainty: value?.certainty ?? null,
    citation: value ? citationOf(value.citation) : null, since: value?.from ?? null,
  }
}

/** A rule or parameter whole, or null when nothing has this name; `cases` is the number of worked cases that test it. */
export function ruleDetail(id: string, on: IsoDate, profile: Profile | null, cases: number): RuleDetail | null {
  const rule = findRule(id)
  if (rule) return detailOfRule(rule, on, profile, cases)
  const parameter = findParameter(id)
  return parameter ? detailOfParameter(parameter, on, profile, cases) : null
}

function detailOfRule(rule: Rule, on: IsoDate, profile: Profile | null, cases: number): RuleDetail {
  const view = describeRule(rule, on, profile)
  return {
    ...summaryOfRule(view), on, chosenBy: null, factsSchema: view.facts,
    values: view.versions.map((version) => ({
      from: version.from, value: null, inForce: version.inForce, citation: citationOf(version.citation), certainty: null, checkedOn: null,
      note: null, profile: null,
    })),
    reads: [...view.parameters], readBy: [], notTested: view.notTested, cases,
  }
}

function detailOfParameter(parameter: Parameter, on: IsoDate, profile: Profile | null, cases: number): RuleDetail {
  const view = describeParameter(parameter, on, profile)
  return {
    ...summaryOfParameter(view), on, chosenBy: view.chosenBy, factsSchema: null,
    values: view.values.map((value) => ({
      from: value.from, value: value.value, inForce: value.inForce, citation: citationOf(value.citation), certainty: value.certainty,
      checkedOn: value.checkedOn, note: value.note, profile: value.profile,
    })),
    reads: [], readBy: [...view.readBy], notTested: null, cases,
  }
}
