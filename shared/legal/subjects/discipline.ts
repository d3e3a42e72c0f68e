import { absenceDismissal, absenceLadder } from '../parameters/discipline/absence.ts'
import { mutasiBar } from '../parameters/discipline/bars.ts'
import { ipBands } from '../parameters/discipline/ip-asn-bands.ts'
import { ipDisiplin, ipHours, ipKinerja, ipKompetensi, ipKualifikasi, ipWindows } from '../parameters/discipline/ip-asn.ts'
import { punishments } from '../parameters/discipline/punishments.ts'
import { hukuman } from '../rules/discipline/hukuman.ts'
import { ipAsn } from '../rules/discipline/ip-asn.ts'
import { ketidakhadiran } from '../rules/discipline/ketidakhadiran.ts'
import { pengaruh } from '../rules/discipline/pengaruh.ts'
import { subjectLaw } from './subject-law.ts'

/** Disiplin and the index of ASN professionalism. */
export const discipline = subjectLaw(
  [hukuman, ketidakhadiran, pengaruh, ipAsn],
  [
    punishments, absenceLadder, absenceDismissal, mutasiBar, ipKualifikasi, ipKompetensi, ipWindows, ipHours, ipKinerja, ipDisiplin, ipBands,
  ],
)
