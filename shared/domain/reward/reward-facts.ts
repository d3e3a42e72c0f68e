import { kgbPppk } from '../../legal/rules/reward/kgb-pppk.ts'
import { prioritasKompetensi, prioritasTalenta } from '../../legal/rules/reward/prioritas.ts'
import { satyalancanaX, satyalancanaXx, satyalancanaXxx } from '../../legal/rules/reward/satyalancana.ts'
import { sangatBaikBeruntun } from '../../legal/rules/reward/sangat-baik-beruntun.ts'
import { forPerson, serviceFacts } from '../facts/person-rule.ts'
import { cpnsMonthOf } from '../identity/nip.ts'

/** Satyalancana: service counts from the recorded CPNS date; where none is recorded the number itself tells the month. */
export const satyalancanaForPerson = forPerson([satyalancanaX, satyalancanaXx, satyalancanaXxx], (person) => {
  const byNip = person.cpnsDate === null ? cpnsMonthOf(person.nip) : null
  return {
    ...serviceFacts(person),
    cpnsDate: person.cpnsDate ?? byNip,
    cpnsDateFrom: byNip === null ? 'record' as const : 'nip' as const,
    discipline: person.discipline,
    disciplineCompleteThrough: person.disciplineCompleteThrough,
    leaves: person.leaves,
    leaveCompleteThrough: person.leaveCompleteThrough,
    awards: person.awards,
    awardCompleteThrough: person.awardCompleteThrough,
  }
})

/** Sangat Baik so many years running. */
export const sangatBaikForPerson = forPerson([sangatBaikBeruntun], (person) => ({
  ...serviceFacts(person),
  annualPredikat: person.annualPredikat,
  awards: person.awards,
  awardCompleteThrough: person.awardCompleteThrough,
}))

/** Priority for the kelompok rencana suksesi and for the development of competence. */
export const priorityForPerson = forPerson([prioritasTalenta, prioritasKompetensi], (person) => ({
  ...serviceFacts(person), annualPredikat: person.annualPredikat,
}))

/** Kenaikan gaji berkala of a PPPK; the day on which the masa kerja golongan is reached stands in a salary decree, which is not recorded. */
export const kgbPppkForPerson = forPerson([kgbPppk], (person) => ({
  ...serviceFacts(person), pppkGolongan: person.pppkGolongan, annualPredikat: person.annualPredikat,
}))
