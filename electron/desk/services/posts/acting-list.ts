import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Acting } from '../../../../shared/contract/post.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { inScope, readerRoles, unitScopeOf } from '../../row-scope.ts'
import { readOffice, type Office } from './office.ts'
import { readActing } from './read-acting.ts'

const ORDER = ['overrun', 'ending', 'running', 'coming', 'ended'] as const

/** Everybody who acts in a post of the caller's units, what presses first. */
export async function listActing(context: Context, office: Office | null = null): Promise<OutputOf<'acting.list'>> {
  const scope = await unitScopeOf(context, readerRoles)
  const rows = (await allActing(context, office)).filter(({ unitId }) => inScope(scope, unitId)).map(({ acting }) => acting)
  return { rows: rows.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.daysLeft ?? 9999) - (b.daysLeft ?? 9999) || (a.starts < b.starts ? 1 : -1)) }
}

/** One appointment with its clock. */
export async function actingOf(context: Context, id: number): Promise<Acting> {
  const found = (await allActing(context, null)).find(({ acting }) => acting.id === id)
  if (!found) throw new TanjakError('not-found', { key: 'vacancy.acting.not-found', values: { id: String(id) } })
  return found.acting
}

async function allActing({ db, today }: Context, known: Office | null): Promise<readonly { readonly acting: Acting; readonly unitId: string | null }[]> {
  const office = known ?? await readOffice(db, today())
  return [...(await readActing(db, office)).values()].flat()
}
