import type { ExceptionKind } from '../../domain/guidelines/applicability.ts'
import type {
  GuidelineStep,
  VersionFault,
  VersionRefusal,
  VersionStanding,
} from '../../domain/guidelines/version.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const requirements = (n: number) => `${n} krav`
const units = (n: number) => count(n, 'enhed', 'enheder')

/** Versions of the guidelines, the difference between them, and what applies to whom. */
export const guidelines = {
  title: 'Retningslinjer',
  lead: 'Her er regionens retningslinjer med den version, der gælder i dag. Et årshjul bruger de versioner, der gjaldt, da dets grundlag blev låst.',
  caption: 'Retningslinjer med version og status',
  columns: {
    guideline: 'Retningslinje',
    version: 'Version',
    standing: 'Status',
    next: 'Næste version',
    owner: 'Ejer',
  },
  create: 'Ny retningslinje',
  version: (n: number) => `Version ${n}`,
  delivered: 'Som leveret',
  noNext: 'Ingen',
  standings: {
    draft: 'Kladde',
    hearing: 'I høring',
    adopted: 'Vedtaget, ikke i kraft endnu',
    in_force: 'Gældende',
    replaced: 'Erstattet',
    repealed: 'Ophævet',
  } satisfies Record<VersionStanding, string> as Record<VersionStanding, string>,
  adoptedFrom: (date: string) => `Vedtaget, gælder fra ${date}`,
  page: {
    versionTitle: (id: string, title: string, n: number) => `${id}: ${title}, version ${n}`,
    notThis: (n: number) => `Du ser ikke den version, der gælder i dag. Det er version ${n}.`,
    current: 'Se den gældende version',
    underWay: (standing: string, n: number) => `Version ${n} er på vej. Status: ${standing}.`,
    coming: (n: number, date: string) => `Version ${n} er vedtaget og gælder fra den ${date}.`,
    seeDifference: 'Se, hvad der ændres',
    open: 'Åbn udkastet',
    begin: 'Begynd en ny version',
    adopt: 'Gå til vedtagelse',
    repeals: 'Denne version ophæver retningslinjen. Den har derfor ingen krav.',
    facts: {
      standing: 'Status',
      effectiveOn: 'Gælder fra',
      always: 'Fra begyndelsen',
      legalTrigger: 'Retlig anledning',
      changeNote: 'Hvad ændres og hvorfor',
      reviewOn: 'Næste eftersyn',
      cycles: 'Bruges i årshjul',
      noCycles: 'Ingen endnu',
    },
    versions: 'Alle versioner',
    history: 'Historik',
    deliveredLine: 'Version 1 blev leveret med Modent.',
    steps: {
      drafted: (who: string, n: number, when: string) => `${when}: ${who} begyndte version ${n}.`,
      saved: (who: string, n: number, when: string) => `${when}: ${who} rettede udkastet til version ${n}.`,
      heard: (who: string, n: number, when: string) => `${when}: ${who} sendte version ${n} i høring.`,
      returned: (who: string, n: number, when: string) =>
        `${when}: ${who} tog version ${n} tilbage fra høring.`,
      adopted: (who: string, n: number, when: string) => `${when}: ${who} vedtog version ${n}.`,
    } satisfies Record<GuidelineStep, unknown> as Record<
      GuidelineStep,
      (who: string, n: number, when: string) => string
    >,
    because: (text: string) => `Begrundelse: ${text}`,
    somebody: 'Driften',
  },
  difference: {
    title: (id: string, from: number, to: number) => `${id}: forskellen mellem version ${from} og ${to}`,
    lead: (changed: number, added: number, removed: number, unchanged: number) =>
      `${changed} ændret, ${added} nye, ${removed} fjernet og ${unchanged} uændret.`,
    asks: (n: number) =>
      n === 0
        ? 'Enhederne bliver ikke spurgt om noget på ny.'
        : `Enhederne bliver kun spurgt om ${requirements(n)} på ny. Godkendte svar på de andre krav følger med, hvis deres dokumentation stadig gælder.`,
    kinds: { changed: 'Ændret', added: 'Nyt', removed: 'Fjernet', unchanged: 'Uændret' },
    before: (n: number) => `Version ${n}`,
    marked: 'Ord, som kun står i den ene version, er understreget.',
    evidence: 'Dokumentation',
    grounding: 'Grundlag',
    months: 'Højeste alder',
    monthsText: (n: number) => count(n, 'måned', 'måneder'),
    shortGroundings: { law: 'Lov', guidance: 'Myndighedspraksis', policy: 'Internt krav' },
  },
  draft: {
    newTitle: 'Ny retningslinje',
    title: (id: string, n: number) => `${id}: udkast til version ${n}`,
    lead: 'Et udkast kan gemmes, før det er færdigt. Dato, retlig anledning og ændringsnote skal være der, før det sendes i høring.',
    key: 'Nøgle',
    keyHint: 'Nøglen er den samme i alle versioner og bliver aldrig brugt til en anden retningslinje.',
    groups: {
      change: 'Om ændringen',
      text: 'Om retningslinjen',
      applies: 'Gælder for',
    },
    effectiveOn: 'Gælder fra',
    effectiveHint: 'Et årshjul, hvis grundlag allerede er låst, bliver ikke ændret.',
    legalTrigger: 'Retlig anledning',
    legalTriggerHint: 'For eksempel en lov, en afgørelse eller en intern beslutning med dato.',
    changeNote: 'Hvad ændres og hvorfor',
    reviewOn: 'Næste eftersyn',
    titleDa: 'Titel på dansk',
    titleEn: 'Titel på engelsk',
    shortNameDa: 'Kort navn på dansk',
    shortNameEn: 'Kort navn på engelsk',
    purposeDa: 'Formål på dansk',
    purposeEn: 'Formål på engelsk',
    owner: 'Ejer',
    reviewMonths: 'Måneder mellem eftersyn',
    appliesHint: 'Retningslinjen gælder for en enhed, når mindst én af de valgte passer på den.',
    repeal: 'Retningslinjen ophæves',
    repealHint:
      'Alle krav falder bort den dag, versionen træder i kraft. Deres nøgler bliver ikke brugt igen.',
    save: 'Gem udkast',
    saved: 'Udkastet er gemt.',
    savedRequirement: (key: string) => `${key} er gemt.`,
    removedRequirement: (key: string) => `${key} er fjernet fra udkastet. Nøglen bliver ikke brugt igen.`,
    requirements: 'Krav',
    noRequirements: 'Der er ingen krav endnu.',
    edit: 'Ret',
    remove: 'Fjern',
    add: 'Tilføj krav',
    hear: 'Send i høring',
    hearText:
      'Når udkastet er i høring, kan teksten ikke rettes. En anden end dem, der har skrevet det, vedtager det.',
    lacks: 'Før udkastet kan sendes i høring, mangler der:',
    requirementTitle: (key: string) => `Ret ${key}`,
    newRequirement: (id: string) => `Nyt krav i ${id}`,
    textDa: 'Krav på dansk',
    textEn: 'Krav på engelsk',
    evidenceDa: 'Eksempler på dokumentation på dansk',
    evidenceEn: 'Eksempler på dokumentation på engelsk',
    grounding: 'Grundlag',
    months: 'Dokumentation må højst være så mange måneder gammel',
    meaning: {
      legend: 'Er det stadig det samme krav?',
      same: 'Ja, kravet har fået en ny ordlyd',
      sameText: 'Nøglen bliver den samme.',
      other: 'Nej, det betyder noget andet',
      otherText: 'Kravet får en ny nøgle, og den gamle bliver ikke brugt igen.',
    },
    saveRequirement: 'Gem krav',
  },
  adoption: {
    title: (id: string, n: number) => `Vedtag ${id}, version ${n}`,
    lead: (date: string) =>
      `Versionen gælder fra den ${date}. Årshjul, hvis grundlag er låst, bliver ikke ændret.`,
    affected: 'Enheder og krav, som kommer til eller falder bort',
    affectedLead: (n: number, pairs: number) =>
      n === 0
        ? 'Ingen enheder får flere eller færre krav.'
        : `${units(n)} bliver berørt, i alt ${count(pairs, 'krav i en enhed', 'krav i enheder')}.`,
    confirm: (n: number) => `Vedtag version ${n}`,
    takeBack: 'Tag tilbage fra høring',
    comment: 'Hvorfor skal udkastet skrives om?',
    adopted: (n: number) => `Version ${n} er vedtaget.`,
    heard: (n: number) => `Version ${n} er sendt i høring.`,
    returned: (n: number) => `Version ${n} er et udkast igen.`,
  },
  applicability: {
    title: (year: number) => `Hvad gælder for hvem i ${year}`,
    lead: 'Reglen i hver retningslinje afgør, hvilke enheder et krav gælder for. Her står undtagelserne, hver med en begrundelse.',
    locked: 'Årshjulets grundlag er låst. Undtagelserne kan ikke ændres.',
    editable: 'Undtagelser kan ændres, indtil grundlaget bliver låst.',
    caption: 'Undtagelser fra reglen',
    columns: {
      unit: 'Enhed',
      requirement: 'Krav',
      says: 'Undtagelse',
      reason: 'Begrundelse',
      by: 'Besluttet',
    },
    none: 'Der er ingen undtagelser.',
    byAt: (who: string, date: string) => `${who}, ${date}`,
    says: { applies: 'Gælder, selv om reglen siger nej', exempt: 'Gælder ikke, selv om reglen siger ja' },
    formHeading: 'Lav eller fjern en undtagelse',
    requirement: 'Krav',
    units: 'Enheder',
    kind: 'Hvad skal gælde?',
    kinds: {
      applies: 'Kravet gælder for enheden',
      exempt: 'Kravet gælder ikke for enheden',
      rule: 'Følg reglen igen',
    } satisfies Record<ExceptionKind, string> as Record<ExceptionKind, string>,
    reason: 'Begrundelse',
    reasonHint: 'Skal udfyldes for en undtagelse.',
    show: 'Vis, hvad der ændres',
    previewTitle: 'Det ændrer sig',
    previewLead: (units_: number, pairs: number) =>
      pairs === 0
        ? 'Ingen enheder får flere eller færre krav. Undtagelsen bliver dog gemt med sin begrundelse.'
        : `${units(units_)} bliver berørt, i alt ${count(pairs, 'krav i en enhed', 'krav i enheder')}.`,
    confirm: 'Gem undtagelsen',
    changed: 'Undtagelsen er gemt.',
    begins: 'Kommer til at gælde',
    ceases: 'Falder bort',
    changesCaption: 'Enheder og krav, som bliver berørt',
    nobody: (n: number) =>
      n === 1 ? 'Et krav gælder ikke for nogen enhed:' : `${n} krav gælder ikke for nogen enhed:`,
    link: 'Hvad gælder for hvem',
    unknownUnit: 'Vælg mindst én enhed.',
    unknownRequirement: 'Kravet findes ikke i årshjulet.',
  },
  unitPage: {
    coming: (n: number, date: string) =>
      `Version ${n} gælder fra den ${date}. Den bliver brugt fra det næste årshjul og ændrer ikke jeres svar her.`,
    news: (added: number, changed: number) =>
      [
        ...(added === 0 ? [] : [count(added, 'nyt krav', 'nye krav')]),
        ...(changed === 0 ? [] : [count(changed, 'ændret krav', 'ændrede krav')]),
      ].join(' og '),
    carried: (year: number) => `Svaret er overført fra ${year}, fordi kravet er uændret.`,
    reworded: (year: number) => `Kravet er ændret siden svaret i ${year}. Svar på det på ny.`,
  },
  faults: {
    missing: 'Feltet skal udfyldes, før versionen kan sendes i høring.',
    alreadyInForce: 'Datoen skal ligge efter i dag og efter den version, der sidst er vedtaget.',
    beforeEffect: 'Næste eftersyn skal ligge efter den dag, versionen gælder fra.',
  } satisfies Record<VersionFault, string> as Record<VersionFault, string>,
  keyShape: 'Skriv nøglen som GL-27.',
  keyTaken: 'Nøglen er eller har været i brug.',
  refusals: {
    changedMeanwhile: 'En anden har gemt udkastet imens. Åbn det igen, og se ændringerne.',
    notDraft: 'Versionen er sendt i høring eller vedtaget og kan ikke rettes.',
    notInHearing: 'Versionen er ikke i høring.',
    ownDraft: 'Du har selv skrevet på udkastet. En anden skal vedtage det.',
    commentMissing: 'Skriv, hvorfor udkastet skal skrives om.',
    draftOpen: 'Der er allerede en ny version på vej.',
  } satisfies Record<VersionRefusal | 'draftOpen', string> as Record<VersionRefusal | 'draftOpen', string>,
  fieldNames: {
    effectiveOn: 'Gælder fra',
    legalTrigger: 'Retlig anledning',
    changeNote: 'Hvad ændres og hvorfor',
    reviewOn: 'Næste eftersyn',
  },
}
