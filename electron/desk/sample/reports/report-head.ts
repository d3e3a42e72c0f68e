import { addDays } from '../../../../shared/calendar/iso-date.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { Term } from '../performance/appraisals.ts'

const roman = ['', 'I', 'II', 'III', 'IV']

/** Names the span of a report as e-Kinerja does. */
export function termName({ year, term }: Term): string {
  return term === 0 ? `Tahun ${year}` : `Triwulan ${roman[term]} Tahun ${year}`
}

/** The lines of text above the headings; BKN shifts them now and then, so their number varies. */
export function reportHead(office: string, title: string, term: Term, lines: number): OutCell[][] {
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
  return texts.slice(0, lines).map((text) => (text ? [text] : []))
}
