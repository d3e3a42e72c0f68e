import type { ReactNode } from 'react'

/** One screen of a feature: where it stands in the address (TanStack notation, `/pegawai/$nip`) and what shows it. */
export type ScreenRoute = { readonly path: string; readonly Screen: () => ReactNode }
