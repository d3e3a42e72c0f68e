import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import type { SkpContent, SkpLine } from '../../../../shared/domain/appraisal/skp.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { cell, groupRow, row, table } from './blocks.ts'

type Columns = readonly (readonly [Message['key'], number, ('left' | 'center' | 'right')?])[]
type Rows = Extract<DocumentBlock, { block: 'table' }>['rows']

/** What an evaluation says on the lines of an SKP. */
export type Realised = { readonly realisations: Readonly<Record<string, string>>; readonly lineFeedback: Readonly<Record<string, string>> }

/** Hasil kerja utama and tambahan of an SKP, with realisasi and umpan balik where an evaluation is printed. */
export function hasilKerjaTable(skp: SkpContent, realised: Realised | null, perspectives: boolean): DocumentBlock {
  const quantitative = skp.approach === 'kuantitatif'
  const columns: Columns = [
    ['document.number-short', 4, 'center'], ...(perspectives ? [['document.perspective', 12] as const] : []), ['document.intervened', 18], ['document.plan', 20],
    ...(quantitative ? [['document.aspect', 9] as const] : []), [quantitative ? 'document.indicator' : 'document.expectation', 20], ['document.target', 12],
    ...(realised ? [['document.realisation', 16] as const, ['document.umpan-balik', 16] as const] : []),
  ]
  const parts = (['utama', 'tambahan'] as const).map((part) => ({ part, lines: skp.lines.filter((line) => line.part === part) }))
  return table('document.hasil-kerja', columns, parts.flatMap(({ part, lines }) => [
    groupRow({ key: `document.part.${part}` }, columns.length),
    ...(lines.length === 0 ? [groupRow({ key: 'document.no-lines' }, columns.length)] : lines.flatMap((line, at) => linesOf(line, at + 1, { quantitative, realised, perspectives }))),
  ]))
}

function linesOf(line: SkpLine, number: number, shape: { readonly quantitative: boolean; readonly realised: Realised | null; readonly perspectives: boolean }): Rows {
  const aspects = line.aspects.length === 0 ? [null] : line.aspects
  const height = aspects.length
  return aspects.map((aspect, at) => row(
    ...(at > 0 ? [] : [
      cell(number, 1, height), ...(shape.perspectives ? [cell(line.perspective ? { key: `document.perspective.${line.perspective}` as const } : null, 1, height)] : []),
      cell(line.intervened || null, 1, height), cell(line.plan || null, 1, height),
    ]),
    ...(shape.quantitative ? [cell(aspect?.aspect ? { key: `document.aspect.${aspect.aspect}` as const } : null)] : []),
    cell(aspect?.indicator || null), cell(aspect?.target || null),
    ...(shape.realised ? [cell((aspect && shape.realised.realisations[aspect.id]) || null), ...(at > 0 ? [] : [cell(shape.realised.lineFeedback[line.id] || null, 1, height)])] : []),
  ))
}
