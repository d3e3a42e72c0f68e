import { complaintKindSchema, type ComplaintKind } from '../../terms/service.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** Working days from the receipt of a complaint: to the first response or forwarding, and to the settlement of each kind. */
export type ComplaintDays = { readonly response: number; readonly settled: Readonly<Record<ComplaintKind, number>> }

/** The deadlines of complaints about public services. */
export const complaintDays: Parameter<ComplaintDays> = {
  id: 'service.pengaduan-days',
  subject: 'service',
  title: 'service.parameter.pengaduan-days',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'response', label: 'service.first-response', bounds: { kind: 'whole', min: 1, max: 30, unit: 'days' } },
      {
        name: 'settled', label: 'service.settlement',
        bounds: {
          kind: 'parts',
          parts: complaintKindSchema.options.map((name) => ({
            name, label: `service.complaint.${name}` as const, bounds: { kind: 'whole', min: 1, max: 120, unit: 'days' },
          })),
        },
      },
    ],
  },
  values: [dated<ComplaintDays>('2018-01-01', {
    response: 3, settled: { 'permintaan-informasi': 5, normatif: 5, 'tanpa-periksa': 14, 'dengan-periksa': 60 },
  }, { source: 'sp4n-lapor', pin: 'jangka waktu tindak lanjut pengaduan', how: 'secondary', note: 'service.note.pengaduan-start' })],
  show: ({ response, settled }) => [
    { label: { text: 'service.first-response' }, value: { message: { key: 'service.working-days', values: { days: response } } } },
    ...complaintKindSchema.options.map((kind) => ({
      label: { text: `service.complaint.${kind}` as const },
      value: { message: { key: 'service.working-days', values: { days: settled[kind] } } } as const,
    })),
  ],
}
