import { casesOf, type LegalCase } from '../case.ts'
import { ON } from './people.ts'

const at = casesOf('talent.urutan', { sameLevel: true })
const ahead = (who: string, decidedBy: string) => ({ outcome: 'met', details: { ahead: who, decidedBy } }) as const
const two = (first: object, second: object) => ({ first, second })

/** Which of two talents comes first. */
export const urutanCases: readonly LegalCase[] = [
  at('Kotak lebih dahulu: nilai talenta 89,995 di kotak 7 di belakang 80 di kotak 9', ON, two({ box: 7, nilai: '89.995' }, { box: 9, nilai: '80' }), ahead('second', 'box')),
  at('Di dalam satu kotak nilai talenta yang tepat, bukan yang dibulatkan', ON, two({ box: 9, nilai: '286/3' }, { box: 9, nilai: '95.33' }), ahead('first', 'nilai')),
  at('Nilai talenta sama: nilai kinerja yang lebih tinggi', ON, two({ box: 9, nilai: 90, y: 85, x: 95 }, { box: 9, nilai: 90, y: 95, x: 85 }), ahead('second', 'y')),
  at('Ukuran yang tidak dimiliki keduanya dilewati', ON, two({ box: 9, nilai: 90, y: 85, pendidikan: 10 }, { box: 9, nilai: 90, pendidikan: 9 }), ahead('first', 'pendidikan')),
  at('Tanpa pembeda keduanya berbagi tempat, tanpa undian', ON, two({ box: 9, nilai: 90, y: 90 }, { box: 9, nilai: 90, y: 90 }), ahead('tied', 'tied')),
  at('Tanpa nilai talenta belum dapat dipastikan', ON, two({ box: 9, nilai: 90 }, { box: 9 }), { outcome: 'cannot-tell', missing: ['second'] }),
  at('Tanpa kotak belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['first'] }),
  at('Jenjang yang berbeda tidak diperingkat bersama', ON, { sameLevel: false }, { outcome: 'not-applicable', failing: ['level'] }),
  at('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', two({ box: 9 }, { box: 8 }), ahead('first', 'box')),
  at('Sehari sebelumnya belum', '2020-01-31', two({ box: 9 }, { box: 8 }), { error: 'not-in-force' }),
]
