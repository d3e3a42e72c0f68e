import css from './ranking.module.css'

/** A fingerprint, its beginning and its end; the whole of it is in the title and can be marked. */
export function HashText({ hash, whole = false }: { readonly hash: string; readonly whole?: boolean }) {
  return <code className={css['hash']} title={hash}>{whole || hash.length <= 16 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`}</code>
}
