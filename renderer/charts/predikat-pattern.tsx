import { predikatColour, type PredikatOrNone } from '../design/predikat.ts'

const marks: Readonly<Record<PredikatOrNone, readonly string[]>> = {
  'sangat-baik': [],
  baik: ['M-2 2 2 -2 M0 8 8 0 M6 10 10 6'],
  'butuh-perbaikan': ['M2 2h.01 M6 6h.01'],
  kurang: ['M2 0v8 M6 0v8'],
  'sangat-kurang': ['M0 0 8 8 M8 0 0 8'],
  'belum-dinilai': ['M-2 2 2 -2 M0 8 8 0 M6 10 10 6'],
  'tidak-membuat-skp': ['M0 2h8 M0 6h8'],
  'belum-dapat-dipastikan': ['M2 2h.01 M6 6h.01'],
}

/** The id of a predikat's pattern inside one drawing. */
export function patternId(drawing: string, predikat: PredikatOrNone): string {
  return `${drawing}-${predikat}`
}

/** The patterns of the predikat, so that bars differ without colour, on screen and on paper. */
export function PredikatPatterns({ drawing, only }: { readonly drawing: string; readonly only: readonly PredikatOrNone[] }) {
  return (
    <defs>
      {only.map((predikat) => (
        <pattern key={predikat} id={patternId(drawing, predikat)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={predikatColour(predikat)} />
          {marks[predikat].map((d) => (
            <path key={d} d={d} stroke="var(--predikat-mark)" strokeWidth={d.includes('h.01') ? 2.4 : 1.2} strokeLinecap="round" fill="none" />
          ))}
        </pattern>
      ))}
    </defs>
  )
}
