import type { HandlersOf } from '../../context.ts'
import { homeOverview } from './overview.ts'

/** Beranda. */
export const homeHandlers: HandlersOf<'home.overview'> = { 'home.overview': homeOverview }
