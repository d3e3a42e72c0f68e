import { addDays } from '../../../../shared/calendar/iso-date.ts'
import type { SheetCell } from '../output/sheet-file.ts'
import type { Term } from '../performance/appraisals.ts'

const roman = ['', 'I', 'II', 'III', 'IV']

/** Names the span of a report as e-Kinerja does. */
export function termName({ year, term }: Term): string {
  return term === 0 ? `Tahun ${year}` : `Triwulan ${roman[term]} Tahun ${year}`
}

/** The lines of text above the headings; BKN shifts them now and then, so their number varies. */
export function* reportHead(office: string, title: string, term: Term, lines: number): Iterable<readonly SheetCell[]> {
  const texts = [
    `${title} ${termName(term).toUpperCase()}`,
    `Instansi : Pemerintah ${office}`,
    `Periode : ${termName(term)}`,
    'Unor Induk : Semua',
    'Unor : Semua',
    `Data ditarik pada : ${addDays(term.end, 40)} 08:15:00`,
    '',
    'Catatan: data mengikuti penilaian yang sudah dikirim',
    '',
  ]
  for (const text of texts.slice(0, lines)) yield text ? [text] : []
}
