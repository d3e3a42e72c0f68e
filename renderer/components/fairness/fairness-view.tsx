import { Table } from '@mantine/core'
import type { Fairness, FairnessAnalysis, FairnessStage } from '../../../shared/contract/fairness.ts'
import { Chip, type Tone } from '../feedback/chip.tsx'
import { Notice } from '../feedback/notice.tsx'
import { useSay } from '../say.tsx'
import css from './fairness.module.css'

const tones: Readonly<Record<FairnessAnalysis['sign'], Tone>> = { none: 'ok', 'small-numbers': 'quiet', difference: 'warn', 'cannot-tell': 'quiet' }

/** How a finished list divides beside the pool it was drawn from, attribute by attribute, with the counts. */
export function FairnessView({ fairness }: { readonly fairness: Fairness }) {
  const say = useSay()
  return (
    <div className={css['fairness']}>
      <Stage stage={fairness} title={say('round.screen.fairness-whole')} />
      {fairness.passed === null ? null : <Stage stage={fairness.passed} title={say('round.screen.fairness-passed')} />}
      {fairness.notes.length === 0 ? null : <ul className={css['notes']}>{fairness.notes.map((note) => <li key={note.key}>{say.message(note)}</li>)}</ul>}
    </div>
  )
}

/** One step on which people were chosen from others, attribute by attribute. */
function Stage({ stage, title }: { readonly stage: FairnessStage; readonly title: string }) {
  const say = useSay()
  return (
    <section className={css['stage']}>
      <h3>{title}</h3>
      <p>{say.message(stage.basis)} {say('round.screen.fairness-counts', { pool: stage.pool, selected: stage.selected })}</p>
      {stage.withheld === null ? null : <Notice tone="info">{say.message(stage.withheld)}</Notice>}
      <div className={css['attributes']}>
        {stage.analyses.map((analysis) => <Attribute key={analysis.attribute} analysis={analysis} />)}
      </div>
    </section>
  )
}

/** One attribute: the sentence, and the counts that it stands on. */
function Attribute({ analysis }: { readonly analysis: FairnessAnalysis }) {
  const say = useSay()
  const name = say(`fairness.attribute.${analysis.attribute}`)
  return (
    <article className={css['attribute']} aria-label={name}>
      <div className={css['attributeHead']}>
        <h4>{name}</h4>
        <Chip tone={tones[analysis.sign]}>{say(`round.screen.sign.${analysis.sign}`)}</Chip>
      </div>
      <p>{say.message(analysis.message)}</p>
      {analysis.groups.length === 0 ? null : (
        <Table fz="xs" verticalSpacing={4} horizontalSpacing={6} className={css['groups'] ?? ''} aria-label={say('charts.table-of', { title: name })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('round.screen.group')}</Table.Th>
              <Table.Th ta="right">{say('round.screen.group-selected')}</Table.Th>
              <Table.Th ta="right">{say('round.screen.group-pool')}</Table.Th>
              <Table.Th ta="right">{say('round.screen.group-rate')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {analysis.groups.map((group) => (
              <Table.Tr key={say.message(group.label)}>
                <Table.Td>{say.message(group.label)}</Table.Td>
                <Table.Td ta="right">{say.number(group.selected)}</Table.Td>
                <Table.Td ta="right">{say.number(group.pool)}</Table.Td>
                <Table.Td ta="right">{group.rate === null ? '–' : `${say.number((group.rate * 100).toFixed(1), 1)} %`}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </article>
  )
}
