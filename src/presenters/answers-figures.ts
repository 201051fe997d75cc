import { shareText, showShare } from '../domain/maturity/display.ts'
import { type Fraction, fraction } from '../domain/maturity/fraction.ts'
import type { Score } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import type { FigureModel } from './figure.ts'

/** A share of the maximum in percent and on the scale of 4, below the target rounded down: "72 % (2,90 af 4)". */
export function scoreFigure(name: string, share: Fraction, target: Fraction, t: Language): FigureModel {
  const shown = showShare(share, target)
  const text = t.say.answers.scoreText(t.format.percent(shown.percentWhole), t.format.number(shown.on4))
  return { name, value: shown.percent, text }
}

/** How much a score rests on, which stands beside every one: "Vurderet 4 af 7 svar (57 %)." */
export function coverageText({ answered, applicable }: Score, t: Language): string {
  const percent = shareText(fraction(answered, applicable), fraction(1), 100n, 0)
  return t.say.answers.coverage(
    t.format.integer(answered),
    t.format.integer(applicable),
    t.format.percent(percent),
  )
}
