/** One way to narrow a list: a named set of words, each with how many rows it would leave. */
export type Filter = {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly count?: number }[]
  readonly chosen: readonly string[]
  /** The words chosen when nothing is asked; they show no chip. */
  readonly usual?: readonly string[]
  /** At most one word at a time. */
  readonly single?: boolean
}
