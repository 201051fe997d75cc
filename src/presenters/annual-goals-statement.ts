import type { PresentChapter } from './annual-goals-chapter.ts'

/** The chapter's number (domain guide, section 6). */
const own = 15

/**
 * "Udtalelse fra databeskyttelsesrådgiveren": in full, dated and as it was written, or that none is given. Left out in
 * reports from before statements were kept.
 */
export const presentStatementChapter: PresentChapter = ({ snapshot: { statement }, t }) => {
  if (statement === undefined) return null
  const say = t.say.dpoStatements.chapter
  const chapter = { key: 'statement', heading: t.say.annualGoals.numbered(own, say.heading) }
  if (statement === null) return { ...chapter, lead: say.none, blocks: [] }
  const { kind, text, on } = statement
  const lead = say[kind](t.format.dayLong(on))
  if (text === '') return { ...chapter, lead, blocks: [] }
  const quote = { kind: 'quote', text } as const
  const blocks = kind === 'given' ? [quote] : [{ kind: 'text', text: say.reason } as const, quote]
  return { ...chapter, lead, blocks }
}
