import type { ScreenRoute } from '../../screen-route.ts'
import { DocumentScreen } from './document-screen.tsx'
import { IssuedScreen } from './issued-screen.tsx'
import { LetterheadScreen } from './letterhead-screen.tsx'

/** The screens of this group: a document as it stands now, one that was issued, and the letterhead of the office. */
export const documentsRoutes: readonly ScreenRoute[] = [
  { path: '/dokumen/terbit/$id', Screen: IssuedScreen },
  { path: '/dokumen/$kind/$of/$first', Screen: DocumentScreen },
  { path: '/dokumen/$kind/$of/$first/$second', Screen: DocumentScreen },
  { path: '/kop-naskah', Screen: LetterheadScreen },
]
