import type { assess as source } from '../id/assess.ts'

/** Sentences of the subject "assess" in English. */
export const assess: Record<keyof typeof source, string> = {
  'assess.no-people': 'There are no people yet. Import the SIASN data first, then run the merit assessment.',
  'assess.no-run': 'The merit assessment has not been run yet. Run it first, then open this again.',
  'assess.no-such-run': 'There is no merit assessment with number {{run}}.',
  'assess.person-not-in-run': '{{name}} was not on record when the merit assessment as of {{on}} was run. Run the merit assessment again.',
  'assess.data-changed-meanwhile': 'Data changed while the merit assessment was running, so nothing was kept. Run it again.',
  'assess.progress-asking': 'Assessing people',
  'assess.progress-keeping': 'Keeping the results',
  'assess.sealed-finding': 'Not met because of a condition about discipline. Only Admin and Auditor can read the details.',
  'assess.sealed-met': 'The condition about discipline is met',
  'assess.sealed-not-met': 'The condition about discipline is not met; only Admin and Auditor can read the details',
  'assess.sealed-cannot-tell': 'The condition about discipline cannot be told yet; only Admin and Auditor can read the details',
  'assess.sealed-missing': 'The discipline record has to be completed by an Admin',
  'assess.unknown-rule': 'No rule named {{rule}} is assessed. There are: {{known}}.',
  'assess.postponed-needs-reason': 'Write why this is postponed; the reason is kept and shown in the list.',
  'assess.not-flagged': '{{name}} does not meet {{rule}} in the latest assessment, so there is nothing to mark.',
  'assess.state.new': 'New',
  'assess.state.proposed': 'Proposed',
  'assess.state.postponed': 'Postponed',
  'assess.state.done': 'Done',
  'assess.outcome.met': 'Met',
  'assess.outcome.not-met': 'Not met',
  'assess.outcome.cannot-tell': 'Cannot tell yet',
  'assess.outcome.not-applicable': 'Not applicable',
}
