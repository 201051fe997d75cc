import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { mustNotCompile } from './support/must-not-compile.ts'

it('does not compile what would slip past a check', () => {
  const root = join(import.meta.dirname, '../..')
  const file = join(import.meta.dirname, 'support/must-not-compile.ts')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object }
  }
  const { compilerOptions } = config
  const parsed = ts.parseJsonConfigFileContent({ compilerOptions, files: [] }, ts.sys, root)
  const { incremental: _, tsBuildInfoFile: __, ...options } = parsed.options
  const program = ts.createProgram([file], options)
  const source = program.getSourceFile(file)
  const said = ts.getPreEmitDiagnostics(program, source).map(({ messageText, start }) => {
    const { line } = source?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0 }
    return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(said).toEqual([])
  // Each of them holds one line that the compiler refuses.
  expect(source?.text.match(/^ +\/\/ @ts-expect-error$/gm)).toHaveLength(Object.keys(mustNotCompile).length)
})
