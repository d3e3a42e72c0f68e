import { adviceHigh, adviceLow } from '../parameters/talent/advice.ts'
import { cutsX, cutsY, kinerjaMode, kinerjaPredikat } from '../parameters/talent/bands.ts'
import { boxMatrix, krsBoxes, minimumCandidates } from '../parameters/talent/boxes.ts'
import {
  scaleBidangIlmu, scaleDisiplin, scaleKeragaman, scaleLamaJabatan, scaleNondefinitif, scalePendidikan, scalePendidikanLain,
} from '../parameters/talent/career-scales.ts'
import { committee, coverage } from '../parameters/talent/kti.ts'
import { quorum, shortlistSize, shortlistSizeJpt, targetOrder } from '../parameters/talent/lists.ts'
import { targetBlend, tieBreak } from '../parameters/talent/ranking.ts'
import { monitoringYears, planYears } from '../parameters/talent/succession.ts'
import { weightsNilai, weightsX, weightsY } from '../parameters/talent/weights.ts'
import { bangkomReading, kompetensiReading, potensiScale, scalePenjenjangan, scaleSertifikat } from '../parameters/talent/x-scales.ts'
import { scalePenghargaan, scalePredikat, scaleTimKerja, umpanBalikReading } from '../parameters/talent/y-scales.ts'
import { talentBox } from '../rules/talent/box.ts'
import { talentCakupan } from '../rules/talent/cakupan.ts'
import { talentKinerja } from '../rules/talent/kinerja.ts'
import { talentKrs } from '../rules/talent/krs.ts'
import { talentKomite } from '../rules/talent/kti.ts'
import { talentDaftarPendek, talentKuorum } from '../rules/talent/lists.ts'
import { talentNilai } from '../rules/talent/nilai.ts'
import { talentPotensial } from '../rules/talent/potensial.ts'
import { talentCalonCukup, talentRekomendasi } from '../rules/talent/succession.ts'
import { talentMasaRencana, talentPemantauan } from '../rules/talent/succession-time.ts'
import { talentNilaiJabatanSasaran } from '../rules/talent/target-post.ts'
import { talentUrutanJabatanSasaran } from '../rules/talent/target-urutan.ts'
import { talentUrutan } from '../rules/talent/urutan.ts'
import { subjectLaw } from './subject-law.ts'

/** Manajemen talenta: axes, bands, boxes, advice, succession, the Komite Talenta. */
export const talent = subjectLaw(
  [
    talentKinerja, talentPotensial, talentBox, talentNilai, talentUrutan, talentKrs, talentCakupan, talentCalonCukup, talentNilaiJabatanSasaran,
    talentUrutanJabatanSasaran, talentDaftarPendek, talentKuorum, talentKomite, talentRekomendasi, talentMasaRencana, talentPemantauan,
  ],
  [
    kinerjaMode, kinerjaPredikat, weightsY, scalePredikat, scalePenghargaan, scaleTimKerja, umpanBalikReading, cutsY,
    weightsX, kompetensiReading, potensiScale, bangkomReading, scaleSertifikat, scalePenjenjangan, scaleLamaJabatan, scaleKeragaman, scaleNondefinitif,
    scalePendidikan, scalePendidikanLain, scaleBidangIlmu, scaleDisiplin, cutsX,
    boxMatrix, weightsNilai, tieBreak, adviceHigh, adviceLow, krsBoxes, coverage, minimumCandidates, planYears, monitoringYears, targetBlend,
    targetOrder, shortlistSizeJpt, shortlistSize, quorum, committee,
  ],
)
