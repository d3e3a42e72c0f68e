import { capaianSchema, type Capaian } from '../../../shared/legal/terms/capaian.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'

const TONES: Readonly<Record<Capaian, Tone>> = { istimewa: 'gold', baik: 'ok', 'butuh-perbaikan': 'warn', kurang: 'bad', 'sangat-kurang': 'bad' }

/** The levels in the order of their keys, 1 to 5. */
export const levels: readonly Capaian[] = capaianSchema.options

/** A capaian by its name. */
export function LevelChip({ level }: { readonly level: Capaian }) {
  const say = useSay()
  return <Chip tone={TONES[level]}>{say(`legal.capaian.${level}`)}</Chip>
}
