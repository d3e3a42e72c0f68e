import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { call } from './call.ts'
import type { Refusal } from './refusal.ts'

/** A long list of which only the part that is looked at is fetched. */
export type PagedRows<Row> = {
  /** How many rows there are; undefined until the first page came. */
  readonly total: number | undefined
  readonly rowAt: (index: number) => Row | undefined
  /** Says which rows are being looked at, so that their pages are fetched. */
  readonly want: (first: number, last: number) => void
  /** True while what is shown still answers the former question. */
  readonly stale: boolean
  readonly error: Refusal | null
  readonly refetch: () => void
}

/** The procedures that answer with a window on a long list. */
export type PagedProcedure = {
  [P in ProcedureName]: OutputOf<P> extends { readonly total: number; readonly rows: readonly unknown[] } ? P : never
}[ProcedureName]

type RowOf<P extends PagedProcedure> = OutputOf<P> extends { readonly rows: readonly (infer Row)[] } ? Row : never
type Question<P extends PagedProcedure> = Omit<InputOf<P>, 'offset' | 'limit'>
type Page<Row> = { readonly total: number; readonly rows: readonly Row[] }

type Shown<Row> = { readonly key: string; readonly total: number | undefined; readonly rows: ReadonlyMap<number, readonly Row[]> }

const PAGE = 100

/** Asks a list procedure page by page; while a new question is on its way the former rows stay, marked stale. */
export function usePagedProcedure<P extends PagedProcedure>(procedure: P, question: Question<P>): PagedRows<RowOf<P>> {
  const client = useQueryClient()
  const key = JSON.stringify(question)
  const [range, setRange] = useState({ key, first: 0, last: 0 })
  const pages = range.key === key ? numbers(range.first, range.last) : [0]
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: [procedure, question, page],
      queryFn: async () => (await call(procedure, { ...question, offset: page * PAGE, limit: PAGE } as InputOf<P>)) as unknown as Page<RowOf<P>>,
    })),
  })
  const pageRows = new Map<number, readonly RowOf<P>[]>()
  let pageTotal: number | undefined
  answers.forEach((answer, at) => {
    const page = pages[at]
    if (answer.data === undefined || page === undefined) return
    pageRows.set(page, answer.data.rows)
    pageTotal = answer.data.total
  })
  const [last, setLast] = useState<Shown<RowOf<P>>>({ key, total: undefined, rows: new Map() })
  const same = last.key === key
  // Scrolling to a page that is not here yet keeps the length of the list; a new question keeps the former rows until its first page comes.
  const shown: Shown<RowOf<P>> = pageRows.size > 0 || same ? { key, total: pageTotal ?? (same ? last.total : undefined), rows: pageRows } : last
  if (shown !== last && !sameShown(shown, last)) setLast(shown)
  const { rows, total } = shown
  const rowAt = (index: number) => rows.get(Math.floor(index / PAGE))?.[index % PAGE]
  const want = useCallback(
    (first: number, last: number) =>
      setRange((now) => {
        const next = { key, first: Math.floor(Math.max(0, first) / PAGE), last: Math.floor(Math.max(0, last) / PAGE) }
        return now.key === key && now.first === next.first && now.last === next.last ? now : next
      }),
    [key],
  )
  const refetch = useCallback(() => void client.invalidateQueries({ queryKey: [procedure] }), [client, procedure])
  const error = (answers.find((answer) => answer.error !== null)?.error ?? null) as Refusal | null
  return { total, rowAt, want, stale: shown.key !== key, error, refetch }
}

function sameShown<Row>(one: Shown<Row>, other: Shown<Row>): boolean {
  return one.key === other.key && one.total === other.total && one.rows.size === other.rows.size && [...one.rows].every(([page, rows]) => other.rows.get(page) === rows)
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last - first + 1, 6) }, (_, at) => first + at)
}
