import { resolve } from 'node:path'

/** The folder of package.json, seen from the source. */
export const projectRoot: string = resolve(import.meta.dirname, '..', '..', '..')
