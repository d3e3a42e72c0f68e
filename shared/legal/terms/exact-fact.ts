import { z } from 'zod'
import { exact } from '../../numbers/exact.ts'

const readsExactly = (value: string | number): boolean => {
  try {
    exact(value)
    return true
  } catch {
    return false
  }
}

/** A number as a fact: a JSON number or text such as `86.794417` or `37,5`; read with `exact`, never as a binary fraction. */
export const exactFactSchema = z.union([z.string().refine(readsExactly), z.number()]).meta({ exact: true })
export type ExactFact = z.infer<typeof exactFactSchema>
