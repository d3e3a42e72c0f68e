import { exact, type Exact } from '../../../numbers/exact.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Citation, Step } from '../../finding.ts'
import { holds, unknown } from '../../steps.ts'
import type { ExactFact } from '../../terms/exact-fact.ts'
import type { Golongan } from '../../terms/golongan.ts'
import { shownExact } from '../common/shown-exact.ts'

/** The angka kredit asked for, and the lesser one that holds for a career that began at a golongan ruang, where that is not known. */
export type Asked = { readonly minimum: Exact; readonly fewer: { readonly golongan: Golongan; readonly minimum: Exact | null } | null }

/** Tests cumulative angka kredit against a minimum; between the lesser and the general one the beginning of the career decides. */
export function enoughCredit(
  had: ExactFact | null | undefined, { minimum, fewer }: Asked, says: { readonly wording: string; readonly citation: Citation; readonly key: MessageKey },
): Step {
  const head = { id: 'credit', facts: ['angkaKredit', 'firstGolongan'] as const, wording: says.wording, citation: says.citation }
  if (had === null || had === undefined) return unknown(head, { key: 'credit.credit-unknown', values: { minimum: shownExact(minimum) } })
  const values = { had: shownExact(exact(had)), minimum: shownExact(minimum) }
  const enough = exact(had).gte(minimum)
  if (!enough && fewer?.minimum && exact(had).gte(fewer.minimum)) {
    return unknown(head, { key: 'credit.first-golongan-unknown', values: { ...values, golongan: fewer.golongan, fewer: shownExact(fewer.minimum) } }, 'firstGolongan')
  }
  return holds(head, enough, { key: says.key, values })
}
