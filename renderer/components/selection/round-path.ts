/** The parts of a selection round that have a screen of their own. */
export type RoundPart = 'syarat' | 'peringkat' | 'daftar-beku' | 'putusan' | 'rapat'

/** The address of a part of a round; the gates and the pool stand at the address of the round itself. */
export function roundPath(roundId: number, part: RoundPart = 'syarat'): string {
  return part === 'syarat' ? `/daftar-pendek/${roundId}` : `/daftar-pendek/${roundId}/${part}`
}

/** The number of a round in an address; 0 where it is none, which the desk does not know either. */
export function roundIdOf(params: { readonly roundId?: string }): number {
  return /^\d{1,9}$/.test(params.roundId ?? '') ? Number(params.roundId) : 0
}
