import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { Card } from '../../../components/layout/card.tsx'
import { EmptyState } from '../../../components/layout/empty-state.tsx'
import { useSay } from '../../../components/say.tsx'
import { TextPart } from '../panel/text-part.tsx'
import type { Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import css from './person.module.css'

/** The lines of the SKP with target, realisasi and umpan balik berkelanjutan of each. */
export function SkpPart({ sheet, line, skp }: { readonly sheet: Sheet; readonly line: Line; readonly skp: OutputOf<'rating.one'>['skp'] }) {
  const say = useSay()
  if (skp === null || skp.content.lines.length === 0) {
    return <Card title={say('rating.skp')}><EmptyState title={say('rating.noSkp')}>{say('rating.noSkpLine')}</EmptyState></Card>
  }
  return (
    <Card title={say('rating.skp')} line={say(`rating.skpState.${skp.state}`)}>
      {skp.content.lines.map((one, at) => (
        <section key={one.id} className={css['skpLine']} aria-label={say('rating.skpLineName', { number: at + 1 })}>
          <h3 className={css['skpTitle']}>{at + 1}. {one.plan} <span className={css['quiet']}>{say(`rating.part.${one.part}`)}</span></h3>
          {one.intervened === '' ? null : <p className={css['quiet']}>{say('rating.intervened', { plan: one.intervened })}</p>}
          {one.aspects.map((aspect) => (
            <div key={aspect.id} className={css['aspect']}>
              <div>
                <p className={css['plain']}>{aspect.aspect === null ? '' : <b>{say(`rating.aspect.${aspect.aspect}`)}: </b>}{aspect.indicator}</p>
                <p className={css['quiet']}>{say('rating.target', { target: aspect.target })}</p>
              </div>
              <TextPart sheet={sheet} line={line} field={`realisations.${aspect.id}`} label={<>{say('rating.realisation')}<span className="unseen"> {aspect.indicator}</span></>} rows={1} />
            </div>
          ))}
          <TextPart sheet={sheet} line={line} field={`lineFeedback.${one.id}`} label={<>{say('rating.lineFeedback')}<span className="unseen"> {one.plan}</span></>} rows={1} />
        </section>
      ))}
    </Card>
  )
}
