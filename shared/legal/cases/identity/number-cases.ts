import { casesOf, type LegalCase } from '../case.ts'

const nomor = casesOf('identity.nip', {})
const ON = '2026-11-01'
const bad = (fault: string) => ({ outcome: 'not-met', failing: ['number'], details: { fault } }) as const
const pns = { nip: '198609262015051001', kind: 'PNS', birthDate: '1986-09-26', sex: 'L', sequence: '001', cpnsMonth: '2015-05-01' } as const
const pppk = { nip: '199001012022211001', kind: 'PPPK', birthDate: '1990-01-01', sex: 'L', sequence: '001', appointedYear: 2022, contract: '21' } as const

/** Numbers of PNS and PPPK, whole and broken. */
export const numberCases: readonly LegalCase[] = [
  nomor('NIP PNS yang tersusun benar', ON, { nip: '198609262015051001' }, { outcome: 'met', details: pns }, 'PUB'),
  nomor('NIP dengan spasi diterima dan spasinya dihilangkan', ON, { nip: '19860926 201505 1 001' }, { outcome: 'met', details: pns }),
  nomor('bulan lahir 13 tidak ada', ON, { nip: '199013452015051001' }, bad('birth-date')),
  nomor('17 angka bukan nomor yang sah', ON, { nip: '19860926201505100' }, bad('length')),
  nomor('19 angka bukan nomor yang sah', ON, { nip: '1986092620150510011' }, bad('length')),
  nomor('NI PPPK dengan angka kontrak 21 sah untuk PPPK', ON, { nip: '199001012022211001', employeeKind: 'PPPK' }, { outcome: 'met', details: pppk }),
  nomor('nomor yang sama sah untuk PPPK Paruh Waktu', ON, { nip: '199001012022211001', employeeKind: 'PPPK_PW' }, { outcome: 'met', details: pppk }),
  nomor('nomor yang sama tidak sah sebagai NIP PNS', ON, { nip: '199001012022211001', employeeKind: 'PNS' }, bad('appointment')),
  nomor('nomor yang sama tidak sah untuk calon PNS', ON, { nip: '199001012022211001', employeeKind: 'CPNS' }, bad('appointment')),
  nomor('NI PPPK dengan angka kontrak 12 tidak ditolak sebagai bulan', ON, { nip: '199001012022122002', employeeKind: 'PPPK' },
    { outcome: 'met', details: { ...pppk, nip: '199001012022122002', sex: 'P', sequence: '002', contract: '12' } }),
  nomor('NIP yang rusak oleh lembar kerja dikenali', ON, { nip: '198609262015051000' }, bad('lost-digits')),
  nomor('huruf di dalam nomor ditolak', ON, { nip: '19860926201505100A' }, bad('not-digits')),
  nomor('angka jenis kelamin selain 1 dan 2 ditolak', ON, { nip: '198609262015053001' }, bad('sex')),
  nomor('diangkat sebelum berumur 15 tahun ditolak', ON, { nip: '200109262015051001' }, bad('too-young')),
  nomor('tahun pengangkatan yang tidak mungkin ditolak', ON, { nip: '198609261925051001' }, bad('appointment')),
  nomor('nomor tanpa angka ditolak', ON, { nip: '---' }, bad('empty')),
  nomor('tanpa nomor tidak dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['nip'] }),
  nomor('dapat ditanya sejak 1 Januari 2007', '2007-01-01', { nip: '198609262005051001' }, { outcome: 'met' }),
  nomor('sehari sebelumnya belum dapat ditanya', '2006-12-31', { nip: '198609262005051001' }, { error: 'not-in-force' }),
]
