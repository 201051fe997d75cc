import type { ActKey, Audience, Bilingual, Certainty, Grounding, OwnerKey } from '../shape.ts'

/** What every page and report that prints the guidelines must say: they are a proposal and no legal advice. */
export const guidelinesNote: Bilingual = {
  da: 'Forslag skrevet med egne ord til et værktøj for danske regioner. Det er ikke en regions vedtagne retningslinjer og ikke juridisk rådgivning. Regionen skal erstatte eller godkende indholdet, før det bruges.',
  en: "Proposal written in our own words for a tool for Danish regions. It is not any region's adopted guidelines and not legal advice. The region must replace or approve the content before it is used.",
}

/** The target of the guidelines, which is another than that of the CIS track. */
export const guidelinesTarget: Bilingual = {
  da: 'Målet er, at alle relevante krav er efterlevet. CIS-målet på 75 procent (3,0 på en 4-trins skala) gælder ikke for retningslinjerne.',
  en: 'The target is that all applicable requirements are complied with. The CIS target of 75 per cent (3.0 on a 4-step scale) does not apply to the guidelines.',
}

/** Full names of the acts. */
export const acts: Readonly<Record<ActKey, Bilingual>> = {
  GDPR: {
    da: 'Databeskyttelsesforordningen, forordning (EU) 2016/679',
    en: 'General Data Protection Regulation, Regulation (EU) 2016/679',
  },
  DBL: {
    da: 'Databeskyttelsesloven, lov nr. 502 af 23. maj 2018 med senere ændringer',
    en: 'Danish Data Protection Act, Act no. 502 of 23 May 2018 as amended',
  },
  SUL: {
    da: 'Sundhedsloven, lovbekendtgørelse nr. 275 af 12. marts 2025 med senere ændringer',
    en: 'Danish Health Act, Consolidation Act no. 275 of 12 March 2025 as amended',
  },
  AUT: {
    da: 'Autorisationsloven (lov om autorisation af sundhedspersoner og om sundhedsfaglig virksomhed)',
    en: 'Danish Authorisation Act for health professionals',
  },
  FVL: {
    da: 'Forvaltningsloven, lovbekendtgørelse nr. 433 af 22. april 2014 med senere ændringer',
    en: 'Danish Public Administration Act, Consolidation Act no. 433 of 22 April 2014 as amended',
  },
  STRFL: {
    da: 'Straffeloven',
    en: 'Danish Criminal Code',
  },
  ARK: {
    da: 'Arkivloven, lovbekendtgørelse nr. 1201 af 28. september 2016 med senere ændringer',
    en: 'Danish Archives Act, Consolidation Act no. 1201 of 28 September 2016 as amended',
  },
  ARKBEK: {
    da: 'Arkivbekendtgørelsen, bekendtgørelse nr. 591 af 26. juni 2003',
    en: 'Danish Archives Order no. 591 of 26 June 2003',
  },
  NIS2L: {
    da: 'NIS 2-loven, lov nr. 434 af 6. maj 2025',
    en: 'Danish NIS 2 Act, Act no. 434 of 6 May 2025',
  },
  TVO: {
    da: 'Tv-overvågningsloven (lov om tv-overvågning)',
    en: 'Danish CCTV Act',
  },
  AIA: {
    da: 'AI-forordningen, forordning (EU) 2024/1689 som ændret i 2026',
    en: 'Artificial Intelligence Act, Regulation (EU) 2024/1689 as amended in 2026',
  },
  MDR: {
    da: 'Forordningen om medicinsk udstyr, forordning (EU) 2017/745',
    en: 'Medical Device Regulation, Regulation (EU) 2017/745',
  },
  KOM: {
    da: 'Komitéloven (lov om videnskabsetisk behandling af sundhedsvidenskabelige forskningsprojekter og sundhedsdatavidenskabelige forskningsprojekter)',
    en: 'Danish Research Ethics Committees Act',
  },
  WEB: {
    da: 'Webtilgængelighedsloven, lov nr. 692 af 8. juni 2018 med senere ændringer',
    en: 'Danish Web Accessibility Act, Act no. 692 of 8 June 2018 as amended',
  },
  PRAKSIS: {
    da: 'Myndighedspraksis og vejledning',
    en: 'Authority practice and guidance',
  },
}

/** What a requirement stands on. */
export const groundings: Readonly<Record<Grounding, Bilingual>> = {
  law: {
    da: 'Følger af en lovbestemmelse, gengivet med vores egne ord',
    en: 'Follows from a legal provision, in our own words',
  },
  guidance: {
    da: 'Følger af myndighedspraksis eller vejledning',
    en: 'Follows from authority practice or guidance',
  },
  policy: {
    da: 'Internt krav, som regionen selv kan beslutte eller ændre. Tal og frister er forslag',
    en: 'Internal requirement that the region itself can adopt or change. Numbers and deadlines are proposals',
  },
}

/** How well a legal reference is known. */
export const certainties: Readonly<Record<Certainty, Bilingual>> = {
  T: {
    da: 'Bestemmelsens eller afgørelsens tekst (helt eller delvist) eller overskrift er set i de læste kilder',
    en: 'The text (in full or in part) or the heading of the provision or decision was seen in the sources read',
  },
  A: {
    da: 'Bestemmelsen er set gengivet eller citeret af en myndighed eller juridisk kilde',
    en: 'The provision was seen reproduced or cited by an authority or a legal source',
  },
  K: {
    da: 'Fast kendt bestemmelse, som ikke er slået op',
    en: 'Well-known provision that was not looked up',
  },
}

/** Roles that can own a guideline. */
export const owners: Readonly<Record<OwnerKey, Bilingual>> = {
  ciso: {
    da: 'Informationssikkerhedschef',
    en: 'Head of information security',
  },
  privacy_legal: {
    da: 'Databeskyttelsesjurist',
    en: 'Data-protection lawyer',
  },
  health_legal: {
    da: 'Sundhedsjurist',
    en: 'Health-law lawyer',
  },
  records: {
    da: 'Dokument- og arkivansvarlig',
    en: 'Records and archive manager',
  },
  supplier: {
    da: 'Leverandør- og kontraktansvarlig',
    en: 'Supplier and contract manager',
  },
  procurement: {
    da: 'Indkøbschef',
    en: 'Head of procurement',
  },
  it_access: {
    da: 'Regional IT, adgangsstyring',
    en: 'Regional IT, access management',
  },
  it_comm: {
    da: 'Regional IT, kommunikationsplatforme',
    en: 'Regional IT, communication platforms',
  },
  it_workplace: {
    da: 'Regional IT, digital arbejdsplads',
    en: 'Regional IT, digital workplace',
  },
  it_ops: {
    da: 'Regional IT, drift',
    en: 'Regional IT, operations',
  },
  facilities: {
    da: 'Teknisk chef',
    en: 'Head of facilities',
  },
  continuity: {
    da: 'Beredskabsansvarlig',
    en: 'Continuity manager',
  },
  medtech: {
    da: 'Medicoteknisk chef',
    en: 'Head of medical technology',
  },
  research: {
    da: 'Forskningsansvarlig',
    en: 'Head of research administration',
  },
  hr: {
    da: 'HR-chef',
    en: 'Head of HR',
  },
  ai: {
    da: 'Ansvarlig for kunstig intelligens',
    en: 'Artificial-intelligence lead',
  },
  communication: {
    da: 'Kommunikationschef',
    en: 'Head of communication',
  },
}

/** Whom a guideline is for. */
export const audiences: Readonly<Record<Audience, Bilingual>> = {
  alle: {
    da: 'Alle enheder',
    en: 'All units',
  },
  somatik: {
    da: 'Somatisk sygehus',
    en: 'Somatic hospital',
  },
  psykiatri: {
    da: 'Psykiatrisk sygehus',
    en: 'Psychiatric hospital',
  },
  praehospital: {
    da: 'Præhospital',
    en: 'Pre-hospital services',
  },
  apotek: {
    da: 'Sygehusapotek',
    en: 'Hospital pharmacy',
  },
  diagnostik: {
    da: 'Diagnostisk fællesfunktion',
    en: 'Shared diagnostic function',
  },
  medico: {
    da: 'Medicoteknik',
    en: 'Medical technology',
  },
  teknik: {
    da: 'Teknik og bygninger',
    en: 'Facilities and buildings',
  },
  it: {
    da: 'Regional IT',
    en: 'Regional IT',
  },
  social: {
    da: 'Socialt tilbud',
    en: 'Social care institution',
  },
  administration: {
    da: 'Regionshus og administration',
    en: 'Regional administration',
  },
  forskning: {
    da: 'Forsknings- og innovationsenhed',
    en: 'Research and innovation unit',
  },
  enheder_med_tv: {
    da: 'Kendetegn, ikke enhedstype: enheder, der har tv-overvågning',
    en: 'Flag, not a unit type: units that use CCTV',
  },
  enheder_med_lokale_systemer: {
    da: 'Kendetegn, ikke enhedstype: enheder, der har lokale it-systemer',
    en: 'Flag, not a unit type: units that run local systems',
  },
  enheder_med_forskning: {
    da: 'Kendetegn, ikke enhedstype: enheder, der forsker',
    en: 'Flag, not a unit type: units that do research',
  },
  enheder_med_ai: {
    da: 'Kendetegn, ikke enhedstype: enheder, der bruger kunstig intelligens',
    en: 'Flag, not a unit type: units that use artificial intelligence',
  },
  enheder_med_patienter: {
    da: 'Kendetegn, ikke enhedstype: enheder, der behandler patienter',
    en: 'Flag, not a unit type: units that treat patients',
  },
  enheder_med_studerende: {
    da: 'Kendetegn, ikke enhedstype: enheder, der har studerende ansat',
    en: 'Flag, not a unit type: units that employ students',
  },
}
