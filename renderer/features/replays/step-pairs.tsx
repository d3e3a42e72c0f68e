import { useSay } from '../../components/say.tsx'
import type { StepPair } from './differing-steps.ts'
import css from './replays.module.css'

/** The conditions that differ, the former sentence beside the new one. */
export function StepPairs({ pairs, names }: { readonly pairs: readonly StepPair[]; readonly names: { readonly before: string; readonly after: string } }) {
  const say = useSay()
  if (pairs.length === 0) return <p className={css['under']}>{say('replay.noStepDiffers')}</p>
  return (
    <div className={css['steps']}>
      <table>
        <caption>{say('replay.stepsDiffer', { count: pairs.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('replay.sideBefore', { name: names.before })}</th>
            <th scope="col">{say('replay.sideAfter', { name: names.after })}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, before, after }) => (
            <tr key={id}>
              <td>{before === null ? say('replay.notAsked') : say.message(before.message)}</td>
              <td>{after === null ? say('replay.notAsked') : <b>{say.message(after.message)}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
