import type { z } from 'zod'
import { access } from './access.ts'
import { awards } from './award.ts'
import { decisions } from './decision.ts'
import { kenaikanPangkat } from './kenaikan-pangkat.ts'
import { posts } from './post.ts'
import { selections } from './selection.ts'
import { successions } from './succession.ts'
import { talents } from './talent.ts'
import { assignments } from './assignment.ts'
import { backup } from './backup.ts'
import { calibrations } from './calibration.ts'
import { capaian } from './capaian.ts'
import { completeness } from './completeness.ts'
import { documents } from './document.ts'
import { file } from './file.ts'
import { home } from './home.ts'
import { imports, reconcile } from './import.ts'
import { merit, rules } from './merit.ts'
import { objections } from './objection.ts'
import { people } from './people.ts'
import { periods } from './period.ts'
import { profiles } from './profile.ts'
import { ratings } from './rating.ts'
import { replays } from './replay.ts'
import { settings } from './settings.ts'
import { skps } from './skp.ts'
import { units } from './units.ts'
import { work } from './work.ts'

/** Every procedure of Tanjak: the one list that all three doors, the desk and the page share. */
export const contract = {
  ...access, ...settings, ...backup, ...file, ...imports, ...reconcile, ...people, ...units, ...merit, ...rules, ...profiles, ...replays, ...home, ...work,
  ...periods, ...assignments, ...ratings, ...capaian, ...calibrations, ...objections, ...skps, ...completeness, ...documents,
  ...posts, ...selections, ...decisions, ...talents, ...successions, ...kenaikanPangkat, ...awards,
}

/** The name of a procedure. */
export type ProcedureName = keyof typeof contract
/** What a caller sends. */
export type InputOf<P extends ProcedureName> = z.input<(typeof contract)[P]['input']>
/** What a handler is given: parsed, with defaults filled in. */
export type ParsedInputOf<P extends ProcedureName> = z.output<(typeof contract)[P]['input']>
/** What a caller gets. */
export type OutputOf<P extends ProcedureName> = z.output<(typeof contract)[P]['output']>

/** Tells whether a text names a procedure. */
export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name)
}
