import { rankOn, type SampleOffice, type SamplePerson, type SampleUnit } from '../model.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { RatingTitle } from './titles.ts'

/** Who rates a person: the head of the unit or who acts as one, for a head the nearest head above, and the regent where nobody else is. */
export function evaluatorOf(office: SampleOffice, person: SamplePerson, unit: SampleUnit): Partial<Record<RatingTitle, OutCell>> {
  const head = office.heads.get(unit.id) ?? office.actingHeads.get(unit.id)
  if (head && head !== person) {
    const post = head.acting.find((one) => one.unit === unit) ?? head.posts.at(-1)
    return {
      pegawai_atasan_id: head.siasnId,
      pegawai_atasan_nip: head.nip,
      pegawai_atasan_nama: head.name,
      pegawai_atasan_unor_id: unit.id,
      pegawai_atasan_unor: unit.name,
      pegawai_atasan_jabatan: post?.name ?? unit.headTitle,
      pegawai_atasan_golru: rankOn(head, office.dataDate)?.golongan ?? null,
      pegawai_penilai_id: head.siasnId,
    }
  }
  if (unit.parent) return evaluatorOf(office, person, unit.parent)
  return {
    pegawai_atasan_id: 'kepala-daerah',
    pegawai_atasan_nip: '-',
    pegawai_atasan_nama: 'Bupati',
    pegawai_atasan_unor: unit.name,
    pegawai_atasan_jabatan: 'Bupati',
    pegawai_penilai_id: 'kepala-daerah',
  }
}
