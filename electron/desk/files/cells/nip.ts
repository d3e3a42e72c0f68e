import { parseNip, type NipFault as NumberFault } from '../../../../shared/domain/identity/nip.ts'
import type { EmployeeKind } from '../parsed.ts'
import { cellText, isCellError, shownText, type Cell } from './cell.ts'

const FAULTS = {
  empty: 'nip-empty', 'lost-digits': 'nip-number', 'not-digits': 'nip-letters', length: 'nip-length', 'birth-date': 'nip-date',
  appointment: 'nip-appointment', 'too-young': 'nip-too-young', sex: 'nip-sex',
} as const satisfies Record<NumberFault, string>

/** Why a cell holds no usable NIP. */
export type NipFault = (typeof FAULTS)[NumberFault] | 'nip-formula'

/** A NIP of 18 digits, or the fault and what stood in the cell. */
export type NipRead = { readonly nip: string } | { readonly nip: null; readonly fault: NipFault; readonly shown: string }

/**
 * Reads a NIP kept as text, with or without spaces, dots or an apostrophe in front. A spreadsheet keeps fifteen digits of a number:
 * a longer one has lost its end and is never completed by guessing. `kind` is the person's, where the row says it.
 */
export function readNip(cell: Cell | undefined, kind: EmployeeKind | null): NipRead {
  if (isCellError(cell)) return fault('nip-formula', cell)
  if (typeof cell === 'number') return fault(cell >= 1e15 ? 'nip-number' : 'nip-length', cell)
  if (typeof cell === 'boolean' || cell instanceof Date) return fault('nip-letters', cell)
  const text = cellText(cell)
  if (text === null) return fault('nip-empty', cell)
  const reading = parseNip(text, kind === null ? 'any' : kind === 'PNS' ? 'PNS' : 'PPPK')
  return reading.ok ? { nip: reading.parsed.nip } : fault(FAULTS[reading.fault], cell)
}

function fault(code: NipFault, cell: Cell | undefined): NipRead {
  return { nip: null, fault: code, shown: shownText(cell) }
}
