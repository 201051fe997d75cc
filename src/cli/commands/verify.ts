import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { sha256 } from '../../adapters/files/files.ts'
import { allCycles } from '../../db/queries/cycles.ts'
import { isStale, maturityInput } from '../../db/queries/figures.ts'
import { regionMaturity } from '../../db/queries/maturity.ts'
import { frozenReports, storedFiles } from '../../db/queries/verification.ts'
import { type AuditAnchor, verifyAudit } from '../../db/verify-audit.ts'
import { summaryDifferences } from '../../domain/maturity/summary.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped } from '../ending.ts'
import type { Opened, Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

/** `verify [--anchor FILE]`: the audit chain, every file of evidence, every frozen report. */
export async function verify(args: readonly string[], place: Place): Promise<ExitStatus> {
  const { t, terminal } = place
  const say = t.say.operator
  const given = readArguments(args, { anchor: { type: 'string' } }, 0, say.wrong)
  const anchorFile = given.text('anchor')
  const anchor = anchorFile === undefined ? undefined : await readAnchor(anchorFile, place)
  const opened = await place.open()
  const verdict = await verifyAudit(opened.store, opened.keys.audit, anchor)
  const problems = verdict.problems.map(({ kind, line }) => say.verify.problem[kind](line))
  if (verdict.problems.length === 0) terminal.say(say.verify.audit(verdict.lines))
  if (!anchor) terminal.say(say.verify.unanchored)
  else if (verdict.problems.length === 0) terminal.say(say.verify.anchored(anchor.seq))
  terminal.say(say.verify.head(verdict.head.seq, verdict.head.hash))
  problems.push(...(await evidenceProblems(opened, place)), ...(await reportProblems(opened, place)))
  problems.push(...(await summaryProblems(opened, place)))
  for (const problem of problems) terminal.complain(problem)
  return problems.length > 0 ? 1 : 0
}

const anchorShape = z.object({ seq: z.int().min(0), hash: z.string() })
/** An anchor by itself, or the manifest of a copy, which holds one. */
const anchorFileShape = z.union([
  anchorShape,
  z.object({ manifest: z.object({ audit: anchorShape }) }).transform(({ manifest }) => manifest.audit),
])

async function readAnchor(path: string, { t }: Place): Promise<AuditAnchor> {
  const say = t.say.operator
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Stopped(say.file.unreadable(path, error.code ?? ''))
  })
  try {
    return anchorFileShape.parse(JSON.parse(text))
  } catch {
    throw new Stopped(say.verify.badAnchor(path))
  }
}

async function evidenceProblems({ store, files }: Opened, place: Place): Promise<readonly string[]> {
  const say = place.t.say.operator.verify
  const rows = await storedFiles(store.reader)
  const byHash = Map.groupBy(rows, (row) => row.sha256)
  const problems: string[] = []
  for (const [text, pieces] of byHash) {
    const hash = sha256(text)
    const found = hash ? await files.verify(hash) : 'damaged'
    if (found === 'sound') continue
    const sentence = found === 'missing' ? say.evidenceMissing : say.evidenceDamaged
    problems.push(...pieces.map(({ unit, code }) => sentence(`${unit} ${code}`)))
  }
  if (problems.length === 0) place.terminal.say(say.evidence(byHash.size))
  return problems
}

/** Computes every cycle's figures again from its answers, and names each where the summary says something else. */
async function summaryProblems({ store }: Opened, place: Place): Promise<readonly string[]> {
  const say = place.t.say.operator.verify
  const scope = operatorScope('maturity.region.read')
  const problems: string[] = []
  let checked = 0
  for (const cycle of await allCycles(store.reader)) {
    if (await isStale(store.reader, cycle.id)) continue
    checked += 1
    const kept = await regionMaturity(store.reader, scope, cycle)
    const input = await maturityInput(store.reader, scope, cycle)
    const differing = summaryDifferences(input, kept)
    problems.push(...differing.map((figure) => say.summaryDiffers(cycle.year, figure)))
  }
  if (problems.length === 0) place.terminal.say(say.summaries(checked))
  return problems
}

async function reportProblems({ store }: Opened, place: Place): Promise<readonly string[]> {
  const say = place.t.say.operator.verify
  const reports = await frozenReports(store.reader)
  const changed = reports.filter(
    ({ snapshot, snapshot_sha256 }) =>
      createHash('sha256').update(snapshot).digest('hex') !== snapshot_sha256,
  )
  if (changed.length === 0) place.terminal.say(say.reports(reports.length))
  return changed.map(({ kind, year, version_label }) => say.reportChanged(`${kind} ${year} ${version_label}`))
}
