import { nilaiBerakhlakSchema, type NilaiBerakhlak } from '../../terms/nilai-berakhlak.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** The panduan perilaku of each of the seven values, as the form prints them. */
export type PanduanPerilaku = Readonly<Record<NilaiBerakhlak, readonly [string, string, string]>>

/** The seven values with their 21 panduan perilaku: feedback goes by them, no formula turns them into a rating. */
export const panduanPerilaku: Parameter<PanduanPerilaku> = {
  id: 'appraisal.panduan-perilaku',
  subject: 'appraisal',
  title: 'appraisal.parameter.panduan-perilaku',
  chosenBy: 'law',
  values: [
    dated<PanduanPerilaku>('2022-02-07', {
      'berorientasi-pelayanan': [
        'Memahami dan memenuhi kebutuhan masyarakat', 'Ramah, cekatan, solutif, dan dapat diandalkan', 'Melakukan perbaikan tiada henti',
      ],
      akuntabel: [
        'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin dan berintegritas tinggi',
        'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
        'Tidak menyalahgunakan kewenangan jabatan',
      ],
      kompeten: [
        'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah', 'Membantu orang lain belajar',
        'Melaksanakan tugas dengan kualitas terbaik',
      ],
      harmonis: ['Menghargai setiap orang apapun latar belakangnya', 'Suka menolong orang lain', 'Membangun lingkungan kerja yang kondusif'],
      loyal: [
        'Memegang teguh ideologi Pancasila, UUD 1945, setia kepada NKRI serta pemerintahan yang sah',
        'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara', 'Menjaga rahasia jabatan dan negara',
      ],
      adaptif: ['Cepat menyesuaikan diri menghadapi perubahan', 'Terus berinovasi dan mengembangkan kreativitas', 'Bertindak proaktif'],
      kolaboratif: [
        'Memberi kesempatan kepada berbagai pihak untuk berkontribusi', 'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
        'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
      ],
    }, { source: 'permenpanrb-6-2022', pin: 'Lampiran, format SKP: perilaku kerja', how: 'secondary', note: 'appraisal.note.panduan-perilaku' }),
  ],
  show: (panduan) => nilaiBerakhlakSchema.options.map((nilai) => ({
    label: { text: `appraisal.berakhlak.${nilai}` }, value: panduan[nilai].join('; '),
  })),
}
