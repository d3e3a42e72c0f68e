import type { DocumentBlock, Signer } from '../../../shared/domain/document/content.ts'
import { onPaper } from './paper-words.ts'
import css from './paper.module.css'

const FORMS = { an: 'a.n.', ub: 'u.b.', plt: 'Plt.', plh: 'Plh.' } as const

/** Who signs, side by side, with place and date above the last. */
export function PaperSignatures({ place, date, signers }: Omit<Extract<DocumentBlock, { block: 'signatures' }>, 'block'>) {
  return (
    <section className={css['signatures']}>
      {signers.map((signer, at) => (
        <div key={at} className={css['signer']}>
          <p>{at === signers.length - 1 ? placeAndDate(place, signer.date ?? date) : signer.date === null ? '\u00a0' : onPaper({ key: 'document.date', values: { date: { date: signer.date } } })}</p>
          <p className={css['role']}>{onPaper(signer.role)}</p>
          <p>{postOf(signer)}</p>
          <p className={css['space']} />
          <p className={css['name']}>{signer.name || '…………………………'}</p>
          {signer.rank === null ? null : <p>{signer.rank}</p>}
          {signer.nip === null ? null : <p>{onPaper({ key: 'document.paper.nip', values: { nip: signer.nip } })}</p>}
        </div>
      ))}
    </section>
  )
}

// Plt. and Plh. carry the post they stand in for; a.n. the post on whose behalf, above the signer's own.
function postOf({ form, onBehalfOf, post }: Signer): string {
  if (form === null) return post ?? ''
  const behalf = `${FORMS[form]} ${onBehalfOf ?? ''}`.trim()
  return form === 'plt' || form === 'plh' ? behalf : [behalf, post].filter(Boolean).join('\n')
}

function placeAndDate(place: string | null, date: string | null): string {
  if (date === null) return place ? `${place}, ……………………` : '……………………, ……………………'
  return onPaper(place ? { key: 'document.paper.place-date', values: { place, date: { date } } } : { key: 'document.date', values: { date: { date } } })
}
