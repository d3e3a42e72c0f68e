import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import { panduanPerilaku } from '../../../../shared/legal/parameters/appraisal/berakhlak.ts'
import { nilaiBerakhlakSchema, type NilaiBerakhlak } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import { cell, row, table } from './blocks.ts'

/** The seven values of BerAKHLAK with their three panduan each, beside what is said on each: ekspektasi khusus pimpinan, or umpan balik. */
export function perilakuTable(on: IsoDate, said: Partial<Readonly<Record<NilaiBerakhlak, string>>>, column: 'document.ekspektasi' | 'document.umpan-balik'): DocumentBlock {
  const panduan = valueOn(panduanPerilaku, on).dated.value
  return table('document.perilaku', [['document.number-short', 4, 'center'], ['document.nilai', 18], ['document.panduan', 46], [column, 32]], nilaiBerakhlakSchema.options.map((nilai, at) => row(
    cell(at + 1), cell({ key: `appraisal.berakhlak.${nilai}` }), cell(panduan[nilai].map((one) => `• ${one}`).join('\n')), cell(said[nilai] ?? null),
  )))
}
