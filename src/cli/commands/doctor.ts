import { readdirSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { diskFiles } from '../../adapters/files/disk.ts'
import { systemIds } from '../../adapters/ids.ts'
import { secretKeys } from '../../adapters/secret.ts'
import type { EngineProblem } from '../../db/engine/engine.ts'
import { auditHead } from '../../db/queries/audit.ts'
import { databaseProblems } from '../../db/store.ts'
import { newestLineHolds } from '../../db/verify-audit.ts'
import type { Messages } from '../../i18n/language.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped } from '../ending.ts'
import { type Place, stateOf } from '../opening.ts'

type Check = keyof Messages['operator']['doctor']['checks']

/** Below this there is no room to work in. */
const leastFreeBytes = 500_000_000
const oldestNode = [22, 17] as const

/** `doctor`: looks at everything that the house stands on; what is wrong is named, and the rest is said to be fine. */
export async function doctor(args: readonly string[], place: Place): Promise<ExitStatus> {
  const { t, terminal } = place
  const say = t.say.operator
  readArguments(args, {}, 0, say.wrong)
  const checks: readonly (readonly [Check, () => Promise<readonly string[]>])[] = [
    ['node', async () => nodeProblems(place)],
    ['database', () => engineProblems(place)],
    ['schema', () => schemaProblems(place)],
    ['secret', () => secretProblems(place)],
    ['files', () => filesProblems(place)],
    ['disk', () => diskProblems(place)],
    ['locale', async () => localeProblems(place)],
    ['fonts', () => fontProblems(place)],
    ['assets', () => assetProblems(place)],
  ]
  const told = new Set<string>()
  for (const [check, run] of checks) {
    const problems = await run().catch((error: unknown) => {
      if (error instanceof Stopped) return error.lines
      throw error
    })
    // A database that cannot be opened is found by every check that needs it, and told once.
    for (const problem of problems.filter((sentence) => !told.has(sentence))) terminal.complain(problem)
    for (const problem of problems) told.add(problem)
    if (problems.length === 0) terminal.say(say.doctor.fine(say.doctor.checks[check]))
  }
  return told.size > 0 ? 1 : 0
}

function nodeProblems({ t }: Place): readonly string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldMajor, oldMinor] = oldestNode
  const isOld = major < oldMajor || (major === oldMajor && minor < oldMinor)
  return isOld ? [t.say.operator.doctor.oldNode(process.versions.node)] : []
}

async function engineProblems(place: Place): Promise<readonly string[]> {
  const store = place.database()
  await stateOf(store, place.t)
  const problems = await databaseProblems(store)
  return problems.map((problem) => sentenceFor(problem, place))
}

function sentenceFor(problem: EngineProblem, { t }: Place): string {
  const say = t.say.operator.doctor
  switch (problem.kind) {
    case 'pragma':
      return say.pragma(problem.name, problem.found, problem.wanted)
    case 'damaged':
      return say.damaged(problem.found)
    case 'oldPostgres':
      return say.oldPostgres(problem.found)
    case 'encoding':
      return say.encoding(problem.found)
    case 'asynchronous':
      return say.asynchronous
  }
}

async function schemaProblems(place: Place): Promise<readonly string[]> {
  const { database, doctor: say } = place.t.say.operator
  const state = await stateOf(place.database(), place.t)
  const sentences = {
    empty: [say.emptySchema],
    behind: [database.behind],
    newer: [database.newer],
    newest: [],
  }
  return sentences[state]
}

/** The secret must be sound, and the one that the newest line of the log was written with. */
async function secretProblems(place: Place): Promise<readonly string[]> {
  const { config, t } = place
  const keys = await secretKeys(config.secretFile, systemIds(place.clock()), { make: false })
  const store = place.database()
  const isWritten = (await stateOf(store, t)) === 'newest' && (await auditHead(store.reader)).seq > 0
  if (!keys.ok) {
    // A new instance makes its secret when it first starts.
    return keys.refusal === 'missing' && !isWritten
      ? []
      : [t.say.settings.secret[keys.refusal](config.secretFile)]
  }
  const isOurs = !isWritten || (await newestLineHolds(store, keys.value.audit))
  return isOurs ? [] : [t.say.operator.doctor.foreignSecret]
}

async function filesProblems({ config, t, clock }: Place): Promise<readonly string[]> {
  try {
    const files = await diskFiles(config.filesDirectory, systemIds(clock()))
    await files.probe()
    return []
  } catch (error) {
    return [t.say.operator.doctor.filesUnwritable(error instanceof Error ? error.message : '')]
  }
}

async function diskProblems({ config, t }: Place): Promise<readonly string[]> {
  const disk = await statfs(config.filesDirectory).catch(() => undefined)
  if (!disk) return []
  const free = disk.bavail * disk.bsize
  return free < leastFreeBytes ? [t.say.operator.doctor.diskFull(t.format.fileSize(free))] : []
}

/** A runtime without Danish data falls back to English without a word. */
function localeProblems({ t }: Place): readonly string[] {
  const number = new Intl.NumberFormat('da-DK').format(1234567.5)
  const date = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(0))
  const sorted = ['Ålborg', 'Zone', 'Ærø'].toSorted(new Intl.Collator('da').compare).join(' ')
  const found = [
    [number, '1.234.567,5'],
    [date, '1. januar 1970'],
    [sorted, 'Zone Ærø Ålborg'],
  ] as const
  return found.filter(([is, shouldBe]) => is !== shouldBe).map(([is]) => t.say.operator.doctor.noDanish(is))
}

async function fontProblems({ t }: Place): Promise<readonly string[]> {
  try {
    await import('../../../reports/kit/pdf.ts')
    return []
  } catch (error) {
    return [t.say.operator.doctor.fontMissing(error instanceof Error ? error.message : '')]
  }
}

async function assetProblems({ t }: Place): Promise<readonly string[]> {
  const { assetsDirectory } = await import('../server.ts')
  try {
    if (readdirSync(assetsDirectory).includes('style.css')) return []
  } catch {
    // Told below: a folder that cannot be read is as good as none.
  }
  return [t.say.operator.serve.assetsMissing]
}
