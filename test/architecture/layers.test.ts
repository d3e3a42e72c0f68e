import { describe, expect, test } from 'vitest'
import { importsOf, sourceFiles, type Import } from '../support/source-files.ts'

// Each place and what it may reach. A longer path stands before the folder that holds it.
const LAYERS: readonly (readonly [place: string, mayReach: readonly string[]])[] = [
  ['shared/text/', []],
  ['shared/errors/', ['shared/text/']],
  ['shared/calendar/', ['shared/errors/']],
  ['shared/numbers/', ['shared/errors/']],
  ['shared/legal/', ['shared/calendar/', 'shared/numbers/', 'shared/errors/', 'shared/text/']],
  ['shared/domain/', ['shared/legal/', 'shared/calendar/', 'shared/numbers/', 'shared/errors/', 'shared/text/']],
  ['shared/contract/', ['shared/domain/', 'shared/legal/', 'shared/calendar/', 'shared/numbers/', 'shared/errors/', 'shared/text/']],
  ['electron/desk/db/migrations/', []],
  ['electron/desk/', ['shared/', 'resources/', 'package.json']],
  ['electron/doors/ipc', ['electron/doors/', 'electron/shell/', 'electron/desk/', 'shared/']],
  ['electron/doors/', ['electron/desk/', 'shared/']],
  ['electron/shell/', ['electron/doors/', 'shared/']],
  ['electron/', ['electron/', 'shared/']],
  ['renderer/text/', ['shared/']],
  ['renderer/design/', ['shared/']],
  ['renderer/bridge/', ['shared/']],
  ['renderer/components/', ['renderer/design/', 'renderer/bridge/', 'shared/']],
  ['renderer/charts/', ['renderer/components/', 'renderer/design/', 'renderer/bridge/', 'shared/']],
  ['renderer/features/', ['renderer/screen-route.ts', 'renderer/charts/', 'renderer/components/', 'renderer/design/', 'renderer/bridge/', 'shared/']],
  ['renderer/', ['renderer/', 'shared/']],
]

const MAY_IMPORT_ELECTRON = /^electron\/(main\.ts|preload\.ts|shell\/|doors\/ipc-door\.ts|doors\/ipc\/)/
const NODE_BUILT_IN = /^node:/

const files = sourceFiles('shared', 'electron', 'renderer')
const imports = files.flatMap(importsOf)

function layerOf(path: string): readonly [string, readonly string[]] | undefined {
  return LAYERS.find(([place]) => path.startsWith(place))
}

function forbidden({ from, to, inProject }: Import): boolean {
  if (!inProject) return false
  const layer = layerOf(from)
  if (!layer) return true
  const [place, mayReach] = layer
  return !to.startsWith(place) && !mayReach.some((other) => to.startsWith(other))
}

describe('imports go one way', () => {
  test('no file reaches into a layer that it may not use, type-only imports included', () => {
    expect(imports.filter(forbidden)).toEqual([])
  })

  test('features of the page never import each other', () => {
    const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
    const crossing = imports.filter(({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to))
    expect(crossing).toEqual([])
  })

  test('only the shell of the desktop window imports electron', () => {
    expect(imports.filter(({ from, to }) => to === 'electron' && !MAY_IMPORT_ELECTRON.test(from))).toEqual([])
  })

  test('what is shared and the page use no Node module', () => {
    expect(imports.filter(({ from, to }) => /^(shared|renderer)\//.test(from) && NODE_BUILT_IN.test(to))).toEqual([])
  })

  test('migrations import only kysely and each other', () => {
    const places = imports.filter(({ from }) => from.startsWith('electron/desk/db/migrations/'))
    expect(places.filter(({ to, inProject }) => !inProject && !['kysely', 'kysely/migration'].includes(to))).toEqual([])
  })

  test('no import goes round in a circle', () => {
    const next = Map.groupBy(imports.filter(({ inProject }) => inProject), ({ from }) => from)
    const done = new Set<string>()
    const circles: string[][] = []
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path)
      if (at >= 0) circles.push([...trail.slice(at), path])
      if (at >= 0 || done.has(path)) return
      for (const { to } of next.get(path) ?? []) visit(to, [...trail, path])
      done.add(path)
    }
    for (const file of files) visit(file.path, [])
    expect(circles).toEqual([])
  })

  test('every import of the project names a file that exists', () => {
    const there = new Set(sourceFiles('shared', 'electron', 'renderer').map((file) => file.path))
    const lost = imports.filter(({ to, inProject }) => inProject && /\.tsx?$/.test(to) && !to.endsWith('.d.ts') && !there.has(to))
    expect(lost).toEqual([])
  })
})
