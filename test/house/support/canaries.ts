import type { Capability } from '../../../src/domain/access/capability.ts'
import { type Held, reach, reaches } from './policy.ts'
import type { Reply } from './world.ts'

/** One canary as it was found: whose it is, and where it stood. */
export interface Canary {
  readonly text: string
  readonly unit: string
  readonly field: string
}

/** Every canary in a text. A unit's code and a field hold no hyphen of their own. */
export function canariesIn(text: string): Canary[] {
  const found = text.matchAll(/KANARIE-([A-Z]+\d*)-([a-z]+)-[0-9a-f]{6}/g)
  return [...found].map(([whole, unit = '', field = '']) => ({ text: whole, unit, field }))
}

/** What lets somebody read a text of a unit; any one of them is enough. A new field asks for its line here. */
const readers: Readonly<Record<string, readonly Capability[]>> = {
  // Whoever reads figures or reports of the region reads the names of its units; the provider's stands on every unit's pages.
  name: ['unit.read', 'maturity.region.read', 'compliance.region.read', 'report.read', 'setup.read'],
  reason: ['answer.read', 'answer.review'],
  revision: ['answer.read', 'answer.review'],
  comment: ['answer.read', 'answer.review'],
  step: ['answer.read', 'answer.review'],
  cause: ['exemption.read'],
  risk: ['exemption.read'],
  measures: ['exemption.read'],
  note: ['exemption.read'],
  plan: ['exemption.read', 'answer.read'],
  finding: ['finding.read'],
  remark: ['answer.read', 'answer.review'],
  exception: ['answer.read', 'applicability.write'],
  title: ['evidence.read', 'answer.review'],
  statement: ['evidence.read', 'answer.review'],
  url: ['evidence.read', 'answer.review'],
  filename: ['evidence.read', 'answer.review'],
  content: ['evidence.read', 'answer.review'],
  // The report that the steering group adopts names each unit's target.
  target: ['goal.read', 'goal.region.read', 'report.read'],
  heard: ['goal.region.read', 'goal.read', 'report.read'],
  heardanswer: ['goal.region.read', 'goal.read', 'report.read'],
  // The draft of the statement is its author's alone.
  dpogiven: ['goal.region.read', 'report.read'],
  dpodraft: ['statement.write'],
  // What is written for a report is a working paper until it is frozen.
  texts: ['report.write', 'report.preview', 'report.freeze'],
  strategy: ['strategy.read', 'report.preview'],
  effort: ['strategy.read', 'report.preview'],
  frame: ['strategy.read', 'report.preview'],
  recommendation: ['strategy.read', 'report.preview'],
  value: ['goal.read', 'goal.region.read'],
  status: ['goal.read', 'goal.region.read'],
}

/** Whether this principal may see this canary, by the table of grants. */
export function maySee(held: Held, principal: string, { unit, field }: Canary): boolean {
  const capabilities = readers[field]
  if (!capabilities) throw new Error(`test/house/support/canaries.ts does not say who may read "${field}"`)
  if (field === 'name' && unit === 'IT' && (held.get(principal) ?? []).length > 0) return true
  return capabilities.some((capability) => {
    const units = reach(held, principal, capability)
    return units !== undefined && reaches(units, unit)
  })
}

/** Everything of an answer that leaves the house, as one text. */
export function everythingIn(reply: Reply): string {
  const headers = [...reply.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return `${headers}\n${decoded(headers)}\n${reply.body}`
}

/** File names travel percent-encoded. */
function decoded(text: string): string {
  return text.replaceAll(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
