import { useCallback, useMemo } from 'react'
import { usePreference } from '../../bridge/preferences.ts'
import type { Column } from './column.ts'

/** Which columns of a list are shown; the choice is kept for this reader on this computer. */
export type ColumnChoice<Row> = {
  readonly all: readonly Column<Row>[]
  readonly shown: readonly Column<Row>[]
  readonly isShown: (id: string) => boolean
  readonly toggle: (id: string) => void
  readonly show: (ids: readonly string[]) => void
}

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Keeps the columns chosen for the list of that name. */
export function useColumnChoice<Row>(list: string, all: readonly Column<Row>[]): ColumnChoice<Row> {
  const first = useMemo(() => all.filter((column) => column.hiddenAtFirst !== true).map((column) => column.id), [all])
  const [ids, setIds] = usePreference(`columns.${list}`, isNames, first)
  const isShown = useCallback((id: string) => all.some((column) => column.id === id && (column.locked === true || ids.includes(id))), [all, ids])
  const toggle = useCallback((id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]), [ids, setIds])
  const shown = useMemo(() => all.filter((column) => isShown(column.id)), [all, isShown])
  return useMemo(() => ({ all, shown, isShown, toggle, show: setIds }), [all, shown, isShown, toggle, setIds])
}
