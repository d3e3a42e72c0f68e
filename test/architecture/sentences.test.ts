import { describe, expect, test } from 'vitest'
import { en } from '../../shared/text/en/index.ts'
import { id } from '../../shared/text/id/index.ts'
import { sourceFiles } from '../support/source-files.ts'

const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted()

describe('every sentence a user sees', () => {
  const indonesian: Readonly<Record<string, string>> = id
  const english: Readonly<Record<string, string>> = en

  test('stands in both languages', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(indonesian).toSorted())
  })

  test('carries the same values in both languages', () => {
    const different = Object.keys(indonesian).filter((key) => {
      return JSON.stringify(placeholders(indonesian[key] ?? '')) !== JSON.stringify(placeholders(english[key] ?? ''))
    })
    expect(different).toEqual([])
  })

  test('is not empty', () => {
    expect(Object.entries({ ...indonesian, ...english }).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  test('is used somewhere, by its key or by the beginning of its key', () => {
    const code = sourceFiles('shared', 'electron', 'renderer').filter((file) => !file.path.startsWith('shared/text/id/') && !file.path.startsWith('shared/text/en/'))
      .map((file) => file.text).join('\n')
    const beginnings = new Set([...code.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*[.-]?)\$\{|'([a-z][\w-]*(?:\.[\w-]+)*\.)'/gi)].map((match) => match[1] ?? match[2] ?? ''))
    const unused = Object.keys(indonesian).filter((key) => {
      if (code.includes(`'${key}'`) || code.includes(`"${key}"`)) return false
      return ![...beginnings].some((beginning) => beginning.length > 3 && key.startsWith(beginning))
    })
    expect(unused).toEqual([])
  })
})
