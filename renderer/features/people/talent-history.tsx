import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './talent-history.module.css'

/** The box of a person in every mapping, the newest first; nothing for those who may not see mappings. */
export function TalentHistory({ nip }: { readonly nip: string }) {
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  return reads ? <History nip={nip} /> : null
}

function History({ nip }: { readonly nip: string }) {
  const say = useSay()
  const asked = useProcedure('talent.of-person', { nip })
  return (
    <Card
      title={say('kotak.history')}
      actions={
        <Anchor component={Link} to="/kotak-9" size="sm">
          {say('kotak.history-link')}
        </Anchor>
      }
    >
      <Answered asked={asked} lines={2}>
        {({ boxes }) =>
          boxes.length === 0 ? (
            <p className={css['none']}>{say('kotak.history-none')}</p>
          ) : (
            <ol className={css['boxes']}>
              {boxes.map(({ mapId, on, box, level, message }) => (
                <li key={mapId}>
                  <span className={css['mark']} data-none={box === null ? true : undefined} aria-hidden="true">{box ?? '–'}</span>
                  <span>
                    <b>{say.date(on)}</b> <span className={css['level']}>{say(`kotak.level.${level}`)}</span>
                    <span className={css['message']}>{say.message(message)}</span>
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </Card>
  )
}
