import { saveAnswer } from '../../../src/actions/answers/save.ts'
import { systemIds } from '../../../src/adapters/ids.ts'
import { changeFor } from '../../../src/db/change.ts'
import { unitWithCode } from '../../../src/db/queries/units.ts'
import { openStore } from '../../../src/db/store.ts'
import type { Actor } from '../../../src/domain/access/actor.ts'
import { scopeFor, within } from '../../../src/domain/access/scope.ts'
import type { Content } from '../../../src/domain/answers/content.ts'
import type { CycleId } from '../../../src/domain/ids.ts'
import type { Instant } from '../../../src/domain/time.ts'

/** What the first process asks of this one: to open the database, or to save an answer. */
export type Asked =
  | {
      readonly do: 'open'
      readonly database: string
      readonly actor: Actor
      readonly key: string
      readonly now: Instant
    }
  | {
      readonly do: 'save'
      readonly cycleId: CycleId
      readonly subject: string
      readonly content: Content
      readonly version: number
    }

// A server of its own on the same database: what two processes do at the same moment, two processes must try.
let save: ((asked: Extract<Asked, { do: 'save' }>) => ReturnType<typeof saveAnswer>) | undefined

async function open({ database, actor, key, now }: Extract<Asked, { do: 'open' }>): Promise<void> {
  const store = openStore(database, () => {})
  const clock = { now: () => now }
  const ids = systemIds(clock)
  const scope = scopeFor(actor, 'answer.write')
  const row = await unitWithCode(store.reader, 'U01')
  const unit = scope && row && within(scope, row)
  if (!unit) throw new Error('The second process does not reach U01')
  save = ({ cycleId, subject, content, version }) =>
    saveAnswer(
      changeFor(store, { actor, requestId: ids.next(), clock, ids, auditKey: Buffer.from(key, 'base64') }),
      unit,
      { cycleId, subject: { kind: 'safeguard', id: subject }, content, version, evidence: undefined },
    )
}

process.on('message', async (asked: Asked) => {
  if (asked.do === 'open') await open(asked)
  const answer = asked.do === 'save' && save ? await save(asked) : 'opened'
  process.send?.(answer)
})
