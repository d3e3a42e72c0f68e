import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type KeyboardEvent } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useSay, type Say } from '../../components/say.tsx'
import { nearestFirst } from './nearest-first.ts'
import css from './search-palette.module.css'

type Hit = { readonly key: string; readonly kind: MessageKey; readonly title: string; readonly detail: string; readonly to: string; readonly search?: Readonly<Record<string, string>> }

/** A screen that can be found by its name. */
export type FindableScreen = { readonly path: string; readonly title: string }

/** Ctrl+K: finds a person by name or NIP, a unit, a post or a screen; arrows choose, Enter opens, Esc leaves. */
export function SearchPalette({ opened, onClose, screens }: {
  readonly opened: boolean
  readonly onClose: () => void
  readonly screens: readonly FindableScreen[]
}) {
  const say = useSay()
  return (
    <Modal.Root opened={opened} onClose={onClose} size="lg" padding={0} yOffset="10vh">
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content aria-label={say('shell.search')}>{opened ? <Palette onClose={onClose} screens={screens} /> : null}</Modal.Content>
    </Modal.Root>
  )
}

function Palette({ onClose, screens }: { readonly onClose: () => void; readonly screens: readonly FindableScreen[] }) {
  const say = useSay()
  const id = useId()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 80)
  const [place, setPlace] = useState(0)
  const asked = useProcedure('search.anything', { text: text || ' ' }, { enabled: text.length > 1, keepPrevious: true })
  const hits: readonly Hit[] = text === '' ? screensOf(screens, '') : [...screensOf(screens, text), ...(text.length > 1 ? nearestFirst(asked.data?.hits ?? [], text).map((hit) => toHit(hit, say)) : [])]
  const here = Math.min(place, Math.max(0, hits.length - 1))
  const open = (hit: Hit) => {
    onClose()
    void navigate({ to: hit.to, search: hit.search ?? {} })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[here]
    if (event.key === 'ArrowDown') setPlace(Math.min(hits.length - 1, here + 1))
    else if (event.key === 'ArrowUp') setPlace(Math.max(0, here - 1))
    else if (event.key === 'Enter' && hit !== undefined) open(hit)
    else return
    event.preventDefault()
  }
  return (
    <div className={css['palette']}>
      <TextInput
        role="combobox"
        aria-label={say('shell.search')}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits.length === 0 ? undefined : `${id}-${here}`}
        aria-autocomplete="list"
        placeholder={say('shell.search')}
        variant="unstyled"
        size="md"
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setPlace(0)
        }}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size={18} stroke={1.8} aria-hidden="true" />}
      />
      <ul id={`${id}-hits`} role="listbox" aria-label={say('lists.found')} className={css['hits']}>
        {hits.map((hit, at) => (
          <li key={hit.key} id={`${id}-${at}`} role="option" aria-selected={at === here} className={css['hit']} onClick={() => open(hit)} onMouseMove={() => setPlace(at)}>
            <span className={css['words']}>
              <span className={css['title']}>{hit.title}</span>
              {hit.detail === '' ? null : <span className={css['detail']}>{hit.detail}</span>}
            </span>
            <span className={css['kind']}>{say(hit.kind)}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={css['status']}>
        {hits.length === 0 && text.length > 1 && !asked.isFetching ? say('lists.foundNothing', { text }) : say('lists.searchHint')}
      </p>
    </div>
  )
}

const kinds: Readonly<Record<OutputOf<'search.anything'>['hits'][number]['kind'], MessageKey>> = {
  person: 'lists.hit.person', unit: 'lists.hit.unit', post: 'lists.hit.post', 'map-post': 'lists.hit.map-post',
}

function toHit(hit: OutputOf<'search.anything'>['hits'][number], say: Say): Hit {
  const detail = hit.kind === 'post' ? say('lists.hit.holders', { count: Number(hit.detail) }) : hit.detail
  const shown = { key: `${hit.kind} ${hit.id}`, kind: kinds[hit.kind], title: hit.title, detail }
  switch (hit.kind) {
    case 'person': return { ...shown, to: `/pegawai/${hit.id}` }
    case 'unit': return { ...shown, to: `/unit/${encodeURIComponent(hit.id)}` }
    case 'map-post': return { ...shown, to: `/jabatan/peta/${hit.id}` }
    case 'post': return { ...shown, to: '/pegawai', search: { cari: hit.title } }
  }
}

function screensOf(screens: readonly FindableScreen[], text: string): readonly Hit[] {
  const wanted = text.toLocaleLowerCase('id')
  return screens
    .filter((screen) => screen.title.toLocaleLowerCase('id').includes(wanted))
    .slice(0, text === '' ? 12 : 4)
    .map((screen) => ({ key: screen.path, kind: 'lists.hit.screen', title: screen.title, detail: '', to: screen.path }))
}
