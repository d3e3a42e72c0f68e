import type { ReactNode } from 'react'
import type { Bounds } from '../../../../shared/legal/bounds/bounds.ts'

/** What is wrong, in words, by the name of the field it is about. */
export type FieldFaults = Readonly<Record<string, string>>

/** What every field of a bounded value needs; its name is the path of the value, by which a problem finds it. */
export type BoundFieldProps<K extends Bounds['kind'] = Bounds['kind']> = {
  readonly name: string
  readonly label: string
  readonly bounds: Extract<Bounds, { readonly kind: K }>
  readonly value: unknown
  /** May stay empty: an empty value is then left out. */
  readonly optional?: boolean
  /** The limits are said once for a whole group of numbers, not at each. */
  readonly limitsSaid?: boolean
  readonly faults: FieldFaults
  readonly onChange: (value: unknown) => void
}

/** Draws a field of any shape; handed down, so that composed fields need not know who draws their parts. */
export type AnyField = (props: Omit<BoundFieldProps, 'bounds'> & { readonly bounds: Bounds }) => ReactNode
