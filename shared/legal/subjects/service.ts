import { complaintDays } from '../parameters/service/complaints.ts'
import { meritFollowUp, meritShares, meritSkpQuality } from '../parameters/service/merit.ts'
import { mutuBands, skmEvenWeight, skmOwnWeights, skmScale, skmWeighting } from '../parameters/service/skm.ts'
import { standardComponents } from '../parameters/service/standard.ts'
import { meritEvaluasi, meritPelaksanaan, meritPerencanaan, meritTindakLanjut } from '../rules/service/merit-kinerja.ts'
import { meritPemetaan } from '../rules/service/merit-talenta.ts'
import { mutuSkm } from '../rules/service/mutu-skm.ts'
import { pengaduan } from '../rules/service/pengaduan.ts'
import { skm } from '../rules/service/skm.ts'
import { standarPelayanan } from '../rules/service/standar-pelayanan.ts'
import { subjectLaw } from './subject-law.ts'

/** Pelayanan publik of a work unit, deadlines of complaints, index of the merit system. */
export const service = subjectLaw(
  [skm, mutuSkm, pengaduan, standarPelayanan, meritPerencanaan, meritPelaksanaan, meritEvaluasi, meritTindakLanjut, meritPemetaan],
  [
    skmWeighting, skmEvenWeight, skmOwnWeights, skmScale, mutuBands, complaintDays, standardComponents, meritShares, meritSkpQuality,
    meritFollowUp,
  ],
)
