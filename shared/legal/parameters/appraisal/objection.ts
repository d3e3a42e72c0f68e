import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** A time limit in days, counted by the calendar or in working days. */
export type FilingLimit = { readonly days: number; readonly countedBy: 'calendar' | 'working' }

/** The days for filing an objection after the result was received. */
export const objectionFiling: Parameter<FilingLimit> = {
  id: 'appraisal.hari-mengajukan-keberatan',
  subject: 'appraisal',
  title: 'appraisal.parameter.hari-mengajukan-keberatan',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'days', label: 'appraisal.days', bounds: { kind: 'whole', min: 1, max: 90, unit: 'days' } },
      {
        name: 'countedBy', label: 'appraisal.counted-by',
        bounds: { kind: 'choice', options: [{ value: 'calendar', label: 'appraisal.counted.calendar' }, { value: 'working', label: 'appraisal.counted.working' }] },
      },
    ],
  },
  values: [
    dated<FilingLimit>('2019-04-26', { days: 14, countedBy: 'calendar' }, {
      source: 'pp-30-2019', pin: 'Pasal 59', how: 'secondary', note: 'appraisal.note.hari-mengajukan-keberatan',
    }),
  ],
  show: ({ days, countedBy }) => [
    { label: { text: 'appraisal.days' }, value: days }, { label: { text: 'appraisal.counted-by' }, value: { text: `appraisal.counted.${countedBy}` } },
  ],
}

const inWorkingDays = (id: string, title: 'appraisal.parameter.hari-putusan-keberatan' | 'appraisal.parameter.hari-laporan-evaluasi', days: number): Parameter<number> => ({
  id, subject: 'appraisal', title, chosenBy: 'law',
  values: [
    dated('2022-02-07', days, { source: 'permenpanrb-6-2022', pin: 'Lampiran, tindak lanjut: keberatan angka 5–8', how: 'official-text' }),
  ],
  show: (count) => [{ label: { text: 'appraisal.working-days' }, value: count }],
})

/** Working days for the decision of the atasan pejabat penilai after receiving the objection. */
export const objectionDecision: Parameter<number> = inWorkingDays('appraisal.hari-putusan-keberatan', 'appraisal.parameter.hari-putusan-keberatan', 7)

/** Working days after the end of the evaluated period for the final document to reach the PyB. */
export const finalReport: Parameter<number> = inWorkingDays('appraisal.hari-laporan-evaluasi', 'appraisal.parameter.hari-laporan-evaluasi', 30)
