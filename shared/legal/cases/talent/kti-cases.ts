import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON } from './people.ts'

const member = (office: string, more: Readonly<Record<string, unknown>> = {}) => ({ office, chair: office === 'pyb', ...more })
const FIVE = [member('pyb'), member('kepegawaian'), member('pengawasan'), member('jpt-lain'), member('jpt-lain')]
const komite = casesOf('talent.komite', { committeeSet: true, members: FIVE })
const fails = (...failing: string[]) => ({ outcome: 'not-met', failing }) as const

const rekomendasi = casesOf('talent.rekomendasi', { recommended: true })

/** The composition of the Komite Talenta Instansi, and what becomes of its recommendation. */
export const ktiCases: readonly LegalCase[] = [
  komite('Lima anggota dengan ketua PyB, kepegawaian, dan pengawasan boleh memutuskan', ON, {}, { outcome: 'met' }, 'PUB'),
  komite('Empat anggota kurang dan genap', ON, { members: FIVE.slice(0, 4) }, fails('at-least', 'odd'), 'PUB'),
  komite('Enam anggota genap', ON, { members: [...FIVE, member('jpt-lain')] }, fails('odd'), 'PUB'),
  komite('Tujuh anggota boleh', ON, { members: [...FIVE, member('jpt-lain'), member('jpt-lain')] }, { outcome: 'met' }),
  komite('Ketua bukan PyB', ON, { members: [member('pyb', { chair: false }), ...FIVE.slice(1, 4), member('jpt-lain', { chair: true })] }, fails('chair'), 'PUB'),
  komite('Tanpa ketua', ON, { members: [member('pyb', { chair: false }), ...FIVE.slice(1)] }, fails('chair')),
  komite('Tanpa unsur kepegawaian', ON, { members: FIVE.map((one) => (one.office === 'kepegawaian' ? member('jpt-lain') : one)) }, fails('kepegawaian'), 'PUB'),
  komite('Tanpa unsur pengawasan', ON, { members: FIVE.map((one) => (one.office === 'pengawasan' ? member('jpt-lain') : one)) }, fails('pengawasan'), 'PUB'),
  komite('Anggota yang menjadi calon tidak ikut memutuskan', ON, { members: [...FIVE.slice(0, 4), member('jpt-lain', { candidate: true, decides: false })] }, { outcome: 'met' }, 'PUB'),
  komite('Anggota yang menjadi calon ikut memutuskan', ON, { members: [...FIVE.slice(0, 4), member('jpt-lain', { candidate: true, decides: true })] }, fails('candidate-leaves'), 'PUB'),
  komite('Belum dicatat apakah anggota yang menjadi calon ikut memutuskan', ON, { members: [...FIVE.slice(0, 4), member('jpt-lain', { candidate: true })] }, {
    outcome: 'cannot-tell', missing: ['members'],
  }),
  komite('Tanpa daftar anggota belum dapat dipastikan', ON, { members: null }, { outcome: 'cannot-tell', missing: ['members'] }),
  komite('Belum ada komite yang ditetapkan', ON, { committeeSet: false }, { outcome: 'not-applicable', failing: ['set'] }),
  komite('Berlaku sejak PermenPANRB 20/2025', AFTER, {}, { outcome: 'met' }),
  komite('Sehari sebelumnya belum', BEFORE, {}, { error: 'not-in-force' }),
  rekomendasi('Rekomendasi dilaksanakan', ON, { carriedOut: true }, { outcome: 'met', details: {} }, 'PUB'),
  rekomendasi('Rekomendasi yang tidak dilaksanakan adalah penyimpangan yang dicatat', ON, { carriedOut: false }, {
    outcome: 'not-met', failing: ['carried-out'], details: { deviation: 'yes' },
  }, 'PUB'),
  rekomendasi('Belum dicatat apakah dilaksanakan', ON, {}, { outcome: 'cannot-tell', missing: ['carriedOut'] }),
  rekomendasi('Tidak ada rekomendasi', ON, { recommended: false, carriedOut: false }, { outcome: 'not-applicable', failing: ['recommended'] }),
  rekomendasi('Berlaku sejak PermenPANRB 20/2025', AFTER, { carriedOut: true }, { outcome: 'met' }),
  rekomendasi('Sehari sebelumnya belum', BEFORE, { carriedOut: true }, { error: 'not-in-force' }),
]
