import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { choosePeople, facetColumns, predikatNow, selectChosen, UNRATED, type FacetName } from './person-query.ts'

type Combination = Record<FacetName, string | null> & { readonly people: number }

/** How many people each value of each chip would leave, given what the other chips are set to. */
export async function countFacets(context: Context, { filter }: ParsedInputOf<'person.facets'>): Promise<OutputOf<'person.facets'>> {
  const choice = await choosePeople(context, filter)
  // One pass counts every combination of values; there are some hundreds, however many people.
  const combinations: Combination[] = await selectChosen(context.db, choice, 'chips')
    .select(['employee_kind as employeeKind', 'post_kind as postKind', 'golongan', 'state', predikatNow.as('predikat')])
    .select((select) => select.fn.countAll<number>().as('people'))
    .groupBy(['employee_kind', 'post_kind', 'golongan', 'state', predikatNow]).execute()
  const names = Object.keys(facetColumns) as FacetName[]
  const passes = (one: Combination, name: FacetName): boolean => filter[name].length === 0 || (filter[name] as readonly string[]).includes(valueOf(one, name) ?? '')
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
