import type { HandlersOf } from '../../context.ts'
import { listChanges } from './changes.ts'
import { explainPerson } from './explain.ts'
import { runAssessment } from './run.ts'
import { listRuns } from './run-view.ts'

/** The merit run, its history, and why it said what it said. */
export const assessHandlers: HandlersOf<'assess.run' | 'assess.runs' | 'assess.changes' | 'explain.person'> = {
  'assess.run': (context, { on }) => runAssessment(context, on),
  'assess.runs': async ({ db }) => ({ runs: await listRuns(db) }),
  'assess.changes': listChanges,
  'explain.person': explainPerson,
}
