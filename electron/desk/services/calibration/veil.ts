import type { CalibrationMember } from '../../../../shared/contract/calibration.ts'
import { calibrationHouse } from '../../../../shared/domain/calibration/house-settings.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { SessionBody } from './session-body.ts'

const personWords = (number: number): Message => ({ key: 'calibration.person', values: { number } })
/** What an evaluator is called where nobody is named. */
export const raterWords = (number: number): Message => ({ key: 'calibration.rater', values: { number } })

/**
 * Numbers in place of everything that names a person; in the order of the numbers, since that of the lists is that of names. Unit,
 * evaluator and being the head of a unit tell who somebody is wherever few share them: there they are left out as well.
 */
export function veiled(body: SessionBody): SessionBody {
  const named = (number: number): string => say('id', raterWords(number))
  const hidden = smallGroups(body.members)
  return {
    ...body,
    members: body.members.map((member): CalibrationMember => ({
      ...member, nip: null, label: say('id', personWords(member.number)), post: null, evaluator: member.raterNumber === null ? null : named(member.raterNumber),
      ...(hidden.has(groupOf(member)) ? { unitId: null, unit: sayText('id', 'calibration.fewInUnit'), raterNumber: null, evaluator: sayText('id', 'calibration.fewOfRater'), head: false, headHasilKerja: null } : {}),
      proposals: member.proposals.map((one) => ({ ...one, answeredBy: null })),
    })).sort((a, b) => a.number - b.number),
    evaluators: body.evaluators.map((one) => ({ ...one, name: named(one.raterNumber) })).sort((a, b) => (b.effect ?? -9) - (a.effect ?? -9) || a.raterNumber - b.raterNumber),
    crowds: body.crowds.toSorted((a, b) => a.raterNumber - b.raterNumber),
  }
}

const groupOf = ({ unitId, raterNumber, head }: CalibrationMember): string => JSON.stringify([unitId, raterNumber, head])

/** The groups of one unit and one evaluator that are too small to be told, and as many more that those left out are not few themselves. */
function smallGroups(members: readonly CalibrationMember[]): ReadonlySet<string> {
  const hidden = new Set<string>()
  let people = 0
  for (const [group, own] of [...Map.groupBy(members, groupOf)].sort(([, a], [, b]) => a.length - b.length)) {
    if (own.length >= calibrationHouse.leastGroup && (people === 0 || people >= calibrationHouse.leastGroup)) break
    hidden.add(group)
    people += own.length
  }
  return hidden
}
