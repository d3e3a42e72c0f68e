import { casesOf, type LegalCase } from '../case.ts'
import { ON } from './people.ts'

const names = casesOf('talent.daftar-pendek', { targetLevel: 'administrator' })
const size = (outcome: 'met' | 'not-met', count: number) => ({ outcome, details: { size: count }, ...(outcome === 'met' ? {} : { failing: ['names'] }) } as const)

/** Names enough for a short list. */
export const shortlistCases: readonly LegalCase[] = [
  names('Tiga nama untuk JPT pratama cukup', ON, { targetLevel: 'jpt-pratama', names: 3 }, size('met', 3), 'PUB'),
  names('Dua nama untuk JPT pratama kurang', ON, { targetLevel: 'jpt-pratama', names: 2 }, size('not-met', 3), 'PUB'),
  names('Empat nama untuk JPT utama cukup', ON, { targetLevel: 'jpt-utama', names: 4 }, size('met', 3)),
  names('Tiga nama untuk administrator cukup', ON, { names: 3 }, size('met', 3)),
  names('Dua nama untuk administrator kurang', ON, { names: 2 }, size('not-met', 3)),
  names('Tiga nama untuk pengawas cukup', ON, { targetLevel: 'pengawas', names: 3 }, size('met', 3)),
  names('Dua nama untuk pengawas kurang', ON, { targetLevel: 'pengawas', names: 2 }, size('not-met', 3)),
  names('Untuk pelaksana tidak dibuat daftar pendek', ON, { targetLevel: 'pelaksana', names: 3 }, { outcome: 'not-applicable', failing: ['level'] }),
  names('Tanpa jumlah nama belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['names'] }),
  names('Tanpa tingkat jabatan belum dapat dipastikan', ON, { targetLevel: null, names: 3 }, { outcome: 'cannot-tell', missing: ['targetLevel'] }),
  names('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', { names: 3 }, size('met', 3)),
  names('Sehari sebelumnya belum', '2020-01-31', { names: 3 }, { error: 'not-in-force' }),
]

const board = casesOf('talent.kuorum', { votingMembers: 5, membersPresent: 3 })

/** Members enough for a board to decide. */
export const quorumCases: readonly LegalCase[] = [
  board('Tiga dari lima anggota lebih dari separuh', ON, {}, { outcome: 'met' }, 'PUB'),
  board('Dua dari lima anggota belum', ON, { membersPresent: 2 }, { outcome: 'not-met', failing: ['present'] }, 'PUB'),
  board('Tepat separuh belum lebih dari separuh', ON, { votingMembers: 6, membersPresent: 3 }, { outcome: 'not-met', failing: ['present'] }),
  board('Lima puluh dari seratus belum, lima puluh satu sudah', ON, { votingMembers: 100, membersPresent: 51 }, { outcome: 'met' }),
  board('Lima puluh dari sembilan puluh sembilan sudah lebih dari separuh', ON, { votingMembers: 99, membersPresent: 50 }, { outcome: 'met' }),
  board('Tanpa jumlah yang hadir belum dapat dipastikan', ON, { membersPresent: null }, { outcome: 'cannot-tell', missing: ['membersPresent'] }),
  board('Tanpa jumlah anggota belum dapat dipastikan', ON, { votingMembers: null }, { outcome: 'cannot-tell', missing: ['votingMembers'] }),
  board('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', {}, { outcome: 'met' }),
  board('Sehari sebelumnya belum', '2020-01-31', {}, { error: 'not-in-force' }),
]

const at = casesOf('talent.urutan-jabatan-sasaran', {})
const ahead = (who: string, decidedBy: string) => ({ outcome: 'met', details: { ahead: who, decidedBy } }) as const
const two = (first: object, second: object) => ({ first, second })

/** Which of two candidates for a post comes first. */
export const targetOrderCases: readonly LegalCase[] = [
  at('Nilai untuk jabatan lebih dahulu, kotak tidak dilihat', ON, two({ box: 9, value: '80' }, { box: 7, value: '80.01' }), ahead('second', 'value')),
  at('Nilai yang tepat, bukan yang dibulatkan', ON, two({ value: '286/3' }, { value: '95.33' }), ahead('first', 'value')),
  at('Nilai sama: nilai kinerja yang lebih tinggi', ON, two({ value: 90, y: 85, x: 95 }, { value: 90, y: 95, x: 85 }), ahead('second', 'y')),
  at('Ukuran yang tidak dimiliki keduanya dilewati', ON, two({ value: 90, y: 85, pendidikan: 10 }, { value: 90, pendidikan: 9 }), ahead('first', 'pendidikan')),
  at('Tanpa pembeda keduanya berbagi tempat, tanpa undian', ON, two({ value: 90, y: 90 }, { value: 90, y: 90 }), ahead('tied', 'tied')),
  at('Tanpa nilai belum dapat dipastikan', ON, two({ value: 90 }, { box: 9 }), { outcome: 'cannot-tell', missing: ['second'] }),
  at('Tanpa keduanya belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['first'] }),
  at('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', two({ value: 9 }, { value: 8 }), ahead('first', 'value')),
  at('Sehari sebelumnya belum', '2020-01-31', two({ value: 9 }, { value: 8 }), { error: 'not-in-force' }),
]
