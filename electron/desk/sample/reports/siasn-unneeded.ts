import type { SampleOffice, SamplePerson } from '../model.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { Random } from '../random.ts'
import type { SiasnTitle } from './titles.ts'

const faiths = ['Islam', 'Kristen', 'Katolik', 'Hindu', 'Buddha', 'Konghucu']

/**
 * The columns of the export that Tanjak does not use. Personal ones are filled with values that cannot belong to anybody:
 * a NIK of a province that does not exist, a telephone number without a network, addresses at `.invalid`.
 */
export function unneeded(random: Random, office: SampleOffice, person: SamplePerson): Partial<Record<SiasnTitle, OutCell>> {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('')
  const mail = `${person.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')}.${person.index}`
  const faith = random.int(0, 5)
  const wed = random.chance(0.8)
  return {
    'TEMPAT LAHIR ID': random.uuid(),
    'AGAMA ID': String(faith + 1),
    'AGAMA NAMA': faiths[faith] ?? 'Islam',
    'JENIS KAWIN ID': wed ? '1' : '2',
    'JENIS KAWIN NAMA': wed ? 'Menikah' : 'Belum Kawin',
    NIK: `99${digits(14)}`,
    'NOMOR HP': `0800${digits(8)}`,
    EMAIL: `${mail}@surel.invalid`,
    'EMAIL GOV': `${mail}@kabupaten.invalid`,
    ALAMAT: `Jalan Contoh Nomor ${random.int(1, 250)}, ${person.birthPlace}`,
    'NPWP NOMOR': `00.${digits(3)}.${digits(3)}.${digits(1)}-000.000`,
    BPJS: `0000${digits(9)}`,
    'JENIS PEGAWAI ID': person.employeeKind === 'PNS' ? '12' : '71',
    'KEDUDUKAN HUKUM ID': '01',
    'KARTU ASN VIRTUAL': digits(12),
    'GOL AWAL ID': '31',
    'GOL AKHIR ID': '33',
    'JABATAN ID': random.uuid(),
    'TINGKAT PENDIDIKAN ID': '40',
    'PENDIDIKAN ID': random.uuid(),
    'KPKN ID': '099',
    'KPKN NAMA': 'KPPN Contoh',
    'LOKASI KERJA ID': '9901',
    'LOKASI KERJA NAMA': office.name,
    'INSTANSI INDUK ID': '9901',
    'INSTANSI INDUK NAMA': `Pemerintah ${office.name}`,
    'INSTANSI KERJA ID': '9901',
    'INSTANSI KERJA NAMA': `Pemerintah ${office.name}`,
    'SATUAN KERJA KERJA ID': '9901',
    'SATUAN KERJA KERJA NAMA': `Pemerintah ${office.name}`,
    'IS VALID NIK': '1',
    'FLAG IKD': '0',
    'ESELON ID': person.posts.at(-1)?.eselon ? '31' : '99',
  }
}
