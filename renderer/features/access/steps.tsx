import { IconCheck } from '@tabler/icons-react'
import { useSay } from '../../components/say.tsx'
import css from './steps.module.css'

/** Where in the wizard we are: the steps by name, those behind ticked off. */
export function Steps({ titles, current }: { readonly titles: readonly string[]; readonly current: number }) {
  const say = useSay()
  return (
    <ol className={css['steps']} aria-label={say('access.steps')}>
      {titles.map((title, index) => (
        <li key={title} className={css['step']} data-state={index < current ? 'done' : index === current ? 'now' : 'ahead'} aria-current={index === current ? 'step' : undefined}>
          <span className={css['dot']} aria-hidden="true">
            {index < current ? <IconCheck size={14} stroke={2.6} /> : index + 1}
          </span>
          <span>{title}</span>
          {index < current ? <span className="unseen">{say('access.step-done')}</span> : null}
        </li>
      ))}
    </ol>
  )
}
