import { guidelinesEdition } from '../../controls/guidelines/index.ts'
import { owners } from '../../controls/guidelines/legends.ts'
import { isOpen, ownRequirements, type Sheet, stageOf } from '../domain/answers/sheet.ts'
import { provisionalCompliance } from '../domain/answers/sheet-score.ts'
import { complianceTarget, type Share } from '../domain/compliance/compliance.ts'
import { complianceStatuses } from '../domain/compliance/status.ts'
import type { CycleGuideline, GuidelineKey } from '../domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../domain/guidelines/delivered.ts'
import { shareText } from '../domain/maturity/display.ts'
import { type Day, day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { type AnyRow, confirmedOf, lockedSentence, type OpenInput } from './answers-control.ts'
import { openRow } from './answers-open.ts'
import { type ProposalsModel, proposalsOn } from './answers-proposals.ts'
import { isWritable, type Reading, requirementRow, whereOf } from './answers-row.ts'
import { type SendingModel, sendingFrom } from './answers-sending.ts'

/** The page of one guideline for one unit. */
/** A version that is adopted and comes into force later. */
export interface ComingVersion {
  readonly number: number
  readonly effectiveOn: Day
}

export interface GuidelineModel {
  /** A newer version, which does not move this cycle. */
  readonly coming: { readonly text: string; readonly href: string; readonly label: string } | undefined
  readonly title: string
  readonly crumb: { readonly label: string; readonly href: string }
  readonly here: string
  readonly lead: Rich
  readonly proposals: ProposalsModel | undefined
  /** What was just confirmed together. */
  readonly confirmed: string | undefined
  readonly locked: string | undefined
  readonly rows: readonly AnyRow[]
  readonly sending: SendingModel | undefined
  readonly aside: string
  readonly compliance: {
    readonly heading: string
    readonly ofAssessed: Rich
    readonly ofRelevant: string | undefined
    readonly counts: readonly (readonly [string, string])[]
    readonly target: string
  }
  readonly about: {
    readonly heading: string
    readonly purpose: string
    readonly facts: readonly (readonly [string, string])[]
    readonly more: { readonly href: string; readonly label: string }
  }
}

export function guidelinePage(
  reading: Reading,
  guideline: CycleGuideline,
  open: OpenInput | undefined,
  coming: ComingVersion | undefined,
): GuidelineModel {
  const { sheet, t } = reading
  const say = t.say.answers
  const { requirements } = guideline
  const missing = requirements.filter(({ id }) => isOpen(stageOf(sheet.answers.get(id)))).length
  const walk = ownRequirements(sheet).filter((id) => isWritable(reading, id))
  return {
    coming: coming && comingOf(guideline.id, coming, t),
    title: say.guidelineNamed(guideline.id, guideline.title[t.code]),
    crumb: { label: t.say.navigation.guidelines, href: paths.unitGuidelines.to(whereOf(sheet)) },
    here: guideline.id,
    lead: say.guidelineLead(sheet.unit.name, missing, requirements.length, reading.hand === 'unit'),
    proposals: proposalsOn(
      reading,
      requirements.map(({ id }) => id),
      paths.guidelineConfirmation.to({ ...whereOf(sheet), guideline: guideline.id }),
    ),
    confirmed: confirmedOf(reading),
    locked: lockedSentence(reading),
    rows: requirements.map((requirement) =>
      open?.subject === requirement.id
        ? { open: openRow(reading, requirement.id, open.form, open.trouble, walk) }
        : { read: requirementRow(reading, requirement) },
    ),
    sending: sendingFrom(
      reading,
      requirements.map(({ id }) => id),
    ),
    aside: say.aside,
    compliance: complianceBox(sheet, guideline, t),
    about: {
      heading: say.aboutGuideline,
      purpose: guideline.purpose[t.code],
      facts: [
        [say.owner, owners[guideline.owner][t.code]],
        [say.edition, editionOf(guideline, t)],
      ],
      more: {
        href: paths.guidelineVersion.to({ guideline: guideline.id, number: guideline.version }),
        label: say.readGuideline,
      },
    },
  }
}

function comingOf(
  guideline: GuidelineKey,
  { number, effectiveOn }: ComingVersion,
  t: Language,
): NonNullable<GuidelineModel['coming']> {
  return {
    text: t.say.guidelines.unitPage.coming(number, t.format.dayLong(effectiveOn)),
    href: paths.guidelineDifference.to({ guideline, number }),
    label: t.say.guidelines.page.seeDifference,
  }
}

/** What was delivered is a proposal with an edition; what the region wrote has a number. */
function editionOf(guideline: CycleGuideline, t: Language): string {
  const delivered = deliveredCatalogue.guideline(guideline.id)?.version === guideline.version
  return delivered
    ? t.say.answers.editionProposal(guidelinesEdition.version, t.format.dayLong(day(guidelinesEdition.date)))
    : t.say.guidelines.version(guideline.version)
}

/** Both shares, each with what it is a share of: the one of the assessed, the other of all that are relevant. */
function complianceBox(sheet: Sheet, guideline: CycleGuideline, t: Language): GuidelineModel['compliance'] {
  const say = t.say.answers
  const result = provisionalCompliance(sheet).guidelines.find((each) => each.guideline === guideline.id)
  const assessed = result?.compliedOfAssessed ?? { kind: 'none' }
  const relevant = result?.compliedOfRelevant ?? { kind: 'none' }
  return {
    heading: say.compliance,
    ofAssessed:
      assessed.kind === 'none'
        ? [say.noneAssessed]
        : [{ strong: say.compliedOfAssessed(assessed.part, assessed.of) }, ` ${percentOf(assessed, t)}`],
    ofRelevant:
      relevant.kind === 'none'
        ? undefined
        : `${say.compliedOfRelevant(relevant.part, relevant.of)} ${percentOf(relevant, t)}`,
    counts: complianceStatuses.flatMap((status): [string, string][] => {
      const count = result?.counts[status] ?? 0
      return count === 0 && status === 'not_relevant' ? [] : [[t.say.status[status], t.format.integer(count)]]
    }),
    target: say.target,
  }
}

function percentOf(share: Extract<Share, { kind: 'share' }>, t: Language): string {
  const percent = t.format.percent(shareText(share.fraction, complianceTarget, 100n, 0))
  return t.say.answers.inPercent(percent)
}
