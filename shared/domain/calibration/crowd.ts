import { ekspektasiSchema, predikatSchema, type Ekspektasi, type Predikat } from '../../legal/terms/predikat.ts'
import type { Message, MessageValue } from '../../text/message.ts'
import { calibrationHouse } from './house-settings.ts'

/** Where a person sits: a cell of the matrix, and the predikat that it gives. */
export type Seat = { readonly hasilKerja: Ekspektasi | null; readonly perilakuKerja: Ekspektasi | null; readonly predikat: Predikat | null }

/** Where all or nearly all rated people of a group sit, in heads; a cell where there is one, else a predikat. */
export type Crowd = { readonly count: number; readonly people: number; readonly predikat: Predikat; readonly cell: readonly [Ekspektasi, Ekspektasi] | null }

/** Finds the crowd of a group of rated people; null for a small group, and where the people are spread. */
export function crowdOf(people: readonly Seat[]): Crowd | null {
  const rated = people.filter((one): one is Seat & { readonly predikat: Predikat } => one.predikat !== null)
  if (rated.length < calibrationHouse.leastGroup) return null
  const crowded = (count: number): boolean => count * 100 >= calibrationHouse.crowdShare * rated.length
  for (const hasil of ekspektasiSchema.options) {
    for (const perilaku of ekspektasiSchema.options) {
      const here = rated.filter((one) => one.hasilKerja === hasil && one.perilakuKerja === perilaku)
      if (here[0] && crowded(here.length)) return { count: here.length, people: rated.length, predikat: here[0].predikat, cell: [hasil, perilaku] }
    }
  }
  for (const predikat of predikatSchema.options) {
    const count = rated.filter((one) => one.predikat === predikat).length
    if (crowded(count)) return { count, people: rated.length, predikat, cell: null }
  }
  return null
}

/** The crowd of an evaluator or a unit in a sentence, in heads. */
export function crowdMessage(name: MessageValue, { count, people, predikat, cell }: Crowd): Message {
  const values = { name, count, people, predikat: { text: `legal.predikat.${predikat}` } } as const
  if (cell === null) return { key: 'calibration.crowd.predikat', values }
  return { key: 'calibration.crowd.cell', values: { ...values, hasil: { text: `legal.ekspektasi.${cell[0]}` }, perilaku: { text: `legal.ekspektasi.${cell[1]}` } } }
}
