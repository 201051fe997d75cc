import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { type CisControl, cisControls } from '../../controls/cis/v8.1/index.ts'
import { guidelineControls } from '../../controls/crosswalk/guidelines.ts'
import { guidelineById, isGuidelineId } from '../../controls/guidelines/index.ts'
import { roles } from '../domain/access/role.ts'
import type { GuidelineText } from '../domain/guidelines/catalogue.ts'
import { regionTarget, showShare } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

export interface CatalogueLink {
  readonly href: string
  readonly label: string
}

export interface HelpModel {
  readonly roles: readonly (readonly [string, string])[]
  readonly controls: readonly CatalogueLink[]
}

/** The help page: who does what, and the catalogue to look things up in. */
export function presentHelp(t: Language): HelpModel {
  return {
    roles: roles.map((role) => [t.say.navigation.roles[role], t.say.help.roles.tasks[role]]),
    controls: cisControls.map((control) => controlLink(control, t)),
  }
}

export interface ScaleLine {
  readonly what: string
  readonly percent: string
  readonly on4: string
  readonly on5: string
}

/** One level in percent and on both scales: the target, and the baseline of 2022 (2.7 of 5, scoring.md section 7). */
export function presentScales(t: Language): readonly ScaleLine[] {
  const say = t.say.help.method.scales
  const line = (what: string, share: typeof regionTarget): ScaleLine => {
    const shown = showShare(share, regionTarget)
    return {
      what,
      percent: t.format.percent(shown.percentWhole),
      on4: say.of4(t.format.number(shown.on4)),
      on5: say.of5(t.format.number(shown.on5)),
    }
  }
  return [line(say.target, regionTarget), line(say.baseline, fraction(27, 50))]
}

export interface ControlModel {
  readonly title: string
  readonly officialTitle: string
  readonly explanation: string
  readonly heading: string
  readonly caption: string
  readonly safeguards: readonly {
    readonly id: string
    readonly title: string
    readonly groups: string
    readonly securityFunction: string
    readonly assetClass: string
  }[]
  /** Our own words on each: the topic, what it asks, examples of evidence, what "most" means. */
  readonly explained: readonly {
    readonly heading: string
    readonly asks: string
    readonly evidence: readonly string[]
    readonly most: string | undefined
  }[]
  readonly guidelines: readonly CatalogueLink[]
  readonly previous: CatalogueLink | undefined
  readonly next: CatalogueLink | undefined
}

/** One CIS control: our explanation, and CIS's titles as they are. */
export function presentControl(control: CisControl, t: Language): ControlModel {
  const say = t.say.help.control
  const place = cisControls.indexOf(control)
  const [previous, next] = [cisControls[place - 1], cisControls[place + 1]]
  return {
    title: say.title(control.number, control.name[t.code]),
    officialTitle: say.officialTitle(control.title),
    explanation: control.explanation[t.code],
    heading: say.safeguards(control.safeguards.length),
    caption: say.caption(control.number),
    safeguards: control.safeguards.map(({ id, title, groups, securityFunction, assetClass }) => ({
      id,
      title,
      groups: say.groupsFrom[groups[0] ?? 'IG3'],
      securityFunction: say.functions[securityFunction],
      assetClass: say.assetClasses[assetClass],
    })),
    explained: control.safeguards.map(({ id }) => {
      const own = explanations[id]
      return {
        heading: `${id} ${own.topic[t.code]}`,
        asks: own.asks[t.code],
        evidence: own.evidence.flatMap((example) => example?.[t.code] ?? []),
        most: own.most?.[t.code],
      }
    }),
    guidelines: guidelinesTouching(control.number).map((key) => guidelineLink(guidelineById(key), t)),
    previous: previous && controlLink(previous, t),
    next: next && controlLink(next, t),
  }
}

/** A control by its number and our own name. */
export function controlLink(control: CisControl, t: Language): CatalogueLink {
  return {
    href: paths.control.to({ control: control.number }),
    label: t.say.help.control.title(control.number, control.name[t.code]),
  }
}

/** The delivered guidelines that touch on a control; the region's own are not tied to controls. */
function guidelinesTouching(control: number) {
  return Object.keys(guidelineControls)
    .filter(isGuidelineId)
    .filter((key) => guidelineControls[key].some((touched) => touched === control))
}

/** A guideline by its key and title. */
function guidelineLink(guideline: Pick<GuidelineText, 'id' | 'title'>, t: Language): CatalogueLink {
  return {
    href: paths.guideline.to({ guideline: guideline.id }),
    label: t.say.help.guideline.title(guideline.id, guideline.title[t.code]),
  }
}
