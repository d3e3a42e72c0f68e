import { column } from './column.ts'

/** The columns of e-Kinerja's "Laporan Penilaian SKP", in its long and its 13-column form. */
export const ratingColumns = [
  column('nip', 'files.field.nip', ['nip', 'nipbaru', 'nippegawai'], true),
  column('name', 'files.field.name', ['nama', 'namapegawai']),
  column('periodStart', 'files.field.periodStart', ['periodeawalskp', 'periodeawal', 'tanggalmulai', 'periodemulai']),
  column('periodEnd', 'files.field.periodEnd', ['periodeakhirskp', 'periodeakhir', 'tanggalselesai', 'periodeselesai']),
  column('unitExternalId', 'files.field.unitId', ['skpunorid', 'unorid']),
  column('unitName', 'files.field.unitName', ['skpunor', 'unor', 'unitkerja', 'unornama']),
  column('parentUnitName', 'files.field.parentUnitName', ['skpunorinduk', 'unorinduk', 'opd']),
  column('postName', 'files.field.postName', ['skpjabatan', 'jabatan', 'namajabatan']),
  column('postKindCode', 'files.field.postKindId', ['skpjenisjabatan', 'jenisjabatan']),
  column('acting', 'files.field.acting', ['isskppltplhpjb', 'ispltplhpjb', 'ispltplh', 'pltplh']),
  column('hasilKerja', 'files.field.hasilKerja', ['hasilkerja', 'ratinghasilkerja'], true),
  column('perilakuKerja', 'files.field.perilakuKerja', ['perilakukerja', 'perilaku', 'ratingperilakukerja'], true),
  column('hasilAkhir', 'files.field.hasilAkhir', ['hasilakhir', 'predikat', 'predikatkinerja', 'predikatkinerjapegawai'], true),
  column('evaluatorNip', 'files.field.evaluatorNip', ['pegawaiatasannip', 'nippenilai', 'nipatasan', 'nippejabatpenilai']),
  column('evaluatorName', 'files.field.evaluatorName', ['pegawaiatasannama', 'namapenilai', 'namaatasan', 'namapejabatpenilai']),
  column('evaluatorPost', 'files.field.evaluatorPost', ['pegawaiatasanjabatan', 'jabatanpenilai', 'jabatanatasan']),
  column('ratedAt', 'files.field.ratedAt', ['waktudinilai', 'tanggaldinilai', 'tanggalpenilaian']),
  column('golongan', 'files.field.golongan', ['golru', 'golongan', 'golonganruang']),
  column('employeeKind', 'files.field.employeeKind', ['jenispegawai', 'statuspegawai']),
  column('skpId', 'files.field.skpId', ['skpid', 'idskp']),
] as const

/** The columns of e-Kinerja's "Laporan SKP" (plans). */
export const planColumns = [
  column('nip', 'files.field.nip', ['nip', 'nipbaru', 'nippegawai'], true),
  column('name', 'files.field.name', ['nama', 'namapegawai']),
  column('skpId', 'files.field.skpId', ['skpid', 'idskp', 'id']),
  column('periodStart', 'files.field.periodStart', ['periodeawal', 'periodeawalskp'], true),
  column('periodEnd', 'files.field.periodEnd', ['periodeakhir', 'periodeakhirskp'], true),
  column('postName', 'files.field.postName', ['skpjabatan', 'jabatan']),
  column('unitName', 'files.field.unitName', ['skpunor', 'unit', 'unor']),
  column('parentUnitName', 'files.field.parentUnitName', ['skpunorinduk', 'skpunoratasan', 'unorinduk']),
  column('acting', 'files.field.acting', ['ispltplh', 'isskppltplhpjb', 'ispltplhpjb']),
  column('hasSkp', 'files.field.hasSkp', ['isskp']),
  column('status', 'files.field.planStatus', ['skpstatus', 'statusskp']),
  column('model', 'files.field.planModel', ['skpmodel', 'modelskp']),
  column('createdOn', 'files.field.createdOn', ['createdat', 'dibuatpada', 'tanggaldibuat']),
  column('employeeKind', 'files.field.employeeKind', ['jenispegawai']),
] as const

/** The columns of SIASN's HierarkiUnor. */
export const unitColumns = [
  column('id', 'files.field.unitId', ['id', 'unorid', 'idunor'], true),
  column('name', 'files.field.unitName', ['namaunor', 'unornama', 'nama'], true),
  column('parentId', 'files.field.parentUnitId', ['idatasan', 'diatasanid', 'unoratasanid', 'idunoratasan'], true),
] as const
