import type { ReplayView } from '../../../../shared/contract/replay.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { assumedOn } from '../rules/assumed.ts'
import { readSides } from './replay-view.ts'
import type { Side } from './sides.ts'

/** The lines above a list of changes: whose, who ran it and when, the two readings of the law, and everything assumed among them. */
export async function headerBlock({ db }: Context, replay: ReplayView, total: number): Promise<OutCell[][]> {
  const { office } = await readSettings(db)
  const { before, after, ruleSet } = await readSides(db, replay.replayId)
  const rules = Object.keys(replay.totals)
  const assumed = new Map([before, after].flatMap(({ profile }) => assumedOn(replay.on, profile, rules))
    .map((one) => [`${one.parameter} ${one.profile} ${one.from}`, one]))
  return [
    [office],
    [sayText('id', 'replay.export-title')],
    [sayText('id', 'replay.export-before'), nameOf(before)],
    [sayText('id', 'replay.export-after'), nameOf(after)],
    [sayText('id', 'export.asked-on'), { date: replay.on }],
    [sayText('id', 'replay.export-by'), replay.by],
    [sayText('id', 'export.ran-at'), replay.ranAt],
    [sayText('id', 'export.rule-set'), ruleSet],
    [sayText('id', 'replay.export-people'), replay.people],
    [sayText('id', 'replay.export-changed'), replay.changed],
    [sayText('id', 'export.rows'), total],
    [],
    [sayText('id', 'replay.export-assumed')],
    ...(assumed.size === 0 ? [[sayText('id', 'replay.export-nothing-assumed')]] : [...assumed.values()].map(({ title, citation, note, profile }) => [
      `   ${say('id', title)}`, `${citation.short}, ${citation.pin}`, profile, note === null ? null : say('id', note),
    ])),
    [],
  ]
}

/** What a side is called on paper. */
export function nameOf({ name }: Side): string {
  return typeof name === 'string' ? name : say('id', name)
}
