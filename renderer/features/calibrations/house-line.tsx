import { calibrationHouse } from '../../../shared/domain/calibration/house-settings.ts'
import { useSay } from '../../components/say.tsx'

/** Says by which settings something stands out, and that they are the house's and not the law's. */
export function HouseLine() {
  const say = useSay()
  return <>{say('calibration.houseLine', { ...calibrationHouse })}</>
}
