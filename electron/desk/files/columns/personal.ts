import { plainWord } from '../cells/cell.ts'

/**
 * Headings of what Tanjak never keeps: NIK, telephone, e-mail, address, religion, marital status, tax and insurance numbers.
 * Whole headings or beginnings, because the sources write `AGAMA ID`, `agama_nama`, `EMAIL GOV`, `No. HP / WA`.
 */
const PERSONAL = new RegExp(
  '^(?:no|nomor)?(?:' +
    [
      '(?:nik|ktp|kk|kartukeluarga)(?:ktp|pegawai|asn|penduduk)?$', 'isvalidnik', 'indukkependudukan',
      '(?:hp|wa|hpwa|wahp|tlp)(?:aktif|pegawai|pribadi)?$',
      'handphone', 'ponsel', 'telp', 'telepon', 'telfon', 'whatsapp', '(?:alamat)?(?:email|surel)', 'suratelektronik', 'alamat',
      'domisili', 'tempattinggal',
      'agama', '(?:jenis|status)?(?:kawin|nikah|perkawinan|pernikahan|marital)', 'npwp', 'bpjs', 'askes', 'taspen', 'jkn', 'asuransi',
      'wajibpajak',
      'phone', 'mobile', 'address', 'religion', 'tax', 'insurance', 'nationalid',
    ].join('|') +
    ')',
)

/** Headings that begin like personal ones and are not: where an office is, not where a person lives. */
const NOT_PERSONAL = /^alamat(?:unor|unit|instansi|kantor|opd)/

/** Tells whether a column holds what is dropped at the door, by its heading. */
export function isPersonalTitle(title: string): boolean {
  const word = plainWord(title)
  return PERSONAL.test(word) && !NOT_PERSONAL.test(word)
}
