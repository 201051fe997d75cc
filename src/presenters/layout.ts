import type { Language, LanguageCode } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** One entry of the main menu, in order. `count` is shown in brackets: what waits behind the entry. */
export interface NavEntry {
  readonly href: string
  readonly label: string
  readonly current: boolean
  readonly count?: number | undefined
}

/** The grey line under the menu: which cycle, which step, what comes next. Sentences are ready to show. */
export interface CycleLine {
  readonly goalYear: number
  readonly step: string
  readonly facts: readonly string[]
}

export interface LayoutInput {
  readonly region: string
  /** The sentence for the role and unit of the person signed in ("Lokal informationssikkerhedskoordinator, Sygehus A"). */
  readonly who?: string | undefined
  readonly csrf: string
  readonly nav: readonly NavEntry[]
  readonly cycle?: CycleLine | undefined
  /** The address to come back to after a change of language: the present path and query. */
  readonly here: string
  readonly demo: boolean
  readonly version: string
  /** The address of a static file, with the hash of its content so that it can be kept for long. */
  readonly asset: (file: string) => string
}

/** Everything around the content of a page, ready to be laid out. */
export interface LayoutModel {
  readonly lang: LanguageCode
  readonly product: string
  readonly region: string
  readonly homeHref: string
  readonly who: string | undefined
  readonly csrf: string
  readonly logoutAction: string
  readonly language: {
    readonly action: string
    readonly code: LanguageCode
    readonly label: string
    readonly back: string
  }
  readonly nav: readonly NavEntry[]
  readonly cycle:
    | { readonly goals: string; readonly step: string; readonly facts: readonly string[] }
    | undefined
  readonly footer: readonly string[]
  readonly links: readonly { readonly href: string; readonly label: string }[]
  readonly assets: {
    readonly style: string
    readonly htmx: string
    readonly script: string
    readonly icon: string
  }
}

export function presentLayout(input: LayoutInput, t: Language): LayoutModel {
  const say = t.say.layout
  const { cycle } = input
  return {
    lang: t.code,
    product: t.say.common.product,
    region: input.region,
    homeHref: paths.home.to({}),
    who: input.who,
    csrf: input.csrf,
    logoutAction: paths.logout.to({}),
    language: {
      action: paths.language.to({}),
      code: t.code === 'da' ? 'en' : 'da',
      label: say.otherLanguage,
      back: input.here,
    },
    nav: input.nav,
    cycle: cycle && { goals: say.goals(cycle.goalYear), step: cycle.step, facts: cycle.facts },
    footer: [say.version(input.version), ...(input.demo ? [say.demo] : [])],
    links: [
      { href: paths.help.to({}), label: say.help },
      { href: paths.accessibility.to({}), label: say.accessibility },
      { href: paths.method.to({}), label: say.method },
    ],
    assets: {
      style: input.asset('style.css'),
      htmx: input.asset('htmx.min.js'),
      script: input.asset('modent.js'),
      icon: input.asset('icon.svg'),
    },
  }
}
