import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pagePath } from '../../../electron/doors/page/page-path.ts'

// The folder is never looked at here: what is refused is refused before the disk.
describe('the path of a page file', () => {
  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8', true],
    ['/index.html', 'index.html', 'text/html; charset=utf-8', true],
    ['/assets/app-1a2b.js', join('assets', 'app-1a2b.js'), 'text/javascript; charset=utf-8', false],
    ['/assets/a_b-c.woff2', join('assets', 'a_b-c.woff2'), 'font/woff2', false],
  ])('%s is %s', (path, file, contentType, isIndex) => {
    expect(pagePath('/page', path)).toEqual({ file: join('/page', file), contentType, isIndex })
  })

  test.each([
    '/..', '/../x.js', '/a/../x.js', '/%2e%2e/x.js', '/..%2fx.js', '/a%2fx.js', '/..\\x.js', '/C:/x.js', '/C:x.js', '//server/x.js', '/\\\\server\\x.js', '/x.js\0.css', '/x.js%00',
    '/.env.json', '/a/.hidden/x.js', '/x.js::$DATA', '/x.js.', '/x.js ', '/x.JS', '/x', '/x.exe', '/x.js.map', '/a//x.js', '/a/', 'x.js', 'http://evil/x.js', '/~/x.js', '/a b.js', '/é.js',
  ])('%j is none', (path) => {
    expect(pagePath('/page', path)).toBe(undefined)
  })
})
