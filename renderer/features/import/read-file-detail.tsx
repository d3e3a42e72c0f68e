import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ImportedFile } from '../../../shared/contract/import.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import { fileKindName } from './file-kind.ts'
import { LineTable } from './line-table.tsx'
import { Tiles } from './tiles.tsx'
import css from './import.module.css'

/** One file that was read: its counts, what changes, what was rejected and why, conflicts, notes and columns. */
export function ReadFileDetail({ file, done, children }: {
  readonly file: ImportedFile
  readonly done: boolean
  /** What is asked about the file before it is stored. */
  readonly children?: ReactNode
}) {
  const say = useSay()
  const facts = [fileKindName(file.kind, say), ...(file.period === null ? [] : [say('import.of-period', { period: file.period })]), ...(file.drawnOn === null ? [] : [say('import.drawn-on', { date: { date: file.drawnOn } })])]
  const first = file.rejected.length > 0 ? 'rejected' : file.conflicts.length > 0 ? 'conflicts' : 'changes'
  return (
    <>
      <div>
        <h2 style={{ margin: 0, fontSize: '0.9375rem' }} className={css['file']}>
          {file.file}
        </h2>
        <p className={css['under']} style={{ margin: 0 }}>{facts.join(' · ')}</p>
      </div>
      <Tiles
        counts={[
          { label: say('import.rows'), count: file.rows },
          { label: say('import.added'), count: file.added },
          { label: say('import.changed'), count: file.changed },
          { label: say('import.unchanged'), count: file.unchanged },
          { label: say('import.rejected'), count: file.rejected.length, tone: 'bad' },
          { label: say('import.conflicts'), count: file.conflicts.length, tone: 'warn' },
        ]}
      />
      {children}
      {file.absent > 0 ? <Notice tone="warn">{say('import.absent', { count: file.absent })}</Notice> : null}
      <Tabs defaultValue={first} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="changes">{say(done ? 'import.tab-changed' : 'import.tab-changes')}</Tabs.Tab>
          <Tabs.Tab value="rejected">{say('import.tab-rejected', { count: file.rejected.length })}</Tabs.Tab>
          <Tabs.Tab value="conflicts">{say('import.tab-conflicts', { count: file.conflicts.length })}</Tabs.Tab>
          <Tabs.Tab value="notices">{say('import.tab-notices', { count: file.notices.length })}</Tabs.Tab>
          <Tabs.Tab value="columns">{say('import.tab-columns')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="changes">
          <LineTable
            who={say('import.who')}
            empty={say('import.no-changes')}
            lines={file.changes.map((one, at) => ({ key: String(at), row: one.row, who: one.nip === null ? one.name : `${one.name} (${one.nip})`, words: say.message(one.message) }))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="rejected">
          <LineTable
            who={say('import.column')}
            empty={say('import.no-rejections')}
            lines={file.rejected.map((one, at) => ({ key: String(at), row: one.row, who: one.column, words: say.message(one.message) }))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="conflicts">
          <LineTable
            who="NIP"
            empty={say('import.no-conflicts')}
            lines={file.conflicts.map((one, at) => ({ key: String(at), row: one.row, who: one.nip, words: say.message(one.message) }))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="notices">
          <LineTable
            who={say('import.column')}
            empty={say('import.no-notices')}
            lines={file.notices.map((one, at) => ({ key: String(at), row: one.row, who: one.column, words: say.message(one.message) }))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="columns">
          <ColumnNames title={say('import.dropped')} line={say('import.dropped-line')} names={file.droppedColumns} />
          <ColumnNames title={say('import.ignored')} line={say('import.ignored-line')} names={file.ignoredColumns} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

function ColumnNames({ title, line, names }: { readonly title: string; readonly line: string; readonly names: readonly string[] }) {
  const say = useSay()
  return (
    <section>
      <h3 style={{ margin: '0.75rem 0 0', fontSize: '0.8125rem' }}>{title}</h3>
      <p className={css['under']} style={{ margin: 0 }}>{line}</p>
      {names.length === 0 ? (
        <p className={css['none']}>{say('import.no-columns')}</p>
      ) : (
        <ul className={css['columns']}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
