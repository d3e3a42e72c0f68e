import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ListPerson } from '../../../../shared/domain/selection/list-person.ts'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import type { Profile } from '../../../../shared/legal/types.ts'

/** Somebody in service on the closing date, with the facts of that day: what every list closing on it is made of. */
export type PooledPerson = { readonly personId: number; readonly who: ListPerson['who']; readonly facts: PersonFacts; readonly programs: readonly string[] }

/** Everyone in service on a day, read at one state of the data, in the order of their rows. */
export type Pool = { readonly on: IsoDate; readonly dataVersion: number; readonly profile: Profile | null; readonly people: readonly PooledPerson[] }
