/** Sentences of the subject "capaian" in English. */
export const capaian = {
  'capaian.why.closed': 'This period is closed; its capaian cannot be changed any more.',
  'capaian.why.own-unit': 'The capaian of a unit is set by the leader of the unit above, not by the leader of the unit itself.',
  'capaian.why.role': 'The capaian of a unit is set by the leader of the unit above, or entered by the Admin from its document.',
  'capaian.document-needed': 'Write the number of the document that sets it; the Admin enters what the leader has set.',
  'capaian.reason-needed': 'Write why the capaian that was set is replaced.',
  'capaian.kept.submitted': 'The hasil kerja of {{name}} was submitted as {{was}}, while the new capaian gives {{now}}. Ask the atasan pejabat penilai to return it so that it is worked out anew.',
  'capaian.kept.confirmed': 'The hasil kerja of {{name}} was confirmed as {{was}}, while the new capaian gives {{now}}. Return or reopen the rating so that it is worked out anew.',
  'capaian.kept.locked': 'The hasil kerja of {{name}} was locked as {{was}}, while the new capaian gives {{now}}. Reopen the rating with a reason if it must follow.',
} as const
