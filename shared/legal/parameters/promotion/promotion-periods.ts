import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** The months (1 to 12) on whose first day promotions take effect. */
export const promotionMonths: Parameter<readonly number[]> = {
  id: 'promotion.periods',
  subject: 'promotion',
  title: 'legal.parameter.promotion-periods',
  chosenBy: 'law',
  values: [
    dated<readonly number[]>('2002-04-17', [4, 10], {
      source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary',
    }),
    dated<readonly number[]>('2024-01-01', [2, 4, 6, 8, 10, 12], {
      source: 'peraturan-bkn-4-2023', pin: PASAL_BELUM_DIBACA, how: 'secondary',
    }),
    dated<readonly number[]>('2025-10-01', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], {
      source: 'peraturan-bkn-4-2025', pin: PASAL_BELUM_DIBACA, how: 'secondary',
    }),
  ],
  show: (months) => [{
    label: { text: 'legal.parameter.months' },
    value: { list: months.map((month) => ({ text: `legal.month.${month as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}` as const })) },
  }],
}
