import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'

/** The data in dispute are no longer what they were when the conflict was found. */
export function dataChanged(): TanjakError {
  return new TanjakError('conflict', { key: 'reconcile.data-changed' })
}
