import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { BoardGate, RoundSettings } from '../../../shared/domain/selection/target.ts'
import type { RoundData } from './round-data.ts'

/** What the board chose and has not saved yet, over what stands. */
export type SettingsDraft = {
  readonly settings: RoundSettings
  readonly closingOn: string | null
  readonly dirty: boolean
  /** Whether something else than the closing date was changed: the part of which the pool can be shown before it is saved. */
  readonly poolDirty: boolean
  readonly setGate: (gate: BoardGate, weight: RoundSettings['gates'][BoardGate]) => void
  readonly setTechnical: (technical: RoundSettings['technical']) => void
  readonly setSize: (size: number | null) => void
  readonly setClosing: (on: string | null) => void
  /** How many names, as typed; null while the field is empty. */
  readonly size: number | null
  readonly forget: () => void
}

type Change = Partial<Pick<RoundSettings, 'technical'>> & { readonly gates?: Partial<RoundSettings['gates']>; readonly size?: number | null; readonly closingOn?: string | null }

/** Keeps what is changed of a round's settings apart from what is saved, so that a newer revision shows through where nothing was touched. */
export function useSettingsDraft({ settings, round }: Pick<RoundData, 'settings' | 'round'>): SettingsDraft {
  const [change, setChange] = useState<Change>({})
  const size = change.size === undefined ? settings.size : change.size
  const now: RoundSettings = { gates: { ...settings.gates, ...change.gates }, technical: change.technical ?? settings.technical, size: size ?? settings.size }
  const closingOn = change.closingOn === undefined ? round.closingOn : change.closingOn
  const poolDirty = JSON.stringify(now) !== JSON.stringify(settings)
  return {
    settings: now, closingOn, size, poolDirty,
    dirty: poolDirty || size !== settings.size || closingOn !== round.closingOn,
    setGate: (gate, weight) => setChange({ ...change, gates: { ...change.gates, [gate]: weight } }),
    setTechnical: (technical) => setChange({ ...change, technical }),
    setSize: (next) => setChange({ ...change, size: next }),
    setClosing: (on) => setChange({ ...change, closingOn: on !== null && isIsoDate(on) ? on : null }),
    forget: () => setChange({}),
  }
}
