import { postFilterSchema, type PostFilter, type PostView } from '../../../shared/contract/post.ts'
import { postKindSchema } from '../../../shared/legal/terms/people.ts'
import { postLevelSchema } from '../../../shared/legal/terms/posts.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'
import { kindName, levelName } from './post-words.tsx'

const states: readonly PostView['state'][] = ['vacant', 'acting', 'falls-vacant', 'filled', 'overfull', 'abolished']

/** Every post that is not abolished. */
export const everyPost: PostFilter = postFilterSchema.parse({})

/** The filters of the map with what is chosen in each; states with how many posts they would leave. */
export function mapFilters(filter: PostFilter, counts: Readonly<Record<string, number>>, unitName: string | null, say: Say): readonly Filter[] {
  return [
    { id: 'state', label: say('vacancy.field.state'), chosen: filter.state, options: states.map((value) => ({ value, label: say(`vacancy.state.${value}`), count: counts[value] ?? 0 })) },
    { id: 'level', label: say('vacancy.field.level'), chosen: filter.level, options: postLevelSchema.options.map((value) => ({ value, label: levelName(value, say) })) },
    { id: 'kind', label: say('vacancy.field.kind'), chosen: filter.kind, options: postKindSchema.options.map((value) => ({ value, label: kindName(value, say) })) },
    { id: 'critical', label: say('vacancy.field.critical'), single: true, chosen: filter.critical === null ? [] : [String(filter.critical)], options: [{ value: 'true', label: say('vacancy.yes') }, { value: 'false', label: say('vacancy.no') }] },
    ...(filter.unitId === null ? [] : [{ id: 'unitId', label: say('vacancy.field.unit'), single: true, chosen: [filter.unitId], options: [{ value: filter.unitId, label: unitName ?? filter.unitId }] }]),
  ]
}

/** Lays what was chosen in one filter into the question; words that the filter does not know are left out. */
export function withChosen(filter: PostFilter, id: string, chosen: readonly string[]): PostFilter {
  if (id === 'unitId') return { ...filter, unitId: chosen[0] ?? null }
  if (id === 'critical') return { ...filter, critical: chosen[0] === undefined ? null : chosen[0] === 'true' }
  const read = postFilterSchema.safeParse({ ...filter, [id]: chosen })
  return read.success ? read.data : filter
}
