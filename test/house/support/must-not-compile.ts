import { z } from 'zod'
import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { type Change, done } from '../../../src/db/change.ts'
import { reviewCounts } from '../../../src/db/queries/review.ts'
import { unitsIn } from '../../../src/db/queries/units.ts'
import type { Reader } from '../../../src/db/reader.ts'
import type { UnitInScope, UnitScope } from '../../../src/domain/access/scope.ts'
import type { AnswerId, CycleId, UnitId } from '../../../src/domain/ids.ts'
import { missing } from '../../../src/http/kernel/answer.ts'
import { action, page } from '../../../src/http/kernel/route.ts'
import { da } from '../../../src/i18n/da/index.ts'
import type { Messages } from '../../../src/i18n/language.ts'
import { paths } from '../../../src/paths.ts'

// What must not compile. Nothing of this is ever run: the compiler reads it, and a line that it should have refused and
// did not is an error of its own.
interface Given {
  readonly db: Reader
  readonly change: Change
  readonly cycle: CycleId
  readonly unitId: UnitId
  readonly reading: UnitScope<'answer.read'>
  readonly reviewing: UnitScope<'answer.review'>
  readonly readUnit: UnitInScope<'answer.read'>
}
const asksWrite = (unit: UnitInScope<'answer.write'>) => unit

export const mustNotCompile: Readonly<Record<string, (given: Given) => unknown>> = {
  'a query without a scope': ({ db }) =>
    // @ts-expect-error
    unitsIn(db),
  'a query with a scope for something else': ({ db, reading, cycle }) =>
    // @ts-expect-error
    reviewCounts(db, reading, cycle),
  'a scope written by hand': ({ db, cycle }) =>
    // @ts-expect-error
    reviewCounts(db, { capability: 'answer.review', units: 'all' }, cycle),
  'a unit written by hand': ({ unitId }) =>
    // @ts-expect-error
    asksWrite({ id: unitId, code: 'U01', name: 'U01', type: 'somatik' }),
  'a unit that was found for reading, for writing': ({ readUnit }) =>
    // @ts-expect-error
    asksWrite(readUnit),
  'an id of one kind for another': ({ db, reviewing, unitId }) =>
    // @ts-expect-error
    reviewCounts(db, reviewing, unitId),
  'a change that ends without a trace': ({ change }) =>
    // @ts-expect-error
    change(async () => ({ ok: true, value: undefined })),
  'a trace of something unknown': ({ change }) =>
    // @ts-expect-error
    change(async () => done(undefined, { action: 'answer.forgotten', object: 'answer', id: 'x' })),
  'writing through a reader': ({ db }) =>
    // @ts-expect-error
    db.deleteFrom('answer'),
  'an action without a trace': () =>
    // @ts-expect-error
    action({
      path: paths.accountSessions,
      capability: 'account.own',
      input: z.object({}),
      answer: async () => missing,
      refused: async () => missing,
    }),
  'an action with an empty list of traces': () =>
    action({
      path: paths.accountSessions,
      capability: 'account.own',
      // @ts-expect-error
      audit: [],
      input: z.object({}),
      answer: async () => missing,
      refused: async () => missing,
    }),
  'a page without a capability': () =>
    // @ts-expect-error
    page({ path: paths.account, answer: () => missing }),
  'a capability that nobody knows': () =>
    // @ts-expect-error
    page({ path: paths.account, capability: 'answer.forge', answer: () => missing }),
  'a unit where the address names none': () =>
    page({
      path: paths.account,
      capability: 'answer.read',
      // @ts-expect-error
      answer: ({ unit }) => (unit.id === '' ? missing : missing),
    }),
  'a parameter that the address does not have': () =>
    page({
      path: paths.unitControl,
      capability: 'answer.read',
      // @ts-expect-error
      answer: ({ params }) => (params.goal === '' ? missing : missing),
    }),
  'an address without its unit': () =>
    // @ts-expect-error
    paths.todo.to({ cycle: 2026 }),
  'a safeguard that the catalogue does not have': (): SafeguardId =>
    // @ts-expect-error
    '19.1',
  'plain text as an id': (): AnswerId =>
    // @ts-expect-error
    'x',
  'a sentence that is missing in one language': (): Messages => ({
    ...da,
    // @ts-expect-error
    form: { required: 'Required.' },
  }),
}
