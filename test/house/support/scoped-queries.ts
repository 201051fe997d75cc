import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const directory = join(import.meta.dirname, '../../../src/db/queries')

export interface ScopedQuery {
  readonly file: string
  readonly name: string
  /** The parameter stands there only to be demanded: what is read belongs to no unit. */
  readonly isProofOnly: boolean
  /** The capabilities that its scope can be for, as far as its own file names them. */
  readonly capabilities: readonly string[]
}

function sourceOf(file: string): ts.SourceFile {
  const text = readFileSync(join(directory, file), 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

export const queryFiles = readdirSync(directory).filter((file) => file.endsWith('.ts'))

/** Every exported query that takes a scope or a unit within one, found in the source itself. */
export function scopedQueries(): ScopedQuery[] {
  const aliases = new Map<string, string>()
  for (const file of queryFiles) {
    sourceOf(file).forEachChild((node) => {
      if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText())
    })
  }
  return queryFiles.flatMap((file) => {
    const source = sourceOf(file)
    const found: ScopedQuery[] = []
    source.forEachChild((node) => {
      if (!ts.isFunctionDeclaration(node) || !node.name) return
      const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      const scope = node.parameters.find(({ type }) => /Scope\b/.test(type?.getText() ?? ''))
      if (!isExported || !scope) return
      const said = [scope.type, ...(node.typeParameters ?? [])].map((part) => part?.getText() ?? '').join(' ')
      found.push({
        file,
        name: node.name.text,
        isProofOnly: scope.name.getText().startsWith('_'),
        capabilities: capabilitiesIn(said, aliases),
      })
    })
    return found
  })
}

function capabilitiesIn(text: string, aliases: ReadonlyMap<string, string>): string[] {
  const named = [...text.matchAll(/'([a-z.]+)'/g)].map(([, capability]) => capability ?? '')
  const behind = [...aliases].filter(([alias]) => new RegExp(`\\b${alias}\\b`).test(text))
  return [...named, ...behind.flatMap(([, said]) => capabilitiesIn(said, new Map()))]
}

/** A copy of a file of queries in which one condition of reach is missing. */
export interface Mutant {
  /** The file, the function around it and which of its conditions it is: `review.ts reviewedAnswer 2`. */
  readonly name: string
  readonly file: string
  /** What was taken out. */
  readonly without: string
  readonly text: string
}

/** One mutant for each place in the queries where a unit or a scope narrows what is read. */
export function mutants(): Mutant[] {
  return queryFiles.flatMap((file) => {
    const source = sourceOf(file)
    const found: Mutant[] = []
    const counts = new Map<string, number>()
    const cut = (node: ts.Node, from: number, to: number) => {
      const around = `${file} ${functionAround(node)}`
      const nth = (counts.get(around) ?? 0) + 1
      counts.set(around, nth)
      const text = source.text.slice(0, from) + source.text.slice(to)
      const without = source.text.slice(from, to).trim()
      found.push({ name: `${around} ${nth}`, file, without, text: standingAlone(text) })
    }
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const narrowing = node.arguments.map((argument) => argument.getText()).join(', ')
        if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'where') {
          if (/inScope\(|\b(unit\.id|given\.unit)\b|\bunits$/.test(narrowing))
            cut(node, node.expression.expression.end, node.end)
        } else {
          const last = node.arguments.at(-1)
          const before = node.arguments.at(-2)
          if (last && before && /^(\[unit\.id\]|units)$/.test(last.getText())) cut(node, before.end, last.end)
        }
      }
      if (ts.isExpressionStatement(node) && /^refusePart\(/.test(node.getText()))
        cut(node, node.getStart(), node.end)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

function functionAround(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? ''
  if (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)) return node.name.getText()
  return node.parent ? functionAround(node.parent) : ''
}

/** With the addresses of its imports written out whole, so that it can lie anywhere. */
function standingAlone(text: string): string {
  return text.replaceAll(
    /from '(\.{1,2}\/[^']+)'/g,
    (_, path: string) => `from '${pathToFileURL(join(directory, path)).pathname}'`,
  )
}
