import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { sourceFiles, type SourceFile } from '../support/source-files.ts'

const product = sourceFiles('shared', 'electron', 'renderer')
const everything = [...product, ...sourceFiles('test')]
const MOST_LINES = 300

// Word lists and sentences are data; their length says nothing about how much a file does.
const DATA = /^shared\/text\//

function places(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap((file) => file.text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])))
}

describe('the house keeps its own rules', () => {
  test('no file is longer than 300 lines', () => {
    expect(everything.filter((file) => file.lines > MOST_LINES && !DATA.test(file.path)).map((file) => `${file.path} ${file.lines}`)).toEqual([])
  })

  test('strictness is never opted out of', () => {
    const optOut = /@ts-(?:ignore|nocheck|expect-error)|lint-disable(?!.* -- )|\bas (?:any)\b|: (?:any)\b/
    expect(places(everything, optOut)).toEqual([])
  })

  test('tests neither sleep nor skip', () => {
    const tests = everything.filter((file) => /^test\/.*\.(test|spec)\.tsx?$/.test(file.path) && !file.path.includes('house-rules'))
    const weak = /waitForTimeout|\bsetTimeout\(|\.(?:only|todo|skip)\(/
    expect(places(tests, weak)).toEqual([])
  })

  test('what is shared has no clock and no randomness', () => {
    const shared = product.filter((file) => file.path.startsWith('shared/'))
    expect(places(shared, /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|crypto\.(random|getRandom)/)).toEqual([])
  })

  test('SQL is never built from text outside the migrations', () => {
    const raw = places(product.filter((file) => !file.path.startsWith('electron/desk/db/migrat')), /sql\.raw\(/)
    expect(raw).toEqual([])
  })

  test('the page never writes HTML from text', () => {
    expect(places(product, /dangerouslySet|\.innerHTML|executeJavaScript|insertAdjacentHTML/)).toEqual([])
  })

  test('every exported function, type and component says what it means', () => {
    const silent = product.filter((file) => !DATA.test(file.path) && !file.path.endsWith('.config.ts')).flatMap((file) => {
      const { program, comments } = parseSync(file.path, file.text)
      const documented = (start: number): boolean => comments.some((comment) => {
        const between = file.text.slice(comment.end, start)
        return comment.type === 'Block' && comment.value.startsWith('*') && comment.end <= start && between.trim() === ''
      })
      return program.body.flatMap((node) => {
        if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return []
        const isFunctionOrClass = node.declaration.type === 'FunctionDeclaration' || node.declaration.type === 'ClassDeclaration'
        return isFunctionOrClass && !documented(node.start) ? [`${file.path}:${file.text.slice(0, node.start).split('\n').length}`] : []
      })
    })
    expect(silent).toEqual([])
  })
})
