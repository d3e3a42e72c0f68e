import { useEffect, useMemo } from 'react'
import type { DocumentContent } from '../../../shared/domain/document/content.ts'
import type { Letterhead } from '../../../shared/domain/document/letterhead.ts'
import { onPaper } from './paper-words.ts'

/** What stands at the foot of every page: under which rules, at which head of the audit log, and when. */
export type PaperFooter = { readonly ruleSet: string; readonly auditHead: string; readonly on: string }

const SIZES = { A4: ['210mm', '297mm'], F4: ['215mm', '330mm'] } as const

/**
 * Sets the page on which a document is printed, with its footer and "halaman n dari m" in the margin, for as long as the document is
 * shown. Gives the footer in words. A constructed sheet is no inline style, so the content policy lets it be.
 */
export function usePaperPage({ content, letterhead, footer }: { readonly content: DocumentContent; readonly letterhead: Letterhead; readonly footer: PaperFooter }): string {
  const foot = useMemo(() => onPaper({
    key: 'document.paper.footer', values: { number: content.number ?? onPaper({ key: 'document.paper.no-number' }), rules: footer.ruleSet, audit: footer.auditHead.slice(0, 16), on: { date: footer.on } },
  }), [content.number, footer.auditHead, footer.on, footer.ruleSet])
  const { landscape } = content
  useEffect(() => {
    const [width, height] = SIZES[letterhead.paper]
    const type = 'font-family: Arial, sans-serif; font-size: 7pt; color: #333333;'
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page {
      size: ${landscape ? `${height} ${width}` : `${width} ${height}`}; margin: 15mm 15mm 18mm 20mm;
      @bottom-left { content: ${quoted(foot)}; width: 80%; ${type} }
      @bottom-right { content: ${quoted(onPaper({ key: 'document.paper.page' }))} ' ' counter(page) ${quoted(` ${onPaper({ key: 'document.paper.of' })} `)} counter(pages); width: 20%; ${type} }
    }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [foot, landscape, letterhead.paper])
  return foot
}

/** A text as a CSS string; whatever a number of a document holds, it stays inside. */
function quoted(text: string): string {
  return `'${text.replace(/[\\'\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`
}
