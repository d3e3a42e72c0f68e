import type { HandlersOf } from '../../context.ts'
import { addPerson, correctPerson, joinNumbers, markLeft, personChanges } from './person-forms.ts'
import { addRecord, correctRecord, removeRecord } from './record-forms.ts'

/** Entering and correcting what is on record of people, always with a reason. */
export const recordHandlers: HandlersOf<
  'person.add' | 'person.correct' | 'person.mark-left' | 'person.join' | 'person.changes' | 'record.add' | 'record.correct' | 'record.remove'
> = {
  'person.add': addPerson,
  'person.correct': correctPerson,
  'person.mark-left': markLeft,
  'person.join': joinNumbers,
  'person.changes': personChanges,
  'record.add': addRecord,
  'record.correct': correctRecord,
  'record.remove': removeRecord,
}
