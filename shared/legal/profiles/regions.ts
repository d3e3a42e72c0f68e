import { cutsX, cutsY, kinerjaMode } from '../parameters/talent/bands.ts'
import { weightsX } from '../parameters/talent/weights.ts'
import { laid, SHIPPED_FROM, type ProfileDraft } from './shipped-profile.ts'

const ofManado = { source: 'instrumen-manado', how: 'assumed', note: 'talent.note.profile.manado' } as const

/** Kota Manado: potensial of assessment, track record and other considerations; its own cuts on both axes. */
export const manado: ProfileDraft = {
  id: 'manado',
  name: { key: 'talent.profile.manado' },
  description: { key: 'talent.profile.manado.about' },
  sources: ['instrumen-manado'],
  from: SHIPPED_FROM,
  values: Object.fromEntries([
    laid(kinerjaMode, 'score', { ...ofManado, note: 'talent.note.profile.mode-follows-cuts' }),
    laid(weightsX, {
      'penilaian-kompetensi': '0', 'pengembangan-kompetensi': '0', 'pengalaman-jabatan': '0', 'penilaian-potensi': '0', pendidikan: '0', 'bidang-ilmu': '0',
      disiplin: '0', asesmen: '50', 'rekam-jejak': '40', 'pertimbangan-lain': '10',
    }, ofManado),
    laid(cutsX, {
      edges: [{ band: 'tinggi', from: '77', edge: 'at-least' }, { band: 'menengah', from: '68', edge: 'at-least' }], below: 'rendah',
    }, { ...ofManado, note: 'talent.note.profile.edge-assumed' }),
    laid(cutsY, {
      edges: [{ band: 'di-atas', from: '85', edge: 'at-least' }, { band: 'sesuai', from: '70', edge: 'at-least' }], below: 'di-bawah',
    }, { ...ofManado, note: 'talent.note.profile.edge-assumed' }),
  ]),
}

/** A region whose source does not name it: potensial high from 90, middle from 78. */
export const region7890: ProfileDraft = {
  id: 'daerah-78-90',
  name: { key: 'talent.profile.daerah-78-90' },
  description: { key: 'talent.profile.daerah-78-90.about' },
  sources: ['instrumen-daerah-78-90'],
  from: SHIPPED_FROM,
  values: Object.fromEntries([
    laid(cutsX, {
      edges: [{ band: 'tinggi', from: '90', edge: 'at-least' }, { band: 'menengah', from: '78', edge: 'at-least' }], below: 'rendah',
    }, { source: 'instrumen-daerah-78-90', how: 'assumed', note: 'talent.note.profile.region-7890' }),
  ]),
}
