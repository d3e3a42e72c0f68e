import { IconArrowRight } from '@tabler/icons-react'
import { useSay } from '../../components/say.tsx'
import { differenceOf } from './difference.ts'
import css from './profiles.module.css'

/** What a chosen value changes in the shipped one, line by line; lines that stay are folded away. */
export function Difference({ parameter, before, after }: { readonly parameter: string; readonly before: unknown; readonly after: unknown }) {
  const say = useSay()
  const lines = differenceOf(parameter, before, after, say)
  const changed = lines.filter(({ same }) => !same)
  const kept = lines.length - changed.length
  if (changed.length === 0) return <p className={css['same']}>{say('profile.sameAsShipped')}</p>
  return (
    <div className={css['difference']}>
      <table>
        <caption>{say('profile.difference')}</caption>
        <thead>
          <tr>
            <th scope="col"><span className="unseen">{say('profile.line')}</span></th>
            <th scope="col">{say('profile.shipped')}</th>
            <th scope="col">{say('profile.thisProfile')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((line) => (
            <tr key={line.label}>
              <th scope="row">{line.label}</th>
              <td>{line.before ?? '–'}</td>
              <td>
                <IconArrowRight size={13} stroke={2} aria-hidden="true" /> <b>{line.after ?? '–'}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept === 0 ? null : <p className={css['same']}>{say('profile.linesKept', { count: kept })}</p>}
    </div>
  )
}
