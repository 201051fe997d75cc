import { describe, expect, it } from 'vitest'
import { cycleStates } from '../../../src/domain/cycles/cycle.ts'
import {
  answerStates,
  type HeardComment,
  mayAnswer,
  mayComment,
  mayHaveNone,
  unansweredIn,
} from '../../../src/domain/hearing/hearing.ts'
import type { Instant } from '../../../src/domain/time.ts'

const open = { cycle: 'hearing', sealed: false } as const
const comment: HeardComment = {
  kind: 'comment',
  unit: 'Sygehus A',
  goal: '2027-01',
  text: 'For kort frist.',
  answer: null,
}
const answer = { outcome: 'partly', text: 'Fristen er flyttet.' } as const
const answered: HeardComment = {
  ...comment,
  answer: { ...answer, at: '2026-11-03T13:05:00.000Z' as Instant },
}

describe('a unit', () => {
  it('comments while the goals are heard, and at no other step', () => {
    const taken = cycleStates.filter((cycle) => mayComment({ cycle, sealed: false }, comment, []).ok)
    expect(taken).toEqual(['hearing'])
    expect(mayComment({ ...open, sealed: true }, comment, [])).toMatchObject({ refusal: 'inFrozenReport' })
  })

  it('says something, and the same thing of the same goal once', () => {
    expect(mayComment(open, { ...comment, text: ' ' }, [])).toMatchObject({ refusal: 'empty' })
    expect(mayComment(open, comment, [comment])).toMatchObject({ refusal: 'repeated' })
    expect(mayComment(open, { ...comment, goal: null }, [comment]).ok).toBe(true)
  })

  it('has no comments only where it has said nothing', () => {
    expect(mayHaveNone(open, []).ok).toBe(true)
    expect(mayHaveNone(open, [comment])).toMatchObject({ refusal: 'alreadyHeard' })
    expect(mayHaveNone({ ...open, cycle: 'goals_draft' }, [])).toMatchObject({ refusal: 'notOpen' })
    expect(mayHaveNone({ ...open, sealed: true }, [])).toMatchObject({ refusal: 'inFrozenReport' })
  })
})

describe('a comment', () => {
  it('is answered and its answer corrected until the goals are frozen', () => {
    const taken = cycleStates.filter((cycle) => mayAnswer({ cycle, sealed: false }, comment, answer).ok)
    expect(taken).toEqual(answerStates)
    expect(mayAnswer(open, answered, { ...answer, outcome: 'agreed' }).ok).toBe(true)
    expect(mayAnswer(open, answered, answer)).toMatchObject({ refusal: 'repeated' })
    expect(mayAnswer({ ...open, sealed: true }, comment, answer)).toMatchObject({ refusal: 'inFrozenReport' })
    expect(mayAnswer(open, comment, { ...answer, text: '' })).toMatchObject({ refusal: 'empty' })
  })

  it('lacks an answer until it has one; to have none needs none', () => {
    const none: HeardComment = { ...comment, kind: 'none', goal: null, text: '' }
    expect(mayAnswer(open, none, answer)).toMatchObject({ refusal: 'needsNoAnswer' })
    expect(unansweredIn([comment, answered, none])).toEqual([{ unit: 'Sygehus A', goal: '2027-01' }])
  })
})
