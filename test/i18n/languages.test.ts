import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { da } from '../../src/i18n/da/index.ts'
import { en } from '../../src/i18n/en/index.ts'

/** Every sentence by its path; a sentence with figures in it as the source of the function that makes it. */
function sentences(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree === 'function') return [[path, literalsIn(String(tree))]]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, branch]) => sentences(branch, path ? `${path}.${key}` : key))
}

/** The texts that stand in a function, without its names. */
function literalsIn(source: string): string {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('sentence.ts', `(${source})`, ts.ScriptTarget.Latest))
  return texts.join(' ')
}

const danish = sentences(da)
const english = sentences(en)

// Words that nearly every sentence of the one language has, and none of the other.
const danishOnly =
  /(?<![\p{L}_-])(og|ikke|eller|på|til|skal|bliver|hvis|også|efter|hver|hvert|enheden|svaret|året)(?![\p{L}_-])/iu
const englishOnly =
  /(?<![\p{L}_-])(the|and|not|with|this|that|which|must|from|has|when|your|unit|answer|year)(?![\p{L}_-])/iu

describe('the two languages', () => {
  it('have the same sentences', () => {
    expect(danish.length).toBeGreaterThan(1000)
    expect(english.map(([path]) => path).toSorted()).toEqual(danish.map(([path]) => path).toSorted())
  })

  it('are not mixed', () => {
    const wrong = (of: [string, string][], words: RegExp) =>
      of.filter(([, text]) => words.test(text)).map(([path, text]) => `${path}: ${text}`)
    expect(wrong(english, danishOnly)).toEqual([])
    expect(wrong(danish, englishOnly)).toEqual([])
  })

  it('leave no sentence untranslated', () => {
    const other = new Map(danish)
    const alike = english
      .filter(([path]) => !path.startsWith('operator.usage.'))
      .filter(([path, text]) => other.get(path) === text && (text.match(/\p{L}{3,}/gu) ?? []).length > 2)
    expect(alike).toEqual([])
  })
})

describe('the pages', () => {
  const root = join(import.meta.dirname, '../..')
  const files = globSync('{views,src/http}/**/*.tsx', { cwd: root })
  const spoken = /^(aria-label|alt|title|placeholder|label|legend|hint|caption|heading|head)$/

  it('have no words of their own: each comes from a sentence in both languages', () => {
    expect(files.length).toBeGreaterThan(50)
    const found: string[] = []
    for (const file of files) {
      const source = ts.createSourceFile(
        file,
        readFileSync(join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
        ts.ScriptKind.TSX,
      )
      const visit = (node: ts.Node): void => {
        const text = ts.isJsxText(node)
          ? node.text
          : ts.isJsxAttribute(node) &&
              spoken.test(node.name.getText()) &&
              node.initializer &&
              ts.isStringLiteral(node.initializer)
            ? node.initializer.text
            : ''
        if (/\p{L}{2}/u.test(text)) found.push(`${file}: ${text.trim()}`)
        ts.forEachChild(node, visit)
      }
      visit(source)
    }
    expect(found).toEqual([])
  })
})
