import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations15 = {
  '15.1': {
    topic: {
      da: 'Oversigt over leverandører',
      en: 'Overview of suppliers',
    },
    asks: {
      da: 'Enheden har en opdateret oversigt over leverandører, som har dens data, driver dens systemer eller kan logge ind. Ved hver leverandør står, hvilken rolle i enheden der har ansvaret.',
      en: 'The unit has an up-to-date overview of suppliers that hold its data, run its systems or can sign in. Each supplier is shown with the role in the unit that is responsible.',
    },
    evidence: [
      {
        da: 'Antal leverandører i oversigten, fordelt på type, og dato for seneste gennemgang.',
        en: 'Number of suppliers in the overview, by type, and date of the latest review.',
      },
      {
        da: 'Skabelon for en linje i oversigten.',
        en: 'Template for one line of the overview.',
      },
      {
        da: 'Resultat af en sammenligning med indkøb: antal leverandører, som manglede i oversigten.',
        en: 'Result of a comparison with procurement: number of suppliers that were missing from the overview.',
      },
    ],
    most: {
      da: 'Antal leverandører med udfyldt linje og ansvarlig rolle ud af alle, som indkøb og adgangsstyring kender.',
      en: 'Number of suppliers with a completed line and a responsible role, out of all known to procurement and access management.',
    },
  },
  '15.2': {
    topic: {
      da: 'Regler for samarbejdet med leverandører',
      en: 'Rules for working with suppliers',
    },
    asks: {
      da: 'Det er skrevet ned og godkendt, hvordan enheden vælger og følger leverandører og afslutter samarbejdet, og hvem der beslutter. Reglerne bliver gennemgået hvert år.',
      en: 'It is written down and approved how the unit chooses and follows suppliers and ends the cooperation, and who decides. The rules are reviewed every year.',
    },
    evidence: [
      {
        da: 'Den godkendte retningslinje med version og dato. Regionens fælles retningslinje kan bruges, når enheden følger den.',
        en: "The approved guideline with version and date. The region's common guideline can be used where the unit follows it.",
      },
      {
        da: 'Beslutningsreferat fra den seneste gennemgang af reglerne.',
        en: 'Decision minutes from the latest review of the rules.',
      },
    ],
  },
  '15.3': {
    topic: {
      da: 'Inddeling af leverandører efter risiko',
      en: 'Grouping of suppliers by risk',
    },
    asks: {
      da: 'Hver leverandør er placeret i en gruppe efter, hvor fortrolige data den har, hvilken adgang den har, og hvor afhængig behandlingen er af den. Gruppen afgør, hvor tæt leverandøren bliver fulgt.',
      en: 'Each supplier is placed in a group by how confidential the data it holds are, what access it has and how much patient care depends on it. The group decides how closely the supplier is followed.',
    },
    evidence: [
      {
        da: 'Antal leverandører i hver gruppe, med dato.',
        en: 'Number of suppliers in each group, with date.',
      },
      {
        da: 'Skema med de spørgsmål, som afgør gruppen.',
        en: 'Form with the questions that decide the group.',
      },
      {
        da: 'Sagsnummer på en leverandør, som har skiftet gruppe, med begrundelse.',
        en: 'Case number of a supplier that has changed group, with the reason.',
      },
    ],
    most: {
      da: 'Antal leverandører, som er placeret i en gruppe, ud af alle i oversigten over leverandører.',
      en: 'Number of suppliers placed in a group, out of all in the overview of suppliers.',
    },
  },
  '15.4': {
    topic: {
      da: 'Krav til sikkerhed i kontrakten',
      en: 'Security requirements in the contract',
    },
    asks: {
      da: 'Kontrakten siger, hvilken sikkerhed leverandøren skal holde, hvor hurtigt en hændelse skal meldes, og hvad der til sidst sker med data. Behandler leverandøren personoplysninger for regionen, er der også en databehandleraftale.',
      en: 'The contract says what security the supplier must keep, how fast an incident must be reported and what finally happens to the data. If the supplier processes personal data for the region, there is a data-processing agreement too.',
    },
    evidence: [
      {
        da: 'Skabelon for det bilag om sikkerhed, som nye kontrakter bruger.',
        en: 'Template for the security annex that new contracts use.',
      },
      {
        da: 'Antal kontrakter med og uden bilaget, og hvornår de sidste bliver genforhandlet.',
        en: 'Number of contracts with and without the annex, and when the last of them come up for renegotiation.',
      },
      {
        da: 'Henvisning til en kontrakts sagsnummer og det punkt, hvor kravene står.',
        en: "Reference to a contract's case number and the clause that holds the requirements.",
      },
    ],
    most: {
      da: 'Antal gældende kontrakter, som stiller kravene, ud af alle kontrakter med leverandører, der har data eller adgang.',
      en: 'Number of contracts in force that set the requirements, out of all contracts with suppliers that hold data or have access.',
    },
  },
  '15.5': {
    topic: {
      da: 'Vurdering af leverandørens sikkerhed',
      en: "Assessing the supplier's security",
    },
    asks: {
      da: 'Enheden undersøger, om leverandøren lever op til kravene, før aftalen bliver indgået, og siden med mellemrum, som passer til risikoen. Det, som skal rettes, får en ansvarlig og en frist.',
      en: 'The unit examines whether the supplier meets the requirements, before the agreement is made and later at intervals that suit the risk. What must be corrected is given a responsible person and a deadline.',
    },
    evidence: [
      {
        da: 'Antal vurderede leverandører i perioden, fordelt på risikogruppe.',
        en: 'Number of suppliers assessed during the period, by risk group.',
      },
      {
        da: 'Spørgeskema til leverandører eller sagsnummer på en modtaget revisionserklæring.',
        en: 'Questionnaire for suppliers, or case number of an assurance report received.',
      },
      {
        da: 'Antal åbne punkter fra vurderinger og antal over fristen.',
        en: 'Number of open points from assessments and number past their deadline.',
      },
    ],
    most: {
      da: 'Antal leverandører med en vurdering, som ikke er for gammel efter enhedens regler, ud af alle, som reglerne kræver vurderet.',
      en: "Number of suppliers with an assessment that is not too old by the unit's rules, out of all that the rules require to be assessed.",
    },
  },
  '15.6': {
    topic: {
      da: 'Løbende opmærksomhed på leverandører',
      en: 'Keeping an eye on suppliers',
    },
    asks: {
      da: 'Mellem vurderingerne følger enheden med i, om leverandøren ændrer sin tjeneste eller melder hændelser, og om der bliver fundet svagheder i det, den leverer. En fast rolle tager imod beskederne og handler på dem.',
      en: 'Between assessments the unit follows whether the supplier changes its service or reports incidents, and whether weaknesses are found in what it delivers. A fixed role receives the messages and acts on them.',
    },
    evidence: [
      {
        da: 'Dagsorden for statusmøder med et fast punkt om sikkerhed, med datoer.',
        en: 'Agenda for status meetings with a fixed item on security, with dates.',
      },
      {
        da: 'Antal beskeder fra leverandører om hændelser og svagheder, og antal afsluttede.',
        en: 'Number of messages from suppliers on incidents and weaknesses, and number closed.',
      },
      {
        da: 'Opgørelse over leverandørernes logins: antal, tidsrum og antal afvigelser.',
        en: "Count of the suppliers' sign-ins: number, hours and number of deviations.",
      },
    ],
    most: {
      da: 'Antal leverandører, som bliver fulgt mellem vurderingerne, ud af alle i de grupper, hvor det er besluttet.',
      en: 'Number of suppliers followed between assessments, out of all in the groups for which this is decided.',
    },
  },
  '15.7': {
    topic: {
      da: 'Sikker afslutning med en leverandør',
      en: 'Ending a supplier relationship safely',
    },
    asks: {
      da: 'Når en aftale slutter, bliver leverandørens adgange lukket, og data bliver leveret tilbage eller slettet. Leverandøren bekræfter det skriftligt.',
      en: "When an agreement ends, the supplier's access is closed and data are handed back or erased. The supplier confirms this in writing.",
    },
    evidence: [
      {
        da: 'Tjekliste til afslutning af en aftale.',
        en: 'Checklist for ending an agreement.',
      },
      {
        da: 'Antal ophørte aftaler i perioden og antal med skriftlig bekræftelse på sletning.',
        en: 'Number of agreements ended during the period and number with written confirmation of erasure.',
      },
      {
        da: 'Sagsnummer på én afslutning med alle trin gennemført.',
        en: 'Case number of one ending with all steps done.',
      },
    ],
    most: {
      da: 'Antal afslutninger, hvor både adgange og data er på plads, ud af alle aftaler, som er ophørt siden sidste vurdering.',
      en: 'Number of endings where both access and data are settled, out of all agreements that have ended since the last assessment.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
