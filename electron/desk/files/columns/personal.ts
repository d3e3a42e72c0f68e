import { plainWord } from '../cells/cell.ts'

/**
 * Headings of what Tanjak never keeps: NIK, telephone, e-mail, address, religion, marital status, tax and insurance numbers.
 * Whole headings or beginnings, because the sources write `AGAMA ID`, `agama_nama`, `EMAIL GOV`, `No. HP / WA`.
 */
const PERSONAL = new RegExp(
  '^(?:' +
    [
      '(?:no|nomor)?(?:nik|ktp|kk|kartukeluarga)(?:$|pegawai|ktp|asn|penduduk)', 'isvalidnik', 'nomorinduk(?:kependudukan)',
      '(?:no|nomor)?(?:hp|handphone|ponsel|telp|telpon|telepon|tlp|wa|whatsapp|kontak)', '(?:alamat)?(?:email|surel|suratelektronik)',
      'alamat', 'domisili', 'tempattinggal', 'agama', '(?:jenis|status)?(?:kawin|nikah|perkawinan|pernikahan|marital)',
      '(?:no|nomor)?(?:npwp|bpjs|askes|taspen|jkn|asuransi|pajak)', 'phone', 'mobile', 'address', 'religion', 'taxnumber', 'nationalid',
    ].join('|') +
    ')',
)

/** Headings that begin like personal ones and are not. */
const NOT_PERSONAL = /^(?:kawinkan|alamatunor|alamatinstansi|alamatkantor|wakil|wabup|waktu|walikota|walinagari|wasit|wasekcam|hpp|wara|kontakkerja)/

/** Tells whether a column holds what is dropped at the door, by its heading. */
export function isPersonalTitle(title: string): boolean {
  const word = plainWord(title)
  return PERSONAL.test(word) && !NOT_PERSONAL.test(word)
}
