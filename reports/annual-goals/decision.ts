import type { DecisionModel } from '../../src/presenters/annual-goals-model.ts'
import { type Contents, placeContents } from '../kit/contents.ts'
import type { Flow } from '../kit/flow.ts'

/** What the steering group is asked to decide, and below it the contents, filled in when the pages are known. */
export function placeDecision(flow: Flow, decision: DecisionModel, entries: number): Contents {
  flow.chapter(decision.heading)
  flow.space(3.5)
  flow.lead(decision.lead)
  flow.space(10.5)
  flow.list(decision.items, 'Decimal')
  if (decision.otherwise) {
    flow.subheading(decision.otherwise.heading, undefined, 19)
    flow.paragraph(decision.otherwise.text)
  }
  return placeContents(flow, decision.contents, entries, 1)
}
