import { join } from 'node:path'

/** Content types of what a build may contain; a file of any other kind is never served. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
  ['json', 'application/json; charset=utf-8'],
])

/** A file of the page: where it lies and what it is. */
export type PagePath = { readonly file: string; readonly contentType: string; readonly isIndex: boolean }

/** Letters, digits, dots, underscores and hyphens: everything the build writes, and nothing with which a path escapes. */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * Finds the file that a URL path means inside the page's folder, or undefined when it means none.
 * Works on the raw path and allows only plain segments, so `..`, `%2e`, NUL, drive letters, backslashes and UNC names never get as far as the disk.
 */
export function pagePath(folder: string, rawPath: string): PagePath | undefined {
  if (rawPath === '/' || rawPath === '') return found(folder, ['index.html'], 'html')
  if (!rawPath.startsWith('/')) return undefined
  const segments = rawPath.slice(1).split('/')
  if (!segments.every((segment) => SEGMENT.test(segment))) return undefined
  const extension = /\.([a-z0-9]+)$/.exec(segments.at(-1) ?? '')?.[1]
  return extension === undefined ? undefined : found(folder, segments, extension)
}

function found(folder: string, segments: readonly string[], extension: string): PagePath | undefined {
  const contentType = CONTENT_TYPES.get(extension)
  if (contentType === undefined) return undefined
  return { file: join(folder, ...segments), contentType, isIndex: segments.join('/') === 'index.html' }
}
