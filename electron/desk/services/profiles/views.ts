import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { ProfileHead, ProfileView } from '../../../../shared/contract/profile.ts'
import { shippedProfiles } from '../../../../shared/legal/profiles/index.ts'
import type { ShippedProfile } from '../../../../shared/legal/profiles/shipped-profile.ts'
import { findParameter, parameters } from '../../../../shared/legal/registry.ts'
import type { Profile, ProfileValue } from '../../../../shared/legal/types.ts'
import { lastBy, profileOn } from '../../../../shared/legal/value-on.ts'
import type { Context } from '../../context.ts'
import { activeRows, chainOf } from './active-profile.ts'
import { profileOfKept } from './content.ts'
import { keptOf, problemsOf, readRow, readRows, runsOn, unknownProfile, type ProfileRow } from './profile-row.ts'
import { findShipped, shippedRef } from './shipped.ts'

/** Every profile: those that Tanjak brings along, then one's own, each family with its versions in order. */
export async function listProfiles(context: Context): Promise<OutputOf<'profile.list'>> {
  const own = await readRows(context.db)
  const around = await readAround(context)
  return {
    profiles: [...shippedProfiles.map(shippedHead), ...own.map((row) => ownHead(row, around))],
    activeOn: context.today(), active: holdingRow(around.active, context.today()),
  }
}

/** A profile whole. Error: `not-found`. */
export async function readProfile(context: Context, ref: string): Promise<ProfileView> {
  const around = await readAround(context)
  const today = context.today()
  const id = ref === 'active' ? holdingRow(around.active, today) ?? 'law' : ref
  if (id === 'law') return { ...noHead, id, parameters: parameterViews({}, today), problemList: [] }
  if (id.startsWith('shipped:')) {
    const shipped = findShipped(id)
    if (!shipped) throw unknownProfile(id)
    return { ...shippedHead(shipped), parameters: parameterViews(shipped.values, shipped.from), problemList: [] }
  }
  const row = await readRow(context.db, id)
  const profile = profileOfKept(keptOf(row), null)
  return {
    ...ownHead(row, around), parameters: parameterViews(profile.values, keptOf(row).validFrom ?? today),
    problemList: problemsOf(row).map(({ parameter, index, path, message }) => ({ parameter, index, path, message })),
  }
}

/** The number of the profile that holds on a day, among those that are active; null where none has begun. */
function holdingRow(active: readonly ProfileRow[], on: IsoDate): string | null {
  const holding = profileOn(chainOf(active), on)
  return holding === null ? null : String(active.findLast((row) => row.valid_from === holding.from)?.id)
}

type Around = { readonly active: readonly ProfileRow[]; readonly runs: ReadonlyMap<number, number>; readonly names: ReadonlyMap<number, string> }

async function readAround({ db }: Context): Promise<Around> {
  const accounts = await db.selectFrom('account').select(['id', 'display_name']).execute()
  return { active: await activeRows(db), runs: await runsOn(db), names: new Map(accounts.map((one) => [one.id, one.display_name])) }
}

const noHead: ProfileHead = {
  id: 'law', name: { key: 'profile.law' }, description: { key: 'profile.law-line' }, state: 'shipped', version: null, decree: null, validFrom: null, validUntil: null,
  basedOn: null, frozen: false, runs: 0, sets: 0, problems: 0, changedAt: null, changedBy: null, activatedAt: null, activatedBy: null, signedOff: null,
}

function shippedHead(shipped: ShippedProfile): ProfileHead {
  return { ...noHead, id: shippedRef(shipped), name: shipped.name, description: shipped.description, validFrom: shipped.from, sets: Object.keys(shipped.values).length }
}

function ownHead(row: ProfileRow, { active, runs, names }: Around): ProfileHead {
  const kept = keptOf(row)
  const next = row.state === 'active' ? active.find((one) => row.valid_from !== null && (one.valid_from ?? '') > row.valid_from) : undefined
  const standing = runs.get(row.id) ?? 0
  const nameOf = (account: number | null): string | null => (account === null ? null : names.get(account) ?? null)
  return {
    id: String(row.id), name: row.name, description: null, state: row.state, version: row.version, decree: kept.decree, validFrom: kept.validFrom,
    validUntil: next?.valid_from ? addDays(isoDate(next.valid_from), -1) : null,
    basedOn: row.based_on, frozen: standing > 0, runs: standing, sets: Object.keys(kept.content).length, problems: problemsOf(row).length,
    changedAt: row.changed_at, changedBy: nameOf(row.changed_by), activatedAt: row.activated_at, activatedBy: nameOf(row.activated_by),
    signedOff: row.signed_off === null ? null : (JSON.parse(row.signed_off) as ProfileHead['signedOff']),
  }
}

type ParameterViews = ProfileView['parameters']

/** Every parameter that a region may choose, and whatever else a profile names, so that its problem has a place. */
function parameterViews(values: Profile['values'], on: IsoDate): ParameterViews {
  const open = parameters.filter((one) => one.chosenBy === 'region').map((one) => one.id)
  const strange = Object.keys(values).filter((id) => !open.includes(id))
  return [...open, ...strange].map((id) => {
    const shipped = findParameter(id)?.values ?? []
    const inForce = lastBy(shipped, on) ?? shipped[0] ?? null
    return { parameter: id, values: (values[id] ?? []).map(valueView), shipped: inForce === null ? null : valueView(inForce) }
  })
}

function valueView({ from, value, citation, checked, note }: ProfileValue): ParameterViews[number]['values'][number] {
  return { from, value, citation, certainty: checked.how, note: note === undefined ? null : { key: note } }
}
