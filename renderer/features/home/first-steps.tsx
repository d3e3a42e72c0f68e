import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './home.module.css'

const steps: readonly { readonly title: MessageKey; readonly line: MessageKey }[] = [
  { title: 'home.step-units', line: 'home.step-units-line' },
  { title: 'home.step-people', line: 'home.step-people-line' },
  { title: 'home.step-ratings', line: 'home.step-ratings-line' },
  { title: 'home.step-settle', line: 'home.step-settle-line' },
  { title: 'home.step-run', line: 'home.step-run-line' },
]

/** The first hour: what to do, in which order, while there is no data yet. */
export function FirstSteps() {
  const say = useSay()
  const admin = useHasRole('admin')
  return (
    <Card
      title={say('home.begin')}
      line={say(admin ? 'home.begin-line' : 'home.begin-wait')}
      actions={
        admin ? (
          <Button component={Link} to="/impor">
            {say('home.import')}
          </Button>
        ) : undefined
      }
    >
      <ol className={css['steps']}>
        {steps.map((step, index) => (
          <li key={step.title} className={css['step']}>
            <span className={css['number']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p className={css['stepTitle']}>{say(step.title)}</p>
              <p className={css['detail']}>{say(step.line)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
