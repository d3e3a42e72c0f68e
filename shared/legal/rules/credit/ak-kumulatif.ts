import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, exactText, type Exact } from '../../../numbers/exact.ts'
import type { Message } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { akCoefficient, akPendidikan, akPercent } from '../../parameters/credit/angka-kredit.ts'
import { met, unknown } from '../../steps.ts'
import type { Details, Law, Rule, Verdict } from '../../types.ts'
import { inService, isPns } from '../common/in-service.ts'
import { shownExact } from '../common/shown-exact.ts'
import { akKumulatifFacts, type AkKumulatifFacts } from './ak-kumulatif-facts.ts'
import { creditSteps } from './credit-steps.ts'
import { isFunctional } from './jf-facts.ts'
import { fewerPerhaps, minimumParameters, minimumsOf, rangeOf } from './minimum.ts'

/** How much angka kredit has this functional officer together, and how far does it reach? */
export const akKumulatif: Rule<AkKumulatifFacts> = {
  id: 'promotion.ak-kumulatif',
  subject: 'promotion',
  question: 'credit.rule.ak-kumulatif',
  facts: akKumulatifFacts,
  parameters: [akPercent, akCoefficient, akPendidikan, ...minimumParameters],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'peraturan-bkn-3-2023', pin: 'Pasal 14 dan 21' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), isFunctional(given)],
    decide: verdict,
  }],
}

function verdict(given: AkKumulatifFacts, law: Law): Verdict {
  const began = beginning(given, law)
  const steps = [...known(given), ...creditSteps(given, law), ...(began ? [met({ id: 'first-golongan', facts: ['firstGolongan'] }, began)] : [])]
  const total = steps.reduce((sum, { amount }) => (amount === null ? sum : sum.add(exact(amount))), exact(0))
  const { jenjang, golongan } = given
  if (!jenjang || !golongan) return { steps, conclusion: null }
  const asked = minimumsOf(law, jenjang, golongan, given.firstGolongan)
  const above = rangeOf(law, jenjang, golongan) === 'above' && asked.jenjang !== null
  const minimums = above ? { ...asked, jenjang: null } : asked
  const forJenjang: Message = above
    ? { key: 'credit.fulfilled', values: { golongan, jenjang: { text: `legal.jenjang.${jenjang}` } } }
    : reach('jenjang', minimums.jenjang, total)
  return {
    steps,
    conclusion: {
      message: {
        key: 'credit.ak-kumulatif.met',
        values: { total: shownExact(total), reaches: { sentences: [reach('pangkat', minimums.pangkat, total), forJenjang, ...(began ? [began] : [])] } },
      },
      details: { angkaKredit: exactText(total), ...difference('pangkat', minimums.pangkat, total), ...difference('jenjang', minimums.jenjang, total) },
    },
  }
}

/** What must be known before anything can be added up. */
function known({ jenjang, golongan, jenjangFrom }: AkKumulatifFacts): readonly Step[] {
  const head = (id: string) => ({ id, facts: [id] as const })
  return [
    jenjang ? met(head('jenjang'), { key: 'credit.jenjang-now', values: { jenjang: { text: `legal.jenjang.${jenjang}` } } }) : unknown(head('jenjang'), { key: 'credit.jenjang-unknown' }),
    golongan ? met(head('golongan'), { key: 'promotion.golongan-now', values: { golongan } }) : unknown(head('golongan'), { key: 'promotion.golongan-unknown' }),
    jenjangFrom ? met(head('jenjangFrom'), { key: 'credit.jenjang-from', values: { date: { date: jenjangFrom } } }) : unknown(head('jenjangFrom'), { key: 'credit.jenjang-from-unknown' }),
  ]
}

/** Told where the beginning of the career is not known and would ask for less. */
function beginning({ jenjang, golongan, firstGolongan }: AkKumulatifFacts, law: Law): Message | null {
  const fewer = jenjang && golongan ? fewerPerhaps(law, jenjang, golongan, firstGolongan) : null
  if (!fewer?.jenjang) return null
  return { key: 'credit.first-golongan-told', values: { golongan: fewer.golongan, fewer: shownExact(fewer.jenjang) } }
}

type Reach = 'pangkat' | 'jenjang'

function reach(what: Reach, minimum: Exact | null, total: Exact): Message {
  if (minimum === null) return { key: `credit.no-next-${what}` }
  const rest = total.sub(minimum)
  const values = { minimum: shownExact(minimum), rest: shownExact(rest.abs()) }
  return { key: rest.s < 0n ? `credit.short-of-${what}` : `credit.enough-for-${what}`, values }
}

function difference(what: Reach, minimum: Exact | null, total: Exact): Details {
  if (minimum === null) return {}
  const rest = total.sub(minimum)
  const name = what === 'pangkat' ? 'Pangkat' : 'Jenjang'
  return { [`minimal${name}`]: exactText(minimum), [rest.s < 0n ? `kekurangan${name}` : `kelebihan${name}`]: exactText(rest.abs()) }
}
