import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { describeParameter, describeRule, type CitationView } from '../../../../shared/legal/describe.ts'
import type { Certainty } from '../../../../shared/legal/finding.ts'
import { findParameter, findRule } from '../../../../shared/legal/registry.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { profileOfRun } from '../profiles/active-profile.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { Annex } from '../sheets/write-sheet.ts'
import type { CandidateChoice } from './choice.ts'

/** The lines above a list of candidates: whose, as of when, by which law over which facts, narrowed how. */
export async function headerBlock({ db }: Context, { run, filter }: CandidateChoice, total: number): Promise<OutCell[][]> {
  const { office } = await readSettings(db)
  return [
    [office],
    [sayText('id', `export.${filter.kind}-title`)],
    line('export.asked-on', { date: run.on }),
    line('export.ran-at', run.ranAt),
    line('export.rule-set', run.ruleSet),
    ...(run.profiles.length > 0 ? [line('export.profiles', run.profiles.map(({ name }) => name).join('; '))] : []),
    line('export.input-hash', run.inputHash),
    line('export.rows', total),
    line('export.narrowed', narrowing(filter)),
    ...(run.stale ? [[sayText('id', 'export.stale')]] : []),
    [],
  ]
}

/** The law behind a list: every rule that it asked and every value that these read, each with its citation and its certainty. */
export async function lawBehind({ db }: Context, { run, rules, filter }: CandidateChoice): Promise<Annex> {
  const profile = await profileOfRun(db, run.runId)
  const asked = filter.rule === null ? rules : [filter.rule]
  return {
    name: sayText('id', 'export.citations'),
    columns: [
      { title: sayText('id', 'export.rule'), width: 60 }, { title: sayText('id', 'export.citation'), width: 60 },
      { title: sayText('id', 'export.certainty'), width: 30 }, { title: sayText('id', 'export.note'), width: 80 },
    ],
    rows: asked.flatMap((id) => citationLines(id, run.on, profile)),
  }
}

function line(
  label: 'export.asked-on' | 'export.ran-at' | 'export.rule-set' | 'export.profiles' | 'export.input-hash' | 'export.rows' | 'export.narrowed', value: OutCell,
): OutCell[] {
  return [sayText('id', label), value]
}

function narrowing(filter: CandidateChoice['filter']): string {
  const parts = [
    filter.outcome.map((outcome) => sayText('id', `assess.outcome.${outcome}`)).join(' / '),
    filter.state.map((state) => sayText('id', `assess.state.${state}`)).join(' / '),
    filter.employeeKind.map((kind) => sayText('id', `export.kind.${kind}`)).join(' / '), filter.unitId ?? '', filter.search,
  ].filter((part) => part !== '')
  return parts.length === 0 ? sayText('id', 'export.not-narrowed') : parts.join('; ')
}

/** A rule with the authority of its version, then every value that it reads; what is assumed says so. */
function citationLines(ruleId: string, on: IsoDate, profile: Profile | null): OutCell[][] {
  const rule = findRule(ruleId)
  if (!rule) return []
  const view = describeRule(rule, on, profile)
  const version = view.versions.find((one) => one.inForce)
  const values = view.parameters.flatMap((id) => {
    const parameter = findParameter(id)
    const described = parameter && describeParameter(parameter, on, profile)
    return described ? described.values.filter((one) => one.inForce).map((value) => ({ title: described.title, ...value })) : []
  })
  return [
    ...(version ? [[say('id', view.question), citationText(version.citation), null, null]] : []),
    ...values.map(({ title, citation, certainty, note }) =>
      [`   ${say('id', title)}`, citationText(citation), certaintyText(certainty), noteText(note)]),
  ]
}

const citationText = ({ short, pin, title }: CitationView): string => `${short}, ${pin} (${title})`
const certaintyText = (certainty: Certainty): string => sayText('id', `export.certainty.${certainty}`)
const noteText = (note: Message | null): string | null => (note === null ? null : say('id', note))
