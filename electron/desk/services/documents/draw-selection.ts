import { gateLabel } from '../../../../shared/domain/selection/gate-labels.ts'
import type { Candidate, Component } from '../../../../shared/domain/selection/list-content.ts'
import { orderLabel, partLabel } from '../../../../shared/domain/selection/part-labels.ts'
import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole } from '../../context.ts'
import { cell, fields, list, row, section, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'
import { identityOfPerson, type Identity } from './officials.ts'
import { citationWord, decisionLine, draftMark, gatesWord, hashLine, outcomeWord, roundFields, scoreWord, selectionSubject } from './selection-subject.ts'

/** Nominatif calon: everybody who goes to the head, with the parts of the value, in the order of the list. */
export const drawNominatif: Draw<'round'> = async (context, { roundId }) => {
  const subject = await selectionSubject(context, roundId)
  const { content, round, draft } = subject
  const listed = content.ranked.filter((one) => one.listed)
  const identities = await Promise.all(listed.map(({ nip }) => identityOfPerson(context.db, nip, isoDate(round.closingOn))))
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('nominatif-calon', [
      ...draftMark(draft), title('document.selection.nominatif-title'), roundFields(subject),
      table(null, [
        ['document.number-short', 4, 'center'], ['document.name-nip', 20], ['document.rank', 12], ['document.selection.held', 18], ['document.selection.gates', 8, 'center'], ['document.selection.y', 7, 'right'], ['document.selection.x', 9, 'right'],
        ['document.selection.box', 6, 'center'], ['document.selection.technical', 7, 'right'], ['document.selection.value', 7, 'right'], ['document.selection.place', 6, 'center'],
      ], listed.map((one, at) => row(
        cell(at + 1), cell(nameAndNip(one, identities[at])), cell(identities[at]?.rank ?? one.golongan), cell([one.post, one.unit].filter(Boolean).join('\n')), cell(gatesWord(one)), cell(scoreWord(one.y)), cell(scoreWord(one.x)),
        cell(one.box), cell(scoreWord(one.technical)), cell(scoreWord(one.value)), cell(one.place),
      ))),
      list('document.selection.order', content.order.map((by) => orderLabel(by))),
      ...decisionLine(subject), hashLine(subject),
    ], true),
  }
}

/** Lampiran: for every candidate of the list each gate with what was found and its article, and each part of the value. */
export const drawLampiranCalon: Draw<'round'> = async (context, { roundId }) => {
  const subject = await selectionSubject(context, roundId)
  const { content, draft } = subject
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('lampiran-calon', [
      ...draftMark(draft), title('document.selection.lampiran-title'), roundFields(subject),
      ...content.ranked.filter(({ listed }) => listed).flatMap((one, at) => [
        section('document.selection.candidate', { number: at + 1, name: one.name }),
        fields(null, ['document.nip', one.nip], ['document.selection.held', [one.post, one.unit].filter(Boolean).join(', ')], ['document.selection.place', one.place === null ? null : String(one.place)], ['document.selection.box', one.box === null ? null : String(one.box)]),
        gateTable(one), partTable(one),
      ]),
      ...decisionLine(subject), hashLine(subject),
    ]),
  }
}

const nameAndNip = ({ name, nip }: Candidate, identity: Identity | undefined): string => [identity?.name ?? name, nip].join('\n')

/** Every gate of a candidate: what was found, how it ended, where it stands. */
export function gateTable({ gates }: Pick<Candidate, 'gates'>, labelOf: (gate: Candidate['gates'][number]) => { readonly label: Message; readonly said: Message } = plain): DocumentBlock {
  return table('document.selection.gates-found', [['document.selection.gate', 24], ['document.selection.outcome', 16], ['document.selection.found', 36], ['document.selection.article', 24]],
    gates.filter(({ weight }) => weight !== 'off').map((gate) => {
      const { label, said } = labelOf(gate)
      return row(cell(gate.weight === 'preferred' ? { key: 'document.selection.preferred', values: { gate: { message: label } } } : label), cell(outcomeWord(gate)), cell(said), cell(gate.citation === null ? { key: 'document.selection.of-the-post' } : citationWord(gate.citation)))
    }))
}

const plain = (gate: Candidate['gates'][number]): { readonly label: Message; readonly said: Message } => ({ label: gateLabel(gate.gate), said: gate.message })

/** Every part of the value: weight in the whole, score, and what it adds; the last line is the value. */
export function partTable({ components, value }: Pick<Candidate, 'components' | 'value'>): DocumentBlock {
  return table('document.selection.parts', [['document.selection.part', 46], ['document.selection.weight', 18, 'right'], ['document.selection.part-score', 18, 'right'], ['document.selection.points', 18, 'right']], [
    ...components.map((one) => row(cell(partWord(one)), cell({ key: 'document.selection.percent', values: { weight: { number: one.weight } } }), cell(scoreWord(one.score)), cell(scoreWord(one.points)))),
    row(cell({ key: 'document.selection.sum' }, 3), cell(scoreWord(value))),
  ])
}

// Documents are drawn from what everybody may read: there the potensial axis is one part.
const partWord = ({ id, axis }: Component): Message => (axis === 'x' ? { key: 'document.selection.x-as-one' } : partLabel(id))
