import type { Finding, Step } from '../../../../shared/legal/finding.ts'
import { xComponents } from '../../../../shared/legal/parameters/talent/weights.ts'
import type { Message } from '../../../../shared/text/message.ts'

/** A condition that says otherwise in the later finding; null where one side does not ask it. */
export type MovedStep = { readonly step: string; readonly before: Message | null; readonly after: Message | null }

/**
 * The conditions of two findings of the same person that answer otherwise or add other points. A sentence that only names another year
 * or record for the same points moved nobody.
 */
export function movedSteps(before: Finding, after: Finding): readonly MovedStep[] {
  const earlier = new Map(before.steps.map((step) => [step.id, step]))
  const later = new Set(after.steps.map(({ id }) => id))
  const pairs = [...after.steps.map((step) => [earlier.get(step.id) ?? null, step] as const), ...before.steps.filter(({ id }) => !later.has(id)).map((step) => [step, null] as const)]
  return pairs.filter(([was, is]) => differs(was, is, before, after))
    .map(([was, is]) => ({ step: (is ?? was)?.id ?? '', before: was?.message ?? null, after: is?.message ?? null }))
}

function differs(was: Step | null, is: Step | null, before: Finding, after: Finding): boolean {
  if (was === null || is === null) return true
  if (was.outcome !== is.outcome) return true
  const band = BAND_OF[is.id]
  if (band !== undefined) return before.details[band] !== after.details[band]
  return was.amount !== is.amount
}

const BAND_OF: Readonly<Record<string, 'kinerja' | 'potensial'>> = { 'band-kinerja': 'kinerja', 'band-potensial': 'potensial' }

/**
 * The same for readers who may not see discipline: whatever moved on the potensial axis is one line that tells only the bands, since
 * from all other parts the one of discipline would follow.
 */
export function veiledSteps(steps: readonly MovedStep[], before: Finding, after: Finding): readonly MovedStep[] {
  const shown = steps.filter(({ step }) => !ofPotensial(step))
  if (shown.length === steps.length) return shown
  return [...shown, { step: 'potensial', before: bandOf(before), after: bandOf(after) }]
}

const ofPotensial = (step: string): boolean => step === 'band-potensial' || (xComponents as readonly string[]).includes(step)

const bandOf = ({ details: { potensial } }: Finding): Message => (potensial === undefined
  ? { key: 'kotak.potensial-open' }
  : { key: 'kotak.potensial-was', values: { band: { text: `talent.band.${String(potensial) as 'tinggi'}` } } })
