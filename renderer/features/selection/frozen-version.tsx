import { Button, Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../bridge/call.ts'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { Card } from '../../components/layout/card.tsx'
import { score } from '../../components/selection/candidate-words.ts'
import { roundPath } from '../../components/selection/round-path.ts'
import { useSay } from '../../components/say.tsx'
import { HashText } from './hash-text.tsx'
import type { FrozenList } from './round-data.ts'
import css from './frozen.module.css'

const kinds = ['listed', 'ranked', 'outside'] as const

/** One frozen list: from which day, law and profile, its fingerprints, the names that go to the head, and taking it out. */
export function FrozenVersion({ list }: { readonly list: FrozenList }) {
  const say = useSay()
  const { head, target, ranking, settings } = list
  const [what, setWhat] = useState<(typeof kinds)[number]>('listed')
  const listed = ranking.ranked.filter((one) => one.listed)
  return (
    <Card
      title={say('round.screen.version', { number: head.number })}
      line={say('round.screen.frozen-at', { at: say.instant(head.frozenAt), by: head.frozenBy ?? '–' })}
      actions={
        <>
          <Select size="xs" w={200} aria-label={say('round.screen.export-what')} value={what} onChange={(next) => setWhat(kinds.find((one) => one === next) ?? 'listed')} data={kinds.map((one) => ({ value: one, label: say(`round.screen.export.${one}`) }))} />
          <ExportMenu make={(format) => call('shortlist.export', { id: head.id, what, format })} />
        </>
      }
    >
      <div className={css['version']}>
        <dl className={css['facts']}>
          <div><dt>{say('round.screen.closing-on')}</dt><dd>{say.date(target.closingOn)}</dd></div>
          <div><dt>{say('round.screen.rule-set')}</dt><dd>{head.ruleSet}</dd></div>
          <div><dt>{say('round.screen.profile')}</dt><dd>{head.profileName ?? say('round.screen.no-profile')}</dd></div>
          <div><dt>{say('round.screen.technical')}</dt><dd>{say(`round.screen.technical.${settings.technical}`)}</dd></div>
          <div><dt>{say('round.screen.hash-input')}</dt><dd><HashText hash={head.inputHash} whole /></dd></div>
          <div><dt>{say('round.screen.hash-list')}</dt><dd><HashText hash={head.contentHash} whole /></dd></div>
        </dl>
        <div>
          <h3 className={css['subhead']}>{say('round.screen.listed-names', { count: listed.length })}</h3>
          {listed.length === 0 ? <p className={css['text']}>{say('round.screen.listed-none')}</p> : (
            <ol className={css['listed']}>
              {listed.map((one) => (
                <li key={one.nip}>
                  <span className={css['place']}>{one.place}</span>
                  <span className={css['who']}><b>{one.name}</b><span>{[one.golongan, one.post].filter((part) => part !== null).join(' · ')}</span></span>
                  <span className={css['number']}>{one.value === null ? '–' : score(one.value, say)}</span>
                </li>
              ))}
            </ol>
          )}
          <Button component={Link} to={roundPath(list.round.id, 'peringkat')} variant="default" size="xs">{say('round.screen.to-ranking')}</Button>
        </div>
      </div>
    </Card>
  )
}
