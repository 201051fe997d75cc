import { showShare } from '../domain/maturity/display.ts'
import type { PrintedTexts, StrategyFacts } from '../domain/reports/annual-goals-chapters.ts'
import type { Language } from '../i18n/language.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import { exact, short } from './annual-goals-shares.ts'
import type { Block } from './document-model.ts'
import { linesIn, periodText } from './sub-strategy.ts'

/** Chapter 3: the commitment, the sub-strategy in force, and what somebody has written about the law and the threat. */
export const presentBackground: PresentChapter = ({ snapshot, t }) => {
  const { strategies, texts, maturity, year } = snapshot
  if (!strategies || !texts) return null
  const say = t.say.annualGoalsChapters.background
  const target = exact(maturity.target)
  const shown = showShare(target, target)
  return {
    key: 'background',
    heading: t.say.annualGoals.numbered(3, say.heading),
    lead: say.lead(t.format.number(shown.percentWhole)),
    blocks: [
      {
        kind: 'text',
        text: say.commitment(t.format.number(short(shown.on4)), t.format.number(short(shown.on5))),
      },
      { kind: 'heading', text: say.strategy },
      ...(strategies.length === 0
        ? [{ kind: 'text', text: say.noStrategy(year) } as const]
        : strategies.flatMap((strategy) => strategyBlocks(strategy, t))),
      ...written(say.legal, texts.legalChanges, say.noLegal),
      ...threatBlocks(texts, t),
    ],
  }
}

function strategyBlocks(strategy: StrategyFacts, t: Language): readonly Block[] {
  const say = t.say.annualGoalsChapters.background
  const { area, decision, objectives, number } = strategy
  const sentences = [
    say.inForce(area, periodText(strategy, t), number),
    ...(decision ? [say.decided(decision.body, t.format.dayLong(decision.on), decision.reference)] : []),
  ]
  const items = linesIn(objectives)
  return [
    { kind: 'text', text: sentences.join(' ') },
    ...(items.length === 0
      ? []
      : [{ kind: 'text', text: say.objectives(area) } as const, { kind: 'list', items } as const]),
  ]
}

/** What somebody wrote under its heading, or that nobody did. */
export function written(heading: string, text: string, none: string): readonly Block[] {
  return [
    { kind: 'heading', text: heading },
    text === '' ? { kind: 'text', text: none } : { kind: 'quote', text },
  ]
}

function threatBlocks({ threat, threatSource, threatOn }: PrintedTexts, t: Language): readonly Block[] {
  const say = t.say.annualGoalsChapters.background
  return [
    ...written(say.threat, threat, say.noThreat),
    ...(threat !== '' && threatOn !== null
      ? [{ kind: 'note', text: say.threatSource(threatSource, t.format.dayLong(threatOn)) } as const]
      : []),
  ]
}
