import type { Candidate, ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { gateLabel } from '../../../../shared/domain/selection/gate-labels.ts'
import type { Citation } from '../../../../shared/legal/finding.ts'
import { sources } from '../../../../shared/legal/sources.ts'
import { say } from '../../../../shared/text/say.ts'

/** The gates and parts of everyone on the list or beside it, in sentences, for readers without Tanjak. It follows from the list alone. */
export function findingsOf({ ranked, open }: ListContent): unknown {
  return [...ranked, ...open].map((one) => ({
    nip: one.nip, nama: one.name, tempat: one.place, syarat: one.gates.map(gateOf), komponen: one.components.map(({ id, axis, weight, score, points, message }) => ({ id, axis, weight, score, points, kalimat: say('id', message) })),
    kurang: one.missing.map((message) => say('id', message)),
  }))
}

function gateOf({ gate, source, weight, outcome, message, citation, metOn, sealed }: Candidate['gates'][number]) {
  return { gate, 'syarat-nama': say('id', gateLabel(gate)), source, weight, outcome, kalimat: say('id', message), dasar: citation === null ? null : citationText(citation), metOn, sealed }
}

function citationText({ source, pin, quote }: Citation) {
  const short = Object.entries(sources).find(([id]) => id === source)?.[1].short ?? source
  return { peraturan: short, pin, ...(quote === undefined ? {} : { quote }) }
}
