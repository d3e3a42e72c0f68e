import { z } from 'zod'
import { personFilterSchema } from '../../../shared/contract/people.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'
import { predikatKey } from '../../design/predikat.ts'

const sortSchema = z.strictObject({ by: z.enum(['name', 'nip', 'golongan', 'post', 'unit', 'predikat', 'education']), descending: z.boolean() })
const viewSchema = z.strictObject({ filter: personFilterSchema, sort: sortSchema, columns: z.array(z.string()) })

/** What the list of people is narrowed to. */
export type Question = z.output<typeof personFilterSchema>
/** The order of the list. */
export type PeopleSort = z.infer<typeof sortSchema>
/** A saved way to look at the list. */
export type View = z.output<typeof viewSchema>
/** How many people each value of each filter would leave. */
export type Facets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>

/** Everyone who is still here: what the list shows when nothing else is asked. */
export const firstQuestion: Question = personFilterSchema.parse({})

/** Tells whether something kept is a view of this list. */
export function isView(value: unknown): value is View {
  return viewSchema.safeParse(value).success
}

/** Reads an order the table asked for; one the desk does not know falls back to the name. */
export function toSort(sort: { readonly by: string; readonly descending: boolean }): PeopleSort {
  const read = sortSchema.safeParse(sort)
  return read.success ? read.data : { by: 'name', descending: false }
}

/** The columns of the sheet for the columns on screen, where one cell shows name and number. */
export function sheetColumns(shown: readonly string[]): string[] {
  return shown.flatMap((id) => (id === 'name' ? ['nip', 'name'] : [id]))
}

/** Lays what was chosen in one filter into the question; words that the filter does not know are left out. */
export function withChosen(question: Question, id: string, chosen: readonly string[]): Question {
  if (id === 'unitId') return { ...question, unitId: chosen[0] ?? null }
  const read = personFilterSchema.safeParse({ ...question, [id]: chosen })
  return read.success ? read.data : question
}

/** The filters of the list with what is chosen in each and how many each value would leave. */
export function peopleFilters(question: Question, facets: Facets | undefined, unitName: string | null, say: Say): readonly Filter[] {
  const option = (id: string, value: string, label: string) => {
    const count = facets?.[id]?.find((one) => one.value === value)?.count
    return { value, label, ...(count === undefined ? {} : { count }) }
  }
  const golongan = (facets?.['golongan'] ?? []).map((one) => one.value)
  return [
    {
      id: 'employeeKind', label: say('people.employeeKind'), chosen: question.employeeKind,
      options: (['PNS', 'PPPK', 'PPPK_PW'] as const).map((value) => option('employeeKind', value, say(`people.kind.${value}`))),
    },
    {
      id: 'postKind', label: say('people.postKind'), chosen: question.postKind,
      options: (['struktural', 'fungsional', 'pelaksana'] as const).map((value) => option('postKind', value, say(`people.post.${value}`))),
    },
    {
      id: 'predikat', label: say('people.predikat'), chosen: question.predikat,
      options: (['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 'belum-dinilai'] as const).map((value) => option('predikat', value, say(predikatKey(value)))),
    },
    {
      id: 'state', label: say('people.state'), chosen: question.state, usual: firstQuestion.state,
      options: (['active', 'left'] as const).map((value) => option('state', value, say(`people.state.${value}`))),
    },
    {
      id: 'golongan', label: say('people.golongan'), chosen: question.golongan,
      options: [...new Set([...golongan, ...question.golongan])].map((value) => option('golongan', value, value)),
    },
    ...(question.unitId === null
      ? []
      : [{ id: 'unitId', label: say('people.unit'), chosen: [question.unitId], single: true, options: [{ value: question.unitId, label: unitName ?? question.unitId }] }]),
  ]
}

const askedSchema = z.object({ unit: z.string().optional().catch(undefined), predikat: z.string().optional().catch(undefined), cari: z.coerce.string().max(100).optional().catch(undefined) })

/** The question that an address asks: a unit, a predikat, words to search for; what it cannot mean is left out. */
export function questionFrom(address: unknown): Question {
  const asked = askedSchema.safeParse(address).data ?? {}
  const base = { ...firstQuestion, unitId: asked.unit ?? null, search: asked.cari ?? '' }
  return asked.predikat === undefined ? base : withChosen(base, 'predikat', [asked.predikat])
}
