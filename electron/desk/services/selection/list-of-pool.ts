import { listFrom } from '../../../../shared/domain/selection/list-from.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import type { ListPerson } from '../../../../shared/domain/selection/list-person.ts'
import type { RoundSettings, Target } from '../../../../shared/domain/selection/target.ts'
import type { Context } from '../../context.ts'
import { assessedFor } from './assessed.ts'
import { extraOf, type FoundByBoard } from './extras.ts'
import type { Pool, PooledPerson } from './pool.ts'

/** The list of a post from everyone in a pool. Errors: `cancelled`, and `bad-input` outside the dates of the law. */
export async function listOfPool(
  context: Pick<Context, 'progress' | 'signal'>, pool: Pool, { target, settings, found }: { readonly target: Target; readonly settings: RoundSettings; readonly found: FoundByBoard },
): Promise<ListContent> {
  const assessed = await assessedFor(pool, target.level, context)
  const people = pool.people.flatMap((one, at) => {
    const assessment = assessed[at]
    return assessment === undefined ? [] : [{ person: listPersonOf(one, found), assessment }]
  })
  return listFrom({ target, settings, profile: pool.profile, people })
}

/** Somebody of the pool as a list takes them. */
export function listPersonOf({ personId, who, facts, programs }: PooledPerson, found: FoundByBoard): ListPerson {
  return { who, facts, extra: extraOf(found, personId, programs) }
}
