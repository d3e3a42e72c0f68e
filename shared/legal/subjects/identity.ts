import { eselonLevels } from '../parameters/identity/eselon.ts'
import { numberLayout, pppkGolongan } from '../parameters/identity/numbers.ts'
import { pangkatNames } from '../parameters/identity/pangkat.ts'
import { golonganPppk } from '../rules/identity/golongan-pppk.ts'
import { jenisJabatan } from '../rules/identity/jenis-jabatan.ts'
import { nipRule } from '../rules/identity/nip.ts'
import { pangkatRule } from '../rules/identity/pangkat.ts'
import { subjectLaw } from './subject-law.ts'

/** Identity: numbers, pangkat and golongan, kinds of post. */
export const identity = subjectLaw([nipRule, pangkatRule, golonganPppk, jenisJabatan], [numberLayout, pangkatNames, pppkGolongan, eselonLevels])
