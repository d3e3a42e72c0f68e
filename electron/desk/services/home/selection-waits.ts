import type { Context } from '../../context.ts'
import type { Role } from '../../../../shared/contract/procedure.ts'
import { unitScopeOf } from '../../row-scope.ts'
import type { Found } from './found.ts'

/** Frozen lists that wait for the decision of the head, and rounds past their closing date whose list has not been frozen. */
export async function selectionWaits(context: Context): Promise<Found[]> {
  const [decides, freezes] = [await wholeOffice(context, 'pimpinan'), await wholeOffice(context, 'admin')]
  if (!decides && !freezes) return []
  const rounds = await context.db.selectFrom('selection_round').select(['id', 'name', 'state', 'closing_on']).where('state', 'in', ['open', 'frozen']).orderBy('closing_on').orderBy('id').execute()
  const frozen = decides ? rounds.filter(({ state }) => state === 'frozen') : []
  const late = freezes ? rounds.filter(({ state, closing_on: closing }) => state === 'open' && closing < context.today()) : []
  return [
    { id: 'shortlists-to-decide', for: ['pimpinan'], count: frozen.length, message: { key: 'home.waits.shortlists' }, detail: namedBy(frozen), tone: 'warn', tag: { key: 'home.tag.selection' }, route: routeTo(frozen) },
    { id: 'rounds-to-freeze', for: ['admin'], count: late.length, message: { key: 'home.waits.rounds' }, detail: namedBy(late), tone: 'warn', tag: { key: 'home.tag.selection' }, route: routeTo(late) },
  ]
}

type Named = { readonly id: number; readonly name: string }

// Rounds concern the whole office: somebody whose role ends at a unit cannot open them.
async function wholeOffice(context: Context, role: Role): Promise<boolean> {
  return (await unitScopeOf(context, [role])) === null
}

function namedBy(rounds: readonly Named[]): Found['detail'] {
  return rounds.length === 0 ? null : { key: 'home.waits.rounds-named', values: { names: { list: rounds.slice(0, 3).map(({ name }) => name) } } }
}

const routeTo = ([first, ...others]: readonly Named[]): string => (first === undefined || others.length > 0 ? '/daftar-pendek' : `/daftar-pendek/${first.id}`)
