import { createHash } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { crowdMessage } from '../../../../shared/domain/calibration/crowd.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { sessionBody, type SessionBody } from './session-body.ts'
import { findSession, type SessionRow } from './session-row.ts'
import { raterWords, veiled } from './veil.ts'

/** What a session shows. A closed one is drawn from what was frozen; in anonymous mode nobody is named. Errors: `not-found`, `damaged-store`. */
export async function getSession(context: Context, { calibrationId }: ParsedInputOf<'calibration.get'>): Promise<OutputOf<'calibration.get'>> {
  return shownSession(context, await findSession(context, calibrationId))
}

/** The same for a session that was found. */
export async function shownSession(context: Context, row: SessionRow): Promise<OutputOf<'calibration.get'>> {
  const body = row.frozen === null ? await sessionBody(context, row) : frozenBody(row, row.frozen)
  const { session, minutes, members, distributions, evaluators, comparison, crowds } = row.anonymous === 1 ? veiled(body) : body
  const names = new Map(evaluators.map(({ raterNumber, name }) => [raterNumber, name]))
  return {
    session, minutes, members: [...members], distributions: [...distributions], evaluators: [...evaluators], comparison,
    crowded: crowds.map(({ raterNumber, crowd }) => crowdMessage(row.anonymous === 1 ? { message: raterWords(raterNumber) } : names.get(raterNumber) ?? '', crowd)),
  }
}

/** The hash over what was frozen, as text in hexadecimal. */
export const frozenHash = (frozen: string): string => createHash('sha256').update(frozen).digest('hex')

function frozenBody(row: SessionRow, frozen: string): SessionBody {
  if (frozenHash(frozen) !== row.frozen_hash) throw new TanjakError('damaged-store', { key: 'calibration.frozen-altered', values: { name: row.name } })
  const body = JSON.parse(frozen) as SessionBody
  // What came after the freezing: its hash, who closed it and, perhaps, that the session was taken out of the list.
  return { ...body, session: { ...body.session, state: row.state, hash: row.frozen_hash, removedReason: row.removed_reason } }
}
