import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { DocumentBlock, Signer } from '../../../../shared/domain/document/content.ts'
import { pangkatNames } from '../../../../shared/legal/parameters/identity/pangkat.ts'
import { golonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { fullName } from '../people/get.ts'

/** Somebody as the forms name them: full name, NIP, pangkat with golongan, post and unit. */
export type Identity = { readonly name: string; readonly nip: string | null; readonly rank: string | null; readonly post: string | null; readonly unit: string | null }

/** How an employee is named on a document as of a day: golongan and definitive post by their TMT; post and unit as a span has them, where it is about one. */
export async function identityOfPerson(db: Kysely<Database>, nip: string, on: IsoDate, held: { readonly post: string; readonly unit: string } | null = null): Promise<Identity> {
  const person = await db.selectFrom('person').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .select(['person.id', 'person.nip', 'name', 'title_front', 'title_back', 'golongan', 'post_name', 'unit_name']).where('person.nip', '=', nip).executeTakeFirstOrThrow()
  const rank = await db.selectFrom('rank_record').select('golongan').where('person_id', '=', person.id).where('tmt', '<=', on).orderBy('tmt', 'desc').executeTakeFirst()
  const post = held ?? await postOn(db, person.id, on) ?? { post: person.post_name, unit: person.unit_name }
  return { name: fullName(person), nip: person.nip, rank: rankOf(rank?.golongan ?? person.golongan, on), ...post }
}

/** How an official who rates or decides is named; one who is no employee has neither NIP nor pangkat. Null for nobody. */
export async function identityOfRater(db: Kysely<Database>, raterId: number | null, on: IsoDate): Promise<Identity | null> {
  if (raterId === null) return null
  const rater = await db.selectFrom('rater').leftJoin('person', 'person.id', 'rater.person_id').select(['rater.name', 'rater.post', 'person.nip']).where('rater.id', '=', raterId).executeTakeFirst()
  if (!rater) return null
  return rater.nip === null ? { name: rater.name ?? '', nip: null, rank: null, post: rater.post, unit: null } : identityOfPerson(db, rater.nip, on)
}

/** The definitive post that somebody held on a day, with its unit as it was called then; null where the record does not say. */
async function postOn(db: Kysely<Database>, personId: number, on: IsoDate): Promise<{ readonly post: string; readonly unit: string | null } | null> {
  const post = await db.selectFrom('post_record').select(['name', 'unit_id']).where('person_id', '=', personId).where('assignment', '=', 'definitif').where('tmt', '<=', on)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', on)])).orderBy('tmt', 'desc').executeTakeFirst()
  if (!post) return null
  const unit = post.unit_id === null ? undefined : await db.selectFrom('unit_period').select('name').where('unit_id', '=', post.unit_id).where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc').executeTakeFirst()
  return { post: post.name, unit: unit?.name ?? null }
}

function rankOf(golongan: string | null, on: IsoDate): string | null {
  const known = golonganSchema.safeParse(golongan).data
  return known ? `${valueOn(pangkatNames, on).dated.value[known]}, ${known}` : golongan
}

type Side = Extract<DocumentBlock, { block: 'sides' }>['sides'][number]

/** An identity as a column of the form; a post that is not filled says so. */
export function sideOf(title: Message['key'], identity: Identity | null): Side {
  return {
    title: { key: title },
    fields: [
      { label: { key: 'document.name' }, value: identity ? identity.name : { key: 'document.nobody' } },
      { label: { key: 'document.nip' }, value: identity?.nip ?? null },
      { label: { key: 'document.rank' }, value: identity?.rank ?? null },
      { label: { key: 'document.post' }, value: identity?.post ?? null },
      { label: { key: 'document.unit' }, value: identity?.unit ?? null },
    ],
  }
}

/** An identity as a signature. Who signs by delegation does so as Plt. of a vacant post, as Plh. of somebody away, else a.n. */
export function signerOf(role: Message['key'], identity: Identity | null, delegate: { readonly identity: Identity; readonly cause: string } | null = null, date: IsoDate | null = null): Signer {
  const signs = delegate?.identity ?? identity
  return {
    role: { key: role }, form: delegate ? FORMS[delegate.cause] ?? 'an' : null, onBehalfOf: delegate ? identity?.post ?? null : null, post: signs?.post ?? null, name: signs?.name ?? '',
    rank: signs?.rank ?? null, nip: signs?.nip ?? null, date,
  }
}

const FORMS: Readonly<Record<string, Signer['form']>> = { 'jabatan-kosong': 'plt', cuti: 'plh', 'tugas-luar': 'plh', 'tugas-belajar': 'plh' }
