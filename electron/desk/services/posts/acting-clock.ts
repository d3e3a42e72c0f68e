import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { plt, type PltFacts } from '../../../../shared/legal/rules/post/plt.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { UnitTree } from '../../db/repositories/unit-tree.ts'

/** What the law says about somebody who is Plt, with the last days it allows without and with the extension. */
export type PltClock = { readonly finding: Finding; readonly lastDay: IsoDate | null; readonly lastDayExtended: IsoDate | null }

/** Asks `promotion.plt` about somebody who acts since `actingFrom`, as of a day. */
export function pltClock(facts: Pick<PltFacts, 'actingFrom' | 'extended' | 'ownLevel' | 'actingLevel' | 'sameUnit'>, on: IsoDate, profile: Profile | null): PltClock {
  const finding = ask(plt, { employeeKind: 'PNS', status: 'active', assignment: 'plt', ...facts }, on, profile)
  return { finding, lastDay: dayBefore(finding.details['firstEndsBefore']), lastDayExtended: dayBefore(finding.details['extensionEndsBefore']) }
}

const dayBefore = (day: unknown): IsoDate | null => (typeof day === 'string' ? addDays(isoDate(day), -1) : null)

/**
 * Whether two posts lie in the same unit kerja. Read here as the perangkat daerah: the unit right below the top of the tree with all that
 * is under it, so that the head of a bidang may stand in for the head of the dinas. Null where a unit is not known.
 */
export function sameUnitKerja(tree: UnitTree, first: string | null, second: string | null): boolean | null {
  if (first === null || second === null) return null
  return first === second || unitKerjaOf(tree, first) === unitKerjaOf(tree, second)
}

function unitKerjaOf(tree: UnitTree, id: string): string {
  const depth = tree.childrenOf(null).length > 1 ? 0 : 1
  return tree.pathOf(id)[depth]?.id ?? id
}
