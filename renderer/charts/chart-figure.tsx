import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useId, useRef, type ReactNode } from 'react'
import { saveBlob } from '../bridge/files.ts'
import { useToast } from '../components/feedback/toast.ts'
import { useSay } from '../components/say.tsx'
import { pictureOf, pngOf } from './chart-picture.ts'
import { toCsv, type ChartTable } from './chart-table.ts'
import { TableTwin } from './table-twin.tsx'
import css from './chart-figure.module.css'

/** One entry of a legend: what it stands for, its colour for pictures, and its swatch with the pattern. */
export type LegendEntry = { readonly id: string; readonly label: string; readonly colour: string; readonly swatch: ReactNode }

/**
 * A chart with all that belongs to it: a title that states the finding, the drawing, its legend, one sentence, the same
 * data as a table, and the ways to take it out as picture, sheet or paper.
 */
export function ChartFigure(props: {
  readonly title: string
  readonly line?: string
  readonly sentence: string
  readonly table: ChartTable
  readonly legend?: readonly LegendEntry[]
  /** Whether the table is open at first; it is always on paper. */
  readonly tableOpen?: boolean
  /** Opens what a row of the table stands for. */
  readonly onPick?: (id: string) => void
  readonly children: ReactNode
}) {
  const say = useSay()
  const toast = useToast()
  const id = useId()
  const drawing = useRef<HTMLDivElement>(null)
  const figure = useRef<HTMLElement>(null)
  const picture = (): string | null => {
    const svg = drawing.current?.querySelector('svg')
    return svg ? pictureOf(svg, { title: props.title, sentence: props.sentence, legend: props.legend ?? [] }) : null
  }
  const name = props.title.replace(/[\\/:*?"<>|]+/g, ' ').trim().slice(0, 80)
  const saveSvg = () => {
    const svg = picture()
    if (svg !== null) saveBlob(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)
  }
  const savePng = async () => {
    const svg = picture()
    try {
      if (svg !== null) saveBlob(await pngOf(svg), `${name}.png`)
    } catch {
      toast(say('charts.picture-failed'), 'bad')
    }
  }
  return (
    <figure ref={figure} className={css['figure']} aria-labelledby={id}>
      <div className={css['head']}>
        <div className={css['words']}>
          <h2 id={id} className={css['title']}>
            {props.title}
          </h2>
          {props.line === undefined ? null : <p className={css['line']}>{props.line}</p>}
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" size="md" aria-label={say('charts.take-out', { title: props.title })} data-print="hide">
              <IconDots size={18} stroke={1.8} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void savePng()}>{say('charts.save-png')}</Menu.Item>
            <Menu.Item onClick={saveSvg}>{say('charts.save-svg')}</Menu.Item>
            <Menu.Item onClick={() => saveBlob(new Blob([toCsv(props.table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)}>
              {say('charts.save-sheet')}
            </Menu.Item>
            <Menu.Item onClick={() => figure.current && printOnly(figure.current)}>{say('charts.print')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div ref={drawing} role="img" aria-label={props.sentence} className={css['drawing']}>
        {props.children}
      </div>
      {props.legend === undefined ? null : (
        <ul className={css['legend']}>
          {props.legend.map((one) => (
            <li key={one.id}>
              {one.swatch}
              {one.label}
            </li>
          ))}
        </ul>
      )}
      <figcaption className={css['sentence']}>{props.sentence}</figcaption>
      <TableTwin title={props.title} table={props.table} open={props.tableOpen ?? false} {...(props.onPick ? { onPick: props.onPick } : {})} />
    </figure>
  )
}

/** Prints one chart alone: everything else steps back until the print dialog is closed. */
function printOnly(figure: HTMLElement): void {
  const marked = document.documentElement
  figure.dataset['printAlone'] = 'true'
  marked.dataset['printOne'] = 'true'
  const details = figure.querySelector('details')
  const wasOpen = details?.open ?? false
  if (details) details.open = true
  const restore = () => {
    delete figure.dataset['printAlone']
    delete marked.dataset['printOne']
    if (details) details.open = wasOpen
    window.removeEventListener('afterprint', restore)
  }
  window.addEventListener('afterprint', restore)
  window.print()
}
