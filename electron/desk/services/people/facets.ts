import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { choosePeople, facetColumns, selectChosen, UNRATED, type FacetName } from './person-query.ts'
import { settledPredikatYear } from './settled-predikat.ts'

type Combination = Record<FacetName, string | null> & { readonly people: number }

/** How many people each value of each chip would leave, given what the other chips are set to. */
export async function countFacets(context: Context, { filter }: ParsedInputOf<'person.facets'>): Promise<OutputOf<'person.facets'>> {
  const choice = await choosePeople(context, filter)
  const settled = await settledPredikatYear(context.db)
  // One pass counts every combination of values; there are some hundreds, however many people. The order is that of an index.
  const columns = ['golongan', 'post_kind', 'employee_kind', 'last_predikat', 'last_predikat_year', 'state'] as const
  const rows = await selectChosen(context.db, choice, 'chips').select(columns)
    .select((select) => select.fn.countAll<number>().as('people')).groupBy(columns).execute()
  const combinations: Combination[] = rows.map((row) => ({
    state: row.state, employeeKind: row.employee_kind, postKind: row.post_kind, golongan: row.golongan,
    predikat: (row.last_predikat_year ?? 0) >= (settled ?? 0) ? row.last_predikat : null, people: row.people,
  }))
  const names = Object.keys(facetColumns) as FacetName[]
  const passes = (one: Combination, name: FacetName): boolean => filter[name].length === 0 || (filter[name] as readonly string[])
    .includes(valueOf(one, name) ?? '')
  const facets = names.map((name) => {
    const counts = new Map<string, number>()
    for (const one of combinations) {
      const value = valueOf(one, name)
      if (value === null || !names.every((other) => other === name || passes(one, other))) continue
      counts.set(value, (counts.get(value) ?? 0) + one.people)
    }
    return [name, [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1))] as const
  })
  return { facets: Object.fromEntries(facets) }
}

function valueOf(one: Combination, name: FacetName): string | null {
  return name === 'predikat' ? (one.predikat ?? UNRATED) : one[name]
}
