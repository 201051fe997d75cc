import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { type SafeguardId, safeguardById } from '../../controls/cis/v8.1/index.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { subjectHref } from './answers-words.ts'

/** Our own words on a safeguard, in the row where it is answered. */
export interface ExplainedModel {
  readonly asks: string
  /** What "on most systems" counts for this one; undefined where that goes without saying. */
  readonly most: string | undefined
  readonly summary: string
  /** CIS's own English title, quoted as it is. */
  readonly official: { readonly label: string; readonly title: string; readonly credit: string }
  readonly more: { readonly href: string; readonly label: string }
  /** Where "not applicable" is asked for; undefined once it is. */
  readonly request: { readonly says: string; readonly href: string; readonly label: string } | undefined
}

/** What a safeguard asks, and what stands folded away below: CIS's title, the whole control, and the way out. */
export function explainedIn(
  where: { readonly unit: string; readonly cycle: number },
  safeguard: SafeguardId,
  requested: boolean,
  t: Language,
): ExplainedModel {
  const say = t.say.answers
  const { control, title } = safeguardById(safeguard)
  const own = explanations[safeguard]
  return {
    asks: own.asks[t.code],
    most: own.most?.[t.code],
    summary: requested ? say.readMoreOn(safeguard) : say.readMoreOrRequest(safeguard),
    official: { label: say.officialTitle, title, credit: say.cisCredit },
    more: { href: paths.control.to({ control }), label: say.readMore(control) },
    request: requested
      ? undefined
      : {
          says: say.notForYouSafeguard,
          href: subjectHref(where, safeguard, { edit: safeguard, request: '1' }),
          label: say.requestNotRelevant,
        },
  }
}

/** Two or three examples of what can be evidence for a safeguard. */
export function examplesOf(safeguard: SafeguardId, t: Language): readonly string[] {
  return explanations[safeguard].evidence.flatMap((example) => example?.[t.code] ?? [])
}
