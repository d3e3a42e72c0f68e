import { addMonths } from '../../../../shared/calendar/iso-date.ts'
import { postHouse } from '../../../../shared/domain/posts/house-settings.ts'
import { gateLevels } from '../../../../shared/legal/parameters/post/gates.ts'
import { hasRole, type Context } from '../../context.ts'
import { inScope, readerRoles, unitScopeOf } from '../../row-scope.ts'
import { listActing } from '../posts/acting-list.ts'
import { readOffice } from '../posts/office.ts'
import { readPosts } from '../posts/read-posts.ts'
import { isChosenFor } from '../posts/chosen-for.ts'
import type { Found } from './found.ts'

/** Posts of jabatan manajerial that are or fall vacant within the months that the house looks ahead, and acting appointments whose time runs out. */
export async function vacancyWaits(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'admin', 'pimpinan')) return []
  const scope = await unitScopeOf(context, readerRoles)
  const ids = (await context.db.selectFrom('post').select(['id', 'unit_id']).where('level', 'in', gateLevels).where('abolished_on', 'is', null).execute()).filter(({ unit_id: unitId }) => inScope(scope, unitId)).map(({ id }) => id)
  const on = context.today()
  const until = addMonths(on, postHouse.fallsVacantMonths)
  const office = await readOffice(context.db, on)
  const posts = ids.length === 0 ? [] : await readPosts(context.db, on, { ids, office })
  const falling = posts.filter(({ view }) => view.roundId === null && view.vacancies.some((one) => one.because !== 'vacant' && one.on <= until))
  // A single seat for which somebody is chosen already waits for that person.
  const empty = posts.filter(({ view }) => view.roundId === null && view.empty > 0 && !isChosenFor(view))
  const acting = (await listActing(context, office)).rows.filter(({ state }) => state === 'ending' || state === 'overrun')
  const overrun = acting.filter(({ state }) => state === 'overrun').length
  return [
    {
      id: 'posts-vacant', for: ['admin', 'pimpinan'], count: empty.length, message: { key: 'vacancy.waits.vacant' }, detail: namesOf(empty), tone: 'warn', tag: { key: 'vacancy.waits.tag' }, route: '/jabatan',
    },
    {
      id: 'posts-falling-vacant', for: ['admin', 'pimpinan'], count: falling.length, message: { key: 'vacancy.waits.falling', values: { months: postHouse.fallsVacantMonths } }, detail: namesOf(falling),
      tone: 'neutral', tag: { key: 'vacancy.waits.tag' }, route: '/jabatan',
    },
    {
      id: 'acting-ending', for: ['admin', 'pimpinan'], count: acting.length, message: { key: 'vacancy.waits.acting', values: { days: postHouse.actingEndsDays } },
      detail: overrun === 0 ? null : { key: 'vacancy.waits.overrun', values: { count: overrun } }, tone: overrun === 0 ? 'warn' : 'bad', tag: { key: 'vacancy.waits.tag-acting' }, route: '/jabatan/plt',
    },
  ]
}

function namesOf(posts: readonly { readonly view: { readonly name: string } }[]): Found['detail'] {
  return posts.length === 0 ? null : { key: 'vacancy.waits.named', values: { names: { list: posts.slice(0, 3).map(({ view }) => view.name) } } }
}
