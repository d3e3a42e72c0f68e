import { akKumulatif } from '../../legal/rules/credit/ak-kumulatif.ts'
import { jenjangFungsional } from '../../legal/rules/credit/jenjang-fungsional.ts'
import { kpFungsional } from '../../legal/rules/credit/kp-fungsional.ts'
import { kpReguler } from '../../legal/rules/promotion/kp-reguler.ts'
import { kpStruktural } from '../../legal/rules/promotion/kp-struktural.ts'
import { takesUjianDinas } from '../../legal/rules/promotion/ujian-dinas.ts'
import { forPerson, serviceFacts, type PersonOn } from '../facts/person-rule.ts'
import { creditFactsOf, cumulativeCredit, firstGolonganOf, jenjangOf } from './credit-person.ts'

/** The facts that every kenaikan pangkat looks at. */
const kpFacts = (person: PersonOn) => ({
  ...serviceFacts(person),
  postKind: person.postKind,
  golongan: person.golongan,
  golonganTmt: person.golonganTmt,
  annualPredikat: person.annualPredikat,
  discipline: person.discipline,
  disciplineCompleteThrough: person.disciplineCompleteThrough,
})

/** The certificates and how far their register is complete. */
const certificates = (person: PersonOn) => ({ certificates: person.certificates, trainingCompleteThrough: person.trainingCompleteThrough })

/** Kenaikan pangkat reguler; certificates are looked at only where the next golongan ruang takes an ujian dinas. */
export const kpRegulerForPerson = forPerson([kpReguler], (person) => ({
  ...kpFacts(person), ...(takesUjianDinas(person.golongan) ? certificates(person) : {}), educationLevel: person.educationLevel, superiorGolongan: person.superiorGolongan,
}))

/** Kenaikan pangkat pilihan of structural officers. */
export const kpStrukturalForPerson = forPerson([kpStruktural], (person) => ({ ...kpFacts(person), posts: person.posts }))

/** Kenaikan pangkat pilihan of functional officers; angka kredit as the records and the ratings since the last PAK give it. */
export const kpFungsionalForPerson = forPerson([kpFungsional], (person) => ({
  ...kpFacts(person), jenjang: jenjangOf(person).jenjang, angkaKredit: cumulativeCredit(person), firstGolongan: firstGolonganOf(person),
}))

/** Cumulative angka kredit of functional officers. */
export const akKumulatifForPerson = forPerson([akKumulatif], creditFactsOf)

/** The next jenjang of functional officers; whether there is a vacancy is for the board to say. */
export const jenjangForPerson = forPerson([jenjangFungsional], (person) => ({
  ...serviceFacts(person),
  ...certificates(person),
  ...jenjangOf(person),
  postKind: person.postKind,
  golongan: person.golongan,
  angkaKredit: cumulativeCredit(person),
  firstGolongan: firstGolonganOf(person),
  annualPredikat: person.annualPredikat,
}))
