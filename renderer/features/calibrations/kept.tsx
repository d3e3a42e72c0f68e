import type { UnitDistribution } from '../../../shared/contract/calibration.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'

/** Whether a unit keeps the pattern, in a word. */
export function Kept({ unit: { kept, capaian } }: { readonly unit: UnitDistribution }) {
  const say = useSay()
  if (kept === null) return <Chip tone="quiet">{say(capaian === null ? 'calibration.capaianMissing' : 'calibration.notJudged')}</Chip>
  return <Chip tone={kept ? 'ok' : 'bad'}>{say(kept ? 'calibration.patternKept' : 'calibration.patternBroken')}</Chip>
}

/** What keeps a unit from being measured, or that ratings are still on their way. */
export function UnratedNotice({ unrated }: { readonly unrated: number }) {
  const say = useSay()
  return unrated === 0 ? null : <Notice tone="info">{say('calibration.unratedNotice', { count: unrated })}</Notice>
}
