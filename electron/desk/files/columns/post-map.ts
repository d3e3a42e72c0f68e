import { column } from './column.ts'

/** The columns of a map of posts (peta jabatan), and of SIASN's reference of structural posts. */
export const postMapColumns = [
  column('name', 'files.field.postName', ['jabatan', 'namajabatan', 'nomenklaturjabatan'], true),
  column('unitId', 'files.field.unitId', ['idunor', 'unorid', 'idunit', 'kodeunit', 'id']),
  column('unitName', 'files.field.unitName', ['unitkerja', 'namaunor', 'unornama', 'unor', 'namaunit', 'opd', 'satker']),
  column('kind', 'files.field.postKind', ['jenisjabatan', 'jenisjabatannama']),
  column('eselon', 'files.field.eselon', ['eselon', 'eselonnama', 'eselonid']),
  column('level', 'files.field.postLevel', ['jenjang', 'jenjangjabatan', 'tingkatjabatan']),
  column('jobClass', 'files.field.jobClass', ['kelasjabatan', 'kelas']),
  column('seats', 'files.field.seats', ['kebutuhan', 'jumlahkursi', 'jumlahkebutuhan', 'formasi']),
  column('education', 'files.field.educationLevel', ['pendidikan', 'pendidikanminimal', 'tingkatpendidikan', 'kualifikasipendidikan']),
  column('fields', 'files.field.studyFields', ['bidangilmu', 'bidangpendidikan', 'jurusan']),
  column('golonganLow', 'files.field.golonganLow', ['golonganterendah', 'pangkatterendah']),
  column('golonganHigh', 'files.field.golonganHigh', ['golongantertinggi', 'pangkattertinggi']),
  column('teknis', 'files.field.standardTeknis', ['standarteknis', 'standarkompetensiteknis']),
  column('manajerial', 'files.field.standardManajerial', ['standarmanajerial', 'standarkompetensimanajerial']),
  column('sosiokultural', 'files.field.standardSosiokultural', ['standarsosiokultural', 'standarkompetensisosiokultural', 'standarsosialkultural']),
  column('critical', 'files.field.critical', ['kritis', 'jabatankritis', 'kritikal', 'jabatankritikal']),
  column('criticalReason', 'files.field.criticalReason', ['alasankritis', 'alasankritikal']),
] as const
