import { Anchor, Table } from '@mantine/core'
import { useState } from 'react'
import type { UnitDistribution } from '../../../shared/contract/calibration.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import type { SessionData } from './session-data.ts'
import { HouseLine } from './house-line.tsx'
import { Kept } from './kept.tsx'
import { UnitStanding } from './unit-standing.tsx'
import css from './calibrations.module.css'

/** The units of a session against the pattern: all of them in a list, one of them whole. */
export function Distributions({ data: { distributions, crowded } }: { readonly data: SessionData }) {
  const say = useSay()
  const [chosen, setChosen] = useState(() => (distributions.find(({ kept }) => kept === false) ?? distributions[0])?.unitId)
  const shown = distributions.find(({ unitId }) => unitId === chosen) ?? distributions[0]
  const notices = [...distributions.flatMap((one) => one.notices), ...crowded]
  return (
    <div className={css['scrolling']} tabIndex={0} role="group" aria-label={say('calibration.part.sebaran')}>
      {distributions.length > 1 ? <UnitTable distributions={distributions} chosen={shown?.unitId} onChoose={setChosen} /> : null}
      {shown === undefined ? null : <UnitStanding unit={shown} />}
      {notices.length === 0 ? null : (
        <Card title={say('calibration.notices')} line={<HouseLine />}>
          <ul className={css['plainList']}>{notices.map((one, at) => <li key={at}>{say.message(one)}</li>)}</ul>
        </Card>
      )}
    </div>
  )
}

function UnitTable({ distributions, chosen, onChoose }: { readonly distributions: readonly UnitDistribution[]; readonly chosen: string | undefined; readonly onChoose: (unitId: string) => void }) {
  const say = useSay()
  const broken = distributions.filter(({ kept }) => kept === false).length
  return (
    <Card flush title={say('calibration.unitsTitle')} line={say(broken === 0 ? 'calibration.noneBroken' : 'calibration.someBroken', { broken, count: distributions.length })}>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('calibration.unitsTitle') })}>
        <Table verticalSpacing={6} horizontalSpacing="sm" fz="sm" miw={640}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('calibration.unit')}</Table.Th>
              <Table.Th>{say('calibration.capaian')}</Table.Th>
              <Table.Th ta="right">{say('calibration.rated')}</Table.Th>
              <Table.Th ta="right">{say('calibration.unrated')}</Table.Th>
              <Table.Th>{say('calibration.pattern')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {distributions.map((one) => (
              <Table.Tr key={one.unitId} data-chosen={one.unitId === chosen ? true : undefined}>
                <Table.Td className={css['nameCell'] ?? ''}>
                  <Anchor component="button" type="button" size="sm" ta="left" aria-pressed={one.unitId === chosen} onClick={() => onChoose(one.unitId)}>{one.unit}</Anchor>
                </Table.Td>
                <Table.Td>{one.capaian === null ? '–' : say(`legal.capaian.${one.capaian}`)}</Table.Td>
                <Table.Td ta="right">{say.number(one.rated)}</Table.Td>
                <Table.Td ta="right">{say.number(one.unrated)}</Table.Td>
                <Table.Td><Kept unit={one} /></Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  )
}
