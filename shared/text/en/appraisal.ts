/** Sentences of the subject "appraisal" in English. */
export const appraisal = {
  'appraisal.kind.month': 'monthly',
  'appraisal.kind.quarter': 'quarterly',
  'appraisal.kind.year': 'annual',
  'appraisal.kind.other': 'part of a year',
  'appraisal.rule.annual-predikat': 'Which annual predikat does an employee have for a year?',
  'appraisal.annual.year-known': 'The year is known',
  'appraisal.annual.year-unknown': 'The year is not named; give the year of the appraisal',
  'appraisal.annual.ratings-known': 'The ratings are known',
  'appraisal.annual.ratings-unknown': 'The ratings of that year are not recorded; import the Laporan Penilaian SKP',
  'appraisal.annual.one': 'Predikat of {{year}} is {{predikat}}, from the SKP of {{from}} to {{until}}.',
  'appraisal.annual.chosen': 'Predikat of {{year}} is {{predikat}}, from the SKP of {{from}} to {{until}}; {{others}} other ratings stay in view.',
  'appraisal.annual.chosen-step': 'The SKP of {{from}} to {{until}} gives the predikat {{predikat}} ({{choice}})',
  'appraisal.annual.acting': 'The SKP as Plt, Plh or Pj of {{from}} to {{until}} ({{says}}) is kept apart',
  'appraisal.annual.periodic': 'The {{kind}} evaluation of {{from}} to {{until}} ({{says}}) does not become an annual predikat',
  'appraisal.annual.not-chosen': 'The SKP of {{from}} to {{until}} ({{says}}) is not used',
  'appraisal.annual.competes': 'The SKP of {{from}} to {{until}} says {{says}}',
} as const
