import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'

/** One dated value as it is being written. */
export type DraftValue = { readonly from: IsoDate; readonly value: unknown; readonly pin: string }

/** The head of a profile as it is being written; empty text where nothing was typed. */
export type DraftHead = { readonly name: string; readonly number: string; readonly date: IsoDate | null; readonly validFrom: IsoDate | null }

/** What was changed and not saved yet: parts of the head, and the values of parameters by id. */
export type Edits = { readonly head: Partial<DraftHead>; readonly values: Readonly<Record<string, readonly DraftValue[]>> }

/** Nothing changed. */
export const noEdits: Edits = { head: {}, values: {} }

/** The head as it was saved. */
export function savedHead(view: ProfileView, nameOf: (name: ProfileView['name']) => string): DraftHead {
  return { name: nameOf(view.name), number: view.decree?.number ?? '', date: view.decree?.date ?? null, validFrom: view.validFrom }
}

/** The values of a parameter as they were saved; none where it inherits the shipped one. */
export function savedValues(view: ProfileView, parameter: string): readonly DraftValue[] {
  const found = view.parameters.find((one) => one.parameter === parameter)
  return (found?.values ?? []).map(({ from, value, citation }) => ({ from, value, pin: citation.pin }))
}

/** The values of a parameter as they stand now, with what was changed. */
export function valuesNow(view: ProfileView, edits: Edits, parameter: string): readonly DraftValue[] {
  return edits.values[parameter] ?? savedValues(view, parameter)
}

/** Lays changed values over what was saved; values like the saved ones are no change. */
export function withValues(view: ProfileView, edits: Edits, parameter: string, values: readonly DraftValue[]): Edits {
  const others = Object.entries(edits.values).filter(([id]) => id !== parameter)
  const same = JSON.stringify(values) === JSON.stringify(savedValues(view, parameter))
  return { ...edits, values: Object.fromEntries(same ? others : [...others, [parameter, values]]) }
}

/** Lays changed parts of the head over the saved one. A value that began with the profile goes on beginning with it. */
export function withHead(view: ProfileView, saved: DraftHead, edits: Edits, change: Partial<DraftHead>, today: IsoDate): Edits {
  const now = { ...saved, ...edits.head, ...change }
  const head = Object.fromEntries(Object.entries(now).filter(([name, value]) => saved[name as keyof DraftHead] !== value))
  const former = edits.head.validFrom === undefined ? saved.validFrom : edits.head.validFrom
  const first = now.validFrom
  if (first === null || first === former) return { ...edits, head }
  // While the profile had no first day, its new values began today.
  const together = former ?? today
  return view.parameters.reduce<Edits>((all, { parameter }) => {
    const values = valuesNow(view, all, parameter)
    const moved = values.map((one, at) => (at === 0 && (one.from === together || one.from < first) ? { ...one, from: first } : one))
    return values.length === 0 ? all : withValues(view, all, parameter, moved)
  }, { ...edits, head })
}

/** How many things were changed and not saved. */
export function countEdits({ head, values }: Edits): number {
  return Object.keys(head).length + Object.keys(values).length
}

/** What is sent to keep the changes; the parameters in the order of the answer, so that a refusal finds its field again. */
export function toChange(view: ProfileView, head: DraftHead, edits: Edits): InputOf<'profile.change'> {
  const { name, number, date, validFrom } = edits.head
  return {
    id: view.id,
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(number === undefined && date === undefined ? {} : { decree: head.number.trim() === '' || head.date === null ? null : { number: head.number.trim(), date: head.date } }),
    ...(validFrom === undefined ? {} : { validFrom }),
    parameters: Object.entries(edits.values).map(([parameter, values]) => ({ parameter, values: values.map((one) => ({ ...one })) })),
  }
}
