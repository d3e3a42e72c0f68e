import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'

const words: Readonly<Record<string, Ekspektasi>> = {
  a: 'di-atas', 3: 'di-atas', atas: 'di-atas', diatas: 'di-atas', above: 'di-atas',
  s: 'sesuai', 2: 'sesuai', sesuai: 'sesuai', meets: 'sesuai', asexpected: 'sesuai',
  b: 'di-bawah', 1: 'di-bawah', bawah: 'di-bawah', dibawah: 'di-bawah', below: 'di-bawah',
}

/**
 * Reads how people write a rating in a sheet: `Di atas ekspektasi`, `Diatas`, `A`, `3`, `3,0`, in any letter case and with the usual
 * misspellings of ekspektasi. Undefined for anything else.
 */
export function readWord(text: string): Ekspektasi | undefined {
  const plain = text.trim().toLowerCase().replace(/^([123])[.,]0+$/, '$1').replaceAll(/[^a-z0-9]/g, '').replace(/(?:eks[a-z]*tasi|expectations?)$/, '')
  return Object.hasOwn(words, plain) ? words[plain] : undefined
}
