import type { assignments } from '../../../../shared/contract/assignment.ts'
import type { HandlersOf } from '../../context.ts'
import { addDelegation, listDelegations, revokeDelegation } from './delegations.ts'
import { drawUp } from './draw/draw-up.ts'
import { assignmentsOfPerson, listAssignments } from './list.ts'
import { assignUnit } from './many.ts'
import { addRater, linkRater, listRaters } from './officials.ts'
import { addAssignment, changeAssignment, removeAssignment } from './one.ts'
import { pasteAssignments } from './paste.ts'

/** The code behind these procedures. */
export const assignmentsHandlers: HandlersOf<keyof typeof assignments> = {
  'assignment.list': listAssignments,
  'assignment.of-person': assignmentsOfPerson,
  'assignment.draw-up': drawUp,
  'assignment.add': addAssignment,
  'assignment.change': changeAssignment,
  'assignment.remove': removeAssignment,
  'assignment.assign-unit': assignUnit,
  'assignment.paste': pasteAssignments,
  'rater.list': listRaters,
  'rater.add': addRater,
  'rater.link': linkRater,
  'delegation.list': listDelegations,
  'delegation.add': addDelegation,
  'delegation.revoke': revokeDelegation,
}
