import type { DocumentSubject } from '../../../../shared/contract/document.ts'
import type { DocumentKind } from '../../../../shared/domain/document/content.ts'
import type { Context } from '../../context.ts'
import { drawBeritaAcaraAward, drawNominatifAward } from './draw-award.ts'
import { drawBeritaAcara } from './draw-calibration.ts'
import { drawDokumenEvaluasi, drawHasilEvaluasi } from './draw-evaluation.ts'
import { drawBeritaAcaraSeleksi, drawKeputusanSeleksi } from './draw-decision.ts'
import { drawSuratPenjelasan } from './draw-explanation.ts'
import { drawKeputusan } from './draw-objection.ts'
import { drawLampiranCalon, drawNominatif } from './draw-selection.ts'
import { drawNominatifKp } from './draw-promotion.ts'
import { drawLampiranSkp, drawSkp } from './draw-skp.ts'
import { drawPenetapan } from './draw-unit.ts'
import { wrongSubject, type Draw, type Drawn } from './drawn.ts'

const drawers: { readonly [Kind in DocumentKind]: { readonly [Of in DocumentSubject['of']]?: Draw<Of> } } = {
  skp: { skp: drawSkp },
  'lampiran-skp': { skp: drawLampiranSkp },
  'hasil-evaluasi': { evaluation: drawHasilEvaluasi },
  'dokumen-evaluasi': { evaluation: drawDokumenEvaluasi },
  'penetapan-predikat': { unit: drawPenetapan },
  'berita-acara-kalibrasi': { calibration: drawBeritaAcara },
  'keputusan-keberatan': { objection: drawKeputusan },
  'nominatif-calon': { round: drawNominatif },
  'lampiran-calon': { round: drawLampiranCalon },
  'berita-acara-seleksi': { round: drawBeritaAcaraSeleksi },
  'keputusan-seleksi': { round: drawKeputusanSeleksi },
  'surat-penjelasan': { candidate: drawSuratPenjelasan },
  'nominatif-kenaikan-pangkat': { promotion: drawNominatifKp },
  'nominatif-penghargaan': { award: drawNominatifAward },
  'berita-acara-penghargaan': { award: drawBeritaAcaraAward },
}

/** Draws a document as it stands now. The services that it reads decide whether the caller may see what it is about. */
export async function drawDocument(context: Context, kind: DocumentKind, subject: DocumentSubject): Promise<Drawn> {
  // The subject's own discriminator picked the drawer; the compiler cannot follow a value that far.
  const draw = drawers[kind][subject.of] as ((context: Context, subject: DocumentSubject) => Promise<Drawn>) | undefined
  if (!draw) throw wrongSubject(kind, subject)
  return draw(context, subject)
}
