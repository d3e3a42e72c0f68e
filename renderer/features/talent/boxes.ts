import type { OutputOf } from '../../../shared/contract/contract.ts'

/** What the desk says of the nine boxes. */
export type Boxes = OutputOf<'talent.boxes'>
/** One box with its people and advice. */
export type Box = Boxes['boxes'][number]
