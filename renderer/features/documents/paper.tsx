import type { DocumentContent } from '../../../shared/domain/document/content.ts'
import type { Letterhead } from '../../../shared/domain/document/letterhead.ts'
import { PaperBlock } from './paper-block.tsx'
import { PaperHead } from './paper-head.tsx'
import { onPaper } from './paper-words.ts'
import { usePaperPage, type PaperFooter } from './use-paper-page.ts'
import css from './paper.module.css'

/** A document as it goes to the printer: the preview on the screen is the page that is printed. */
export function Paper({ content, letterhead, footer }: { readonly content: DocumentContent; readonly letterhead: Letterhead; readonly footer: PaperFooter }) {
  const foot = usePaperPage({ content, letterhead, footer })
  const [first, ...rest] = splitAtTitle(content.blocks)
  return (
    <div className={css['desk']} data-print="expand" tabIndex={0} role="group" aria-label={onPaper({ key: `document.kind.${content.kind}` })}>
      <article className={css['paper']} lang="id" data-paper={letterhead.paper} data-landscape={content.landscape ? true : undefined} data-font={letterhead.font}>
        <PaperHead letterhead={letterhead} />
        {(first ?? []).map((block, at) => <PaperBlock key={at} block={block} />)}
        {content.number === null ? null : <p className={css['number']}>{onPaper({ key: 'document.paper.number', values: { number: content.number } })}</p>}
        {rest.flat().map((block, at) => <PaperBlock key={at} block={placed(block, content)} />)}
        <footer className={css['foot']} data-print="hide">{foot}</footer>
      </article>
    </div>
  )
}

type Blocks = DocumentContent['blocks']

// The number stands under the last of the headings at the top.
function splitAtTitle(blocks: Blocks): readonly Blocks[] {
  const after = blocks.findIndex((block) => !(block.block === 'heading' && block.level === 'title') && !(block.block === 'paragraph' && block.tone === 'warning'))
  return after < 0 ? [blocks] : [blocks.slice(0, after), blocks.slice(after)]
}

/** An issued document carries its place and date above the signatures. */
function placed(block: Blocks[number], { place, dated }: DocumentContent): Blocks[number] {
  return block.block === 'signatures' ? { ...block, place: block.place ?? place, date: dated ?? block.date } : block
}
