import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SkpVersion } from '../../../shared/contract/skp.ts'
import type { SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { DifferenceTable } from './difference-table.tsx'
import css from './skps.module.css'

type Pair = { readonly before: SkpContent; readonly after: SkpContent; readonly names: readonly [string, string] }

/** Everything that was agreed, the latest first, each to be compared with the one before it, the latest with the draft. */
export function VersionsCard({ versions, now }: { readonly versions: readonly SkpVersion[]; readonly now: SkpContent | null }) {
  const say = useSay()
  const [pair, setPair] = useState<Pair | null>(null)
  const name = ({ number }: SkpVersion) => say('skp.version', { number })
  return (
    <Card title={say('skp.versions')}>
      <ol className={css['versions']}>
        {versions.toReversed().map((one, at) => {
          const before = versions.find(({ number }) => number === one.number - 1)
          return (
            <li key={one.number}>
              <div className={css['versionWords']}>
                <strong>{name(one)}</strong>, {say('skp.versionLine', { date: { date: one.agreedOn }, by: one.createdBy ?? '–' })}
                {one.reason === null ? null : <span className={css['under']}>{one.reason}</span>}
              </div>
              {at === 0 && now !== null ? (
                <Button variant="default" size="xs" onClick={() => setPair({ before: one.content, after: now, names: [name(one), say('skp.compare.now')] })}>{say('skp.compareNow')}</Button>
              ) : null}
              {before === undefined ? null : (
                <Button variant="default" size="xs" onClick={() => setPair({ before: before.content, after: one.content, names: [name(before), name(one)] })}>{say('skp.compare', { number: before.number })}</Button>
              )}
            </li>
          )
        })}
      </ol>
      {pair === null ? null : (
        <Dialog title={say('skp.compare.title', { before: pair.names[0], after: pair.names[1] })} opened onClose={() => setPair(null)} size="xl">
          <DifferenceTable {...pair} />
        </Dialog>
      )}
    </Card>
  )
}
