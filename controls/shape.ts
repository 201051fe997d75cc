/**
 * What the catalogue consists of. Ids are text and literal types: `16.1` and `16.10` are two safeguards, and an
 * id that is not in the catalogue does not compile. `validate.ts` holds the rules that types cannot say.
 */

/** A text in both languages of the house. Danish is the source. */
export interface Bilingual {
  readonly da: string
  readonly en: string
}

/** The strategy's four abilities: forudse, forebygge, opdage, håndtere. */
export type Ability = 'predict' | 'prevent' | 'detect' | 'manage'

/** CIS implementation groups. They are cumulative: what is in IG1 is in IG2 and IG3 too. */
export type ImplementationGroup = 'IG1' | 'IG2' | 'IG3'

/** The six security functions of CIS v8.1, spelled as CIS does. */
export type SecurityFunction = 'Govern' | 'Identify' | 'Protect' | 'Detect' | 'Respond' | 'Recover'

/** The six asset classes of CIS v8.1, spelled as CIS does. */
export type AssetClass = 'Devices' | 'Software' | 'Data' | 'Users' | 'Network' | 'Documentation'

/** One safeguard (delkontrol). */
export interface Safeguard<Id extends string = string, Control extends number = number> {
  readonly id: Id
  readonly control: Control
  /** The official English title, credited to CIS in NOTICE.md; never translated. */
  readonly title: string
  readonly assetClass: AssetClass
  readonly securityFunction: SecurityFunction
  /** Every group the safeguard is in: `IG1 IG2 IG3`, `IG2 IG3` or `IG3`. */
  readonly groups: readonly ImplementationGroup[]
}

/**
 * What a safeguard means for a hospital unit, in our own words: neither CIS's text nor a translation of it. Kept
 * apart from CIS's facts, so that what is ours and what is theirs can be told by the file.
 */
export interface SafeguardExplanation {
  /** The topic in a few words (at most 48 characters), for headings and lists; beside the official title. */
  readonly topic: Bilingual
  /** What it asks of the unit, in one or two plain sentences. */
  readonly asks: Bilingual
  /** Two or three examples of evidence: counts, templates and references, never lists of names. */
  readonly evidence: readonly [Bilingual, Bilingual, Bilingual?]
  /** What "on most systems" means for this one, where that helps. */
  readonly most?: Bilingual
}

/** One CIS control with its safeguards in order. */
export interface Control<Number extends number = number, Id extends string = string> {
  readonly number: Number
  /** The official English title, credited to CIS in NOTICE.md; never translated. */
  readonly title: string
  /** Our own short name, which is not an official translation. */
  readonly name: Bilingual
  /** Our own words: what the control means for a hospital unit. */
  readonly explanation: Bilingual
  readonly safeguards: readonly Safeguard<Id, Number>[]
}

/** Keeps number and safeguard ids as literal types, and refuses an id that does not begin with the control's number. */
export function defineControl<const Number extends number, const Id extends `${Number}.${number}`>(
  control: Control<Number, Id>,
): Control<Number, Id> {
  return control
}

/** What a requirement stands on: a legal provision, authority guidance, or the region's own decision. */
export type Grounding = 'law' | 'guidance' | 'policy'

/** How well a legal reference is known: text seen (T), seen cited by an authority (A), well known but not looked up (K). */
export type Certainty = 'T' | 'A' | 'K'

/** The acts that guidelines refer to; `guidelines/legends.ts` has their full names. */
export type ActKey =
  | 'GDPR'
  | 'DBL'
  | 'SUL'
  | 'AUT'
  | 'FVL'
  | 'STRFL'
  | 'ARK'
  | 'ARKBEK'
  | 'NIS2L'
  | 'TVO'
  | 'AIA'
  | 'MDR'
  | 'KOM'
  | 'WEB'
  | 'PRAKSIS'

/** Roles that can own a guideline. The data protection officer is left out on purpose and can own none. */
export type OwnerKey =
  | 'ciso'
  | 'privacy_legal'
  | 'health_legal'
  | 'records'
  | 'supplier'
  | 'procurement'
  | 'it_access'
  | 'it_comm'
  | 'it_workplace'
  | 'it_ops'
  | 'facilities'
  | 'continuity'
  | 'medtech'
  | 'research'
  | 'hr'
  | 'ai'
  | 'communication'

/** Whom a guideline is for: all units (`alle`), a unit type, or units with a flag (`enheder_med_…`). */
export type Audience =
  | 'alle'
  | 'somatik'
  | 'psykiatri'
  | 'praehospital'
  | 'apotek'
  | 'diagnostik'
  | 'medico'
  | 'teknik'
  | 'it'
  | 'social'
  | 'administration'
  | 'forskning'
  | 'enheder_med_tv'
  | 'enheder_med_lokale_systemer'
  | 'enheder_med_forskning'
  | 'enheder_med_ai'
  | 'enheder_med_patienter'
  | 'enheder_med_studerende'

interface LegalReference {
  readonly act: ActKey
  /** Article or section as lawyers write it, for example `art. 37-39` or `§§ 6-7`. */
  readonly reference: string
  readonly certainty: Certainty
}

/** One testable part of a guideline (krav). */
export interface Requirement<Id extends string = string, Guideline extends string = string> {
  readonly id: Id
  readonly guideline: Guideline
  readonly text: Bilingual
  /** What shows that the requirement is met, worded so that no personal data is needed. */
  readonly evidence: Bilingual
  readonly grounding: Grounding
  /** Whole months after which evidence no longer counts. */
  readonly evidenceMaxAgeMonths: number
}

/** One guideline (retningslinje) with its requirements in order. */
export interface Guideline<Id extends string = string, RequirementId extends string = string> {
  readonly id: Id
  readonly title: Bilingual
  /** At most 34 characters, for narrow tables. */
  readonly shortName: Bilingual
  readonly purpose: Bilingual
  readonly legalBasis: readonly LegalReference[]
  readonly owner: OwnerKey
  /** Whole months between two reviews of the guideline itself. */
  readonly reviewMonths: number
  readonly appliesTo: readonly Audience[]
  readonly abilities: readonly Ability[]
  readonly requirements: readonly Requirement<RequirementId, Id>[]
}

/** Keeps the ids as literal types, and refuses a requirement id that does not begin with the guideline's id. */
export function defineGuideline<
  const Id extends `GL-${number}`,
  const RequirementId extends `${Id}-K${number}`,
>(guideline: Guideline<Id, RequirementId>): Guideline<Id, RequirementId> {
  return guideline
}

/** Which text a result was measured against: stored with every assessment, since ids change between editions. */
export interface Edition {
  readonly id: string
  readonly version: string
  /** The day of the edition, `YYYY-MM-DD`; only the month is known where CIS states no day, then `YYYY-MM`. */
  readonly date: string
  readonly status: 'published' | 'proposal'
  readonly title: Bilingual
}
