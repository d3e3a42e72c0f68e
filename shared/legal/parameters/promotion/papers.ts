import type { Certainty } from '../../finding.ts'
import type { LawCitation } from '../../types.ts'
import { PASAL_BELUM_DIBACA } from '../value.ts'

/** The papers that a file for kenaikan pangkat is asked to hold. */
export const kpPaperCodes = ['penilaian', 'ujian-dinas', 'ijazah', 'sk-jabatan', 'pak'] as const
export type KpPaper = (typeof kpPaperCodes)[number]

/** The kinds of kenaikan pangkat that a merit run asks about, by their rules. */
export const kpRuleIds = ['promotion.kp-reguler', 'promotion.kp-struktural', 'promotion.kp-fungsional'] as const
export type KpRuleId = (typeof kpRuleIds)[number]

/** One paper, the kinds of kenaikan pangkat that ask for it, and where that stands. */
export type AskedPaper = { readonly paper: KpPaper; readonly rules: readonly KpRuleId[]; readonly citation: LawCitation; readonly certainty: Certainty }

/**
 * The papers by kind. No rule weighs them: they are what a file is handed in with. The list follows two personnel systems of regions;
 * that the last diploma is attached to a reguler one, and the ujian dinas to that of a structural officer, is our reading.
 */
export const askedPapers: readonly AskedPaper[] = [
  { paper: 'penilaian', rules: kpRuleIds, citation: { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA }, certainty: 'secondary' },
  { paper: 'ujian-dinas', rules: ['promotion.kp-reguler', 'promotion.kp-struktural'], citation: { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA }, certainty: 'assumed' },
  { paper: 'ijazah', rules: ['promotion.kp-reguler'], citation: { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA }, certainty: 'assumed' },
  { paper: 'sk-jabatan', rules: ['promotion.kp-struktural', 'promotion.kp-fungsional'], citation: { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA }, certainty: 'secondary' },
  { paper: 'pak', rules: ['promotion.kp-fungsional'], citation: { source: 'peraturan-bkn-3-2023', pin: 'Pasal 21' }, certainty: 'secondary' },
]
