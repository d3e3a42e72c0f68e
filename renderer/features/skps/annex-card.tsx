import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import { skpField, skpLists, type SkpList } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { useSkpPage } from './editor-context.ts'
import { WordsField } from './words-field.tsx'
import css from './skps.module.css'

/** The lampiran: dukungan sumber daya, skema pertanggungjawaban, konsekuensi. */
export function AnnexCard({ content }: { readonly content: SkpContent }) {
  const say = useSay()
  return (
    <Card title={say('skp.annex')} line={say('skp.annexLine')}>
      <div className={css['annex']}>
        {skpLists.map((list) => <Items key={list} list={list} items={content[list]} />)}
      </div>
    </Card>
  )
}

function Items({ list, items }: { readonly list: SkpList; readonly items: readonly string[] }) {
  const say = useSay()
  const { readOnly, edit, focus, announce } = useSkpPage()
  const name = say(`skp.list.${list}`)
  const add = (at: number) => {
    edit({ do: 'add-item', list, at })
    focus(skpField.item(list, at))
  }
  const remove = (at: number) => {
    edit({ do: 'remove-item', list, at })
    announce(say('skp.removed', { what: say('skp.itemOf', { list: name, at: at + 1 }) }))
    focus(items.length > 1 ? skpField.item(list, Math.max(0, at - 1)) : skpField.add(list))
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const up = event.key === 'ArrowUp'
    const moving = event.altKey && (up || event.key === 'ArrowDown')
    if (!moving && !(event.ctrlKey && (event.key === 'Enter' || event.key === 'Delete'))) return
    event.preventDefault()
    if (event.key === 'Enter') add(at + 1)
    else if (event.key === 'Delete') remove(at)
    else {
      const to = Math.min(items.length - 1, Math.max(0, at + (up ? -1 : 1)))
      edit({ do: 'move-item', list, at, by: up ? -1 : 1 })
      announce(say('skp.moved', { what: say('skp.itemOf', { list: name, at: to + 1 }) }))
      focus(skpField.item(list, to))
    }
  }
  return (
    <section aria-label={name}>
      <h3 className={css['valueName']}>{name}</h3>
      {items.length === 0 ? <p className={css['none']}>{say('skp.noLines')}</p> : (
        <ol className={css['items']}>
          {items.map((words, at) => (
            <li key={at} className={css['item']} onKeyDown={readOnly ? undefined : (event) => onKeyDown(event, at)}>
              <div className={css['cell']} data-boxed={readOnly ? undefined : true} data-plain={readOnly ? true : undefined}>
                <WordsField id={skpField.item(list, at)} label={say('skp.itemOf', { list: name, at: at + 1 })} value={words} onChange={(next) => edit({ do: 'set-item', list, at, words: next })} />
              </div>
              {readOnly ? null : (
                <ActionIcon variant="subtle" color="gray" size="sm" aria-label={say('skp.removeItem', { list: name, at: at + 1 })} onClick={() => remove(at)}>
                  <IconX size={14} stroke={1.8} aria-hidden="true" />
                </ActionIcon>
              )}
            </li>
          ))}
        </ol>
      )}
      {readOnly ? null : (
        <Button id={skpField.add(list)} aria-label={say('skp.addItemOf', { list: name })} variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} stroke={2} aria-hidden="true" />} onClick={() => add(items.length)}>
          {say('skp.addItem')}
        </Button>
      )}
    </section>
  )
}
