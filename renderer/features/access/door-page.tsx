import type { ReactNode } from 'react'
import { Mark } from '../../components/frame/mark.tsx'
import { useSay } from '../../components/say.tsx'
import css from './door-page.module.css'

/** The page before the screens: the mark and what Tanjak is at the left, one thing to do at the right. */
export function DoorPage({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) {
  const say = useSay()
  return (
    <div className={css['page']}>
      <aside className={css['side']}>
        <p className={css['brand']}>
          <Mark size={30} />
          Tanjak
        </p>
        <div className={css['weave']} aria-hidden="true" />
        <p className={css['words']}>{say('access.what-tanjak-is')}</p>
        <p className={css['small']}>{say('access.stays-here')}</p>
      </aside>
      <main className={css['main']}>
        <div className={css['box']} data-wide={wide ? true : undefined}>
          {children}
        </div>
      </main>
    </div>
  )
}
