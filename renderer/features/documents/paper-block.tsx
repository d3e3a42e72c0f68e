import type { DocumentBlock } from '../../../shared/domain/document/content.ts'
import { PaperSignatures } from './paper-signatures.tsx'
import { PaperTable } from './paper-table.tsx'
import { onPaper } from './paper-words.ts'
import css from './paper.module.css'

type Fields = Extract<DocumentBlock, { block: 'fields' }>['fields']

/** One part of a document. */
export function PaperBlock({ block }: { readonly block: DocumentBlock }) {
  switch (block.block) {
    case 'heading': return block.level === 'title' ? <h2 className={css['title']}>{onPaper(block.text)}</h2> : <h3 className={css['section']}>{onPaper(block.text)}</h3>
    case 'paragraph': return <p className={css['paragraph']} data-tone={block.tone}>{onPaper(block.text)}</p>
    case 'fields': return <FieldLines title={block.title === null ? null : onPaper(block.title)} fields={block.fields} />
    case 'sides': return <div className={css['sides']}>{block.sides.map((side, at) => <FieldLines key={at} title={onPaper(side.title)} fields={side.fields} framed />)}</div>
    case 'table': return <PaperTable table={block} />
    case 'list': return (
      <section className={css['list']}>
        {block.title === null ? null : <h3 className={css['section']}>{onPaper(block.title)}</h3>}
        {block.items.length === 0 ? <p className={css['paragraph']}>{onPaper(block.empty)}</p> : <ol>{block.items.map((item, at) => <li key={at}>{onPaper(item)}</li>)}</ol>}
      </section>
    )
    case 'signatures': return <PaperSignatures {...block} />
    case 'copies': return (
      <section className={css['copies']}>
        <p>{onPaper(block.title)}</p>
        <ol>{block.items.map((item, at) => <li key={at}>{item}</li>)}</ol>
      </section>
    )
  }
}

function FieldLines({ title, fields, framed = false }: { readonly title: string | null; readonly fields: Fields; readonly framed?: boolean }) {
  return (
    <section className={css['fields']} data-framed={framed ? true : undefined}>
      {title === null ? null : <h3 className={css['side']}>{title}</h3>}
      <dl>
        {fields.map((field, at) => (
          <div key={at}>
            <dt>{onPaper(field.label)}</dt>
            <dd>{onPaper(field.value) || '–'}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
