import type { IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import type { Settings } from '../../../../../shared/contract/settings.ts'
import type { Register } from '../../../../../shared/domain/record/registers.ts'
import type { Golongan } from '../../../../../shared/legal/terms/golongan.ts'
import type { FactWords } from './fact-words.ts'

/** What is the same for everyone in a run. */
export type FactFrame = {
  readonly on: IsoDate
  readonly registers: Pick<Settings, Register['setting']>
  readonly words: FactWords
  /** The golongan ruang of the direct superior, by the superior's number; empty where the law no longer asks. */
  readonly superiors: ReadonlyMap<string, Golongan>
}
