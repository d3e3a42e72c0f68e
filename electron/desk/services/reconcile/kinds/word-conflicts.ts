import { golonganSchema, pppkGolonganSchema } from '../../../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema, postKindSchema } from '../../../../../shared/legal/terms/people.ts'
import type { Message, MessageValue } from '../../../../../shared/text/message.ts'
import type { UnknownWord } from '../../../files/parsed.ts'
import type { Effect, FoundConflict } from '../found-conflict.ts'
import type { NamedPerson } from './rating-conflicts.ts'

/** What a status word may be said to mean, as SIASN writes it, and whether it ends service. */
export const statusMeanings = [
  'aktif', 'tugas-belajar', 'cltn', 'pemberhentian-sementara', 'masa-persiapan-pensiun', 'pensiun', 'meninggal-dunia', 'diberhentikan', 'pindah-instansi',
] as const

const STATUS_WORDS: Readonly<Record<(typeof statusMeanings)[number], string>> = {
  aktif: 'Aktif', 'tugas-belajar': 'Tugas Belajar', cltn: 'CLTN', 'pemberhentian-sementara': 'Pemberhentian Sementara',
  'masa-persiapan-pensiun': 'Masa Persiapan Pensiun', pensiun: 'Pensiun', 'meninggal-dunia': 'Meninggal Dunia', diberhentikan: 'Diberhentikan',
  'pindah-instansi': 'Pindah Instansi',
}

const ENDS_SERVICE = /^(?:pensiun|meninggal|tewas|diberhentikan|mutasi keluar|pindah instansi)/

/** Tells whether a kedudukan hukum ends service. */
export function endsService(status: string): boolean {
  return ENDS_SERVICE.test(status.toLowerCase().replace(/[^a-z]+/g, ' ').trim())
}

type Meaning = { readonly value: string; readonly meaning: string; readonly label: Message }

const MEANINGS: Readonly<Record<UnknownWord['subject'], readonly Meaning[]>> = {
  education: educationLevelSchema.options.map((level) => ({ value: level, meaning: level, label: { key: `legal.education.${level}` } })),
  'legal-status': statusMeanings.map((status) => ({ value: status, meaning: STATUS_WORDS[status], label: { key: `reconcile.status.${status}` } })),
  'post-kind': postKindSchema.options.map((kind) => ({ value: kind, meaning: kind, label: { key: `record.post.postKind.${kind}` } })),
  'employee-kind': (['PNS', 'PPPK', 'PPPK_PW'] as const).map((kind) => ({ value: kind, meaning: kind, label: { key: `reconcile.employee-kind.${kind}` } })),
  golongan: [...golonganSchema.options, ...pppkGolonganSchema.options].map((golongan) => ({
    value: golongan, meaning: golongan, label: { key: 'reconcile.golongan', values: { golongan } },
  })),
}

/** A word that no table knows; no rule may choose what it means. */
export function unknownWord({ subject, word, column }: UnknownWord, row: number): FoundConflict {
  return {
    kind: 'unknown-word', key: `${subject}|${word}`, subject: word, personId: null, nip: null, row,
    message: { key: 'reconcile.unknown-word', values: { what: { text: `reconcile.word.${subject}` }, word, column } },
    rule: { key: 'reconcile.unknown-word.rule' },
    options: MEANINGS[subject].map(({ value, meaning, label }) => ({ value, label, effects: [{ do: 'meaning', subject, word, meaning }] })),
    proposed: null,
  }
}

/** A file still says what an officer has corrected or removed. */
export function correction(
  person: NamedPerson, at: { readonly key: string; readonly row: number },
  said: { readonly what: MessageValue; readonly file: MessageValue; readonly now: MessageValue | null }, follow: Effect,
): FoundConflict {
  return {
    kind: 'correction', key: at.key, subject: person.name, personId: person.id, nip: person.nip, row: at.row,
    message: said.now === null
      ? { key: 'reconcile.correction.removed', values: { name: person.name, what: said.what, file: said.file } }
      : { key: 'reconcile.correction', values: { name: person.name, what: said.what, file: said.file, now: said.now } },
    rule: { key: 'reconcile.correction.rule' },
    options: [
      { value: 'keep', label: { key: 'reconcile.correction.keep' }, effects: [] },
      { value: 'file', label: { key: 'reconcile.correction.file' }, effects: [follow] },
    ],
    proposed: 'keep',
  }
}
