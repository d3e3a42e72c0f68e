import { Table } from '@mantine/core'
import type { UnitDistribution } from '../../../shared/contract/calibration.ts'
import { predikatSchema, type Predikat } from '../../../shared/legal/terms/predikat.ts'
import { PredikatStack } from '../../charts/predikat-stack.tsx'
import type { PredikatRow } from '../../charts/predikat-counts.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { Columns, Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { Kept, UnratedNotice } from './kept.tsx'
import css from './calibrations.module.css'

const predikats = predikatSchema.options
const sum = (counts: UnitDistribution['now']): number => predikats.reduce((all, one) => all + (counts[one] ?? 0), 0)

/** One unit whole: before and now as bars in heads, each limit in heads, what is possible and the nearest lawful mix. */
export function UnitStanding({ unit }: { readonly unit: UnitDistribution }) {
  const say = useSay()
  const rows: PredikatRow[] = [
    { id: 'before', label: say('calibration.before'), people: sum(unit.before), counts: unit.before },
    { id: 'now', label: say('calibration.now'), people: sum(unit.now), counts: unit.now },
  ]
  const limits = unit.limits.map(({ sentence }) => say.message(sentence)).join('; ')
  return (
    <Columns ratio="first">
      <Rows>
        <PredikatStack
          title={say('calibration.unitFinding', { unit: unit.unit, finding: say.message(unit.message) })}
          line={say('calibration.unitLine', { capaian: unit.capaian === null ? { text: 'calibration.capaianMissing' } : { message: { key: 'calibration.capaianIs', values: { level: { text: `legal.capaian.${unit.capaian}` } } } }, rated: unit.rated, unrated: unit.unrated })}
          sentence={limits === '' ? say.message(unit.message) : limits}
          rows={rows.filter(({ people }) => people > 0)}
          rowName={say('calibration.moment')}
        />
        <UnratedNotice unrated={unit.unrated} />
      </Rows>
      <Card title={say('calibration.pattern')} line={<Source unit={unit} />} actions={<Kept unit={unit} />}>
        {unit.limits.length === 0 ? <p className={css['message']}>{say.message(unit.message)}</p> : (
          <ul className={css['limits']}>
            {unit.limits.map(({ sentence, kept }, at) => (
              <li key={at}>
                <span>{say.message(sentence)}</span>
                {unit.kept === null ? null : <Chip tone={kept ? 'ok' : 'bad'}>{say(kept ? 'calibration.limitKept' : 'calibration.limitBroken')}</Chip>}
              </li>
            ))}
          </ul>
        )}
        {unit.feasible === null ? null : <Feasible unit={unit} feasible={unit.feasible} />}
      </Card>
    </Columns>
  )
}

function Source({ unit: { source, certainty } }: { readonly unit: UnitDistribution }) {
  return source === null || certainty === null ? null : (
    <span className={css['source']}>
      {source} <CertaintyMark certainty={certainty} />
    </span>
  )
}

/** For each predikat: now, from how many to how many a lawful mix can hold, and the nearest lawful mix. */
function Feasible({ unit, feasible }: { readonly unit: UnitDistribution; readonly feasible: NonNullable<UnitDistribution['feasible']> }) {
  const say = useSay()
  const range = (one: Predikat): string => {
    const { least, most } = feasible[one]
    return least === most ? say.number(least) : say('calibration.range', { least, most })
  }
  return (
    <>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('calibration.possible') })}>
        <Table verticalSpacing={4} horizontalSpacing="xs" fz="sm" mt="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('calibration.predikat')}</Table.Th>
              <Table.Th ta="right">{say('calibration.before')}</Table.Th>
              <Table.Th ta="right">{say('calibration.now')}</Table.Th>
              <Table.Th ta="right">{say('calibration.possible')}</Table.Th>
              <Table.Th ta="right">{say('calibration.nearest')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {predikats.map((one) => (
              <Table.Tr key={one}>
                <Table.Td>{say(`legal.predikat.${one}`)}</Table.Td>
                <Table.Td ta="right">{say.number(unit.before[one] ?? 0)}</Table.Td>
                <Table.Td ta="right">{say.number(unit.now[one] ?? 0)}</Table.Td>
                <Table.Td ta="right">{range(one)}</Table.Td>
                <Table.Td ta="right">{unit.nearest === null ? '–' : say.number(unit.nearest.counts[one] ?? 0)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <p className={css['under']}>{say('calibration.headsLine')}</p>
    </>
  )
}
