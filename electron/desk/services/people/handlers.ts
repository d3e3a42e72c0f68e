import type { HandlersOf } from '../../context.ts'
import { exportPeople } from './export.ts'
import { countFacets } from './facets.ts'
import { getPerson } from './get.ts'
import { listPeople } from './list.ts'
import { searchAnything } from './search.ts'

/** Finding people and reading their record; what changes it stands with the record. */
export const peopleHandlers: HandlersOf<'person.list' | 'person.facets' | 'person.export' | 'person.get' | 'search.anything'> = {
  'person.list': listPeople,
  'person.facets': countFacets,
  'person.export': exportPeople,
  'person.get': (context, { nip }) => getPerson(context, nip),
  'search.anything': searchAnything,
}
