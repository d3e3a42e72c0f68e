import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'
import { AMENDED_ON } from './cited.ts'

const years = (id: string, title: 'talent.parameter.pemantauan' | 'talent.parameter.masa-rencana', count: number): Parameter<number> => ({
  id,
  subject: 'talent',
  title,
  chosenBy: 'law',
  values: [dated(AMENDED_ON, count, { source: 'permenpanrb-20-2025', pin: 'Kelompok Rencana Suksesi; pasal belum dibaca', how: 'official-text' })],
  show: (value) => [{ label: { text: title }, value: { months: value * 12 } }],
})

/** The years for which a successor is monitored after being placed. */
export const monitoringYears: Parameter<number> = years('talent.masa-pemantauan', 'talent.parameter.pemantauan', 3)

/** The years that a succession plan holds at most. */
export const planYears: Parameter<number> = years('talent.masa-rencana-suksesi', 'talent.parameter.masa-rencana', 1)
