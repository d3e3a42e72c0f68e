import { column } from './column.ts'

/** The columns of SIASN's staff export, also under names that local staff lists use. */
export const siasnColumns = [
  column('nip', 'files.field.nip', ['nipbaru', 'nip', 'nip18', 'nipbaru18digit', 'nomorindukpegawai', 'nippegawai', 'nipp', 'nippppk', 'ninip'], true),
  column('name', 'files.field.name', ['nama', 'namapegawai', 'namalengkap', 'namaasn'], true),
  column('siasnId', 'files.field.siasnId', ['pnsid', 'idpns', 'siasnid']),
  column('formerNip', 'files.field.formerNip', ['niplama']),
  column('titleFront', 'files.field.titleFront', ['gelardepan']),
  column('titleBack', 'files.field.titleBack', ['gelarbelakang']),
  column('birthPlace', 'files.field.birthPlace', ['tempatlahirnama', 'tempatlahir']),
  column('birthDate', 'files.field.birthDate', ['tanggallahir', 'tgllahir']),
  column('sex', 'files.field.sex', ['jeniskelamin', 'kelamin', 'jk', 'lp']),
  column('employeeKind', 'files.field.employeeKind', ['jenispegawainama', 'jenispegawai', 'statuskepegawaian', 'statuspegawai']),
  column('legalStatus', 'files.field.legalStatus', ['kedudukanhukumnama', 'kedudukanhukum']),
  column('cpnsStatus', 'files.field.cpnsStatus', ['statuscpnspns']),
  column('cpnsSkNumber', 'files.field.cpnsSkNumber', ['nomorskcpns', 'noskcpns']),
  column('cpnsSkDate', 'files.field.cpnsSkDate', ['tanggalskcpns', 'tglskcpns']),
  column('cpnsTmt', 'files.field.cpnsTmt', ['tmtcpns']),
  column('pnsSkNumber', 'files.field.pnsSkNumber', ['nomorskpns', 'noskpns']),
  column('pnsSkDate', 'files.field.pnsSkDate', ['tanggalskpns', 'tglskpns']),
  column('pnsTmt', 'files.field.pnsTmt', ['tmtpns']),
  column('golonganAwal', 'files.field.golonganAwal', ['golawalnama', 'golonganawal', 'golawal']),
  column('golongan', 'files.field.golongan', ['golakhirnama', 'golru', 'golonganruang', 'golonganakhir', 'golakhir', 'golongan', 'pangkatgolru', 'gol']),
  column('golonganTmt', 'files.field.golonganTmt', ['tmtgolongan', 'tmtgolru', 'tmtpangkat', 'tmtgolonganakhir']),
  column('serviceYears', 'files.field.serviceYears', ['mktahun', 'masakerjatahun', 'mkthn', 'thn']),
  column('serviceMonths', 'files.field.serviceMonths', ['mkbulan', 'masakerjabulan', 'mkbln', 'bln']),
  column('postKind', 'files.field.postKind', ['jenisjabatannama', 'jenisjabatan']),
  column('postKindId', 'files.field.postKindId', ['jenisjabatanid', 'kodejenisjabatan']),
  column('postName', 'files.field.postName', ['jabatannama', 'namajabatan', 'jabatan']),
  column('postTmt', 'files.field.postTmt', ['tmtjabatan']),
  column('eselon', 'files.field.eselon', ['eselonnama', 'eselon']),
  column('educationLevel', 'files.field.educationLevel', ['tingkatpendidikannama', 'tingkatpendidikan', 'pendidikanterakhir']),
  column('educationProgram', 'files.field.educationProgram', ['pendidikannama', 'jurusan', 'programstudi', 'jenispendidikan']),
  column('graduatedYear', 'files.field.graduatedYear', ['tahunlulus', 'thnpendidikan', 'thnlulus']),
  column('school', 'files.field.school', ['namasekolah', 'sekolah', 'namasekolahperguruantinggi']),
  column('unitId', 'files.field.unitId', ['unorid', 'idunor']),
  column('unitName', 'files.field.unitName', ['unornama', 'namaunor', 'unor', 'unitkerja', 'satker', 'opd']),
  column('parentUnitId', 'files.field.parentUnitId', ['satuankerjaindukid', 'unorindukid']),
  column('parentUnitName', 'files.field.parentUnitName', ['satuankerjainduknama', 'satuankerjainduk', 'unorinduknama', 'unorinduk']),
] as const

/** Headings that only SIASN writes; at least three of them tell its export from a local staff list. */
export const siasnMarks = [
  'pnsid', 'kedudukanhukumnama', 'jenispegawainama', 'golawalnama', 'golakhirnama', 'jenisjabatannama', 'tingkatpendidikannama', 'unornama', 'unorid',
  'instansiindukid', 'instansikerjanama', 'satuankerjaindukid', 'lokasikerjaid', 'jabatannama',
] as const
