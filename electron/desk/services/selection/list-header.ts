import type { ShortlistHead } from '../../../../shared/contract/selection.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { assumedOn } from '../rules/assumed.ts'

/** What a frozen list is told by on paper. */
export type ListedBy = { readonly name: string; readonly head: ShortlistHead; readonly target: Target; readonly profile: Profile | null; readonly size: number; readonly veiled: boolean }

/** The lines above a frozen list: whose, for which post, as of when, by which law and profile over which facts, and everything assumed in it. */
export async function listHeader({ db }: Context, { name, head, target, profile, size, veiled }: ListedBy, rows: number): Promise<OutCell[][]> {
  const { office } = await readSettings(db)
  const assumed = assumedOn(target.closingOn, profile, [`promotion.${target.level}`, 'talent.box'])
  return [
    [office],
    [say('id', { key: 'round.export.title', values: { name } })],
    [sayText('id', 'round.export.post'), `${target.post}, ${target.unit}`],
    [sayText('id', 'round.export.closing'), { date: target.closingOn }],
    [sayText('id', 'round.export.number'), head.number],
    [sayText('id', 'round.export.frozen-at'), head.frozenAt],
    [sayText('id', 'round.export.frozen-by'), head.frozenBy],
    ...(head.supersededAt === null ? [] : [[sayText('id', 'round.export.superseded'), head.supersededAt]]),
    [sayText('id', 'export.rule-set'), head.ruleSet],
    [sayText('id', 'round.export.profile'), head.profileName ?? sayText('id', 'round.export.law-alone')],
    [sayText('id', 'export.input-hash'), head.inputHash],
    [sayText('id', 'round.export.content-hash'), head.contentHash],
    [sayText('id', 'round.export.considered'), head.considered],
    [sayText('id', 'round.export.size'), size],
    [sayText('id', 'export.rows'), rows],
    ...(veiled ? [[sayText('id', 'round.export.sealed')]] : []),
    [],
    [sayText('id', 'replay.export-assumed')],
    ...(assumed.length === 0 ? [[sayText('id', 'replay.export-nothing-assumed')]] : assumed.map(({ title, citation, note }): OutCell[] => [
      `   ${say('id', title)}`, `${citation.short}, ${citation.pin}`, note === null ? null : say('id', note),
    ])),
    [],
  ]
}
