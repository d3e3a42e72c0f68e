import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

/** The folder of the whole project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** One source file of the project, by its path from the root with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string; readonly lines: number }

/** One import of a source file: a project path, or the name of a package or built-in module. */
export type Import = { readonly from: string; readonly to: string; readonly inProject: boolean }

/** Every TypeScript source below some top-level folders. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(projectRoot, folder)))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => {
      const text = readFileSync(file, 'utf8')
      return { path: relative(projectRoot, file).split(sep).join('/'), text, lines: text.trimEnd().split('\n').length }
    })
}

/** The static, type-only, dynamic and re-exporting imports of a file. */
export function importsOf(file: SourceFile): Import[] {
  const { module } = parseSync(file.path, file.text)
  const names = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.flatMap((one) => /^['"](.+)['"]$/.exec(file.text.slice(one.moduleRequest.start, one.moduleRequest.end))?.[1] ?? []),
  ]
  return [...new Set(names)].map((name) => {
    const inProject = name.startsWith('.')
    return { from: file.path, to: inProject ? posix.join(dirname(file.path).split(sep).join('/'), name.split('?')[0] ?? name) : name, inProject }
  })
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : walk(path)
    return [path]
  })
}
