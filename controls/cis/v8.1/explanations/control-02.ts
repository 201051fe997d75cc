import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations02 = {
  '2.1': {
    topic: { da: 'Oversigt over programmer', en: 'List of software in use' },
    asks: {
      da: 'Enheden ved, hvilke programmer den bruger, hvem der leverer dem, og hvad de er til. Oversigten omfatter også programmer på måleudstyr og tjenester, som medarbejderne bruger i browseren.',
      en: 'The unit knows which software it uses, who supplies it and what it is for. The list also covers software on measuring equipment and services that employees use in the browser.',
    },
    evidence: [
      {
        da: 'Antal programmer fordelt på leverandør og formål, med dato.',
        en: 'Number of programs by supplier and purpose, with a date.',
      },
      {
        da: 'Beslutningsreferat fra den seneste gennemgang, hvor programmer uden formål er taget ud.',
        en: 'Decision minutes from the latest review, where software without a purpose was taken out.',
      },
      {
        da: 'Udsnit af oversigten, hvor ansvarlige er angivet som roller.',
        en: 'Part of the list, with those responsible given as roles.',
      },
    ],
    most: {
      da: 'Antal programmer med formål og ansvarlig i oversigten ud af alle programmer, som et udtræk fra udstyret viser.',
      en: 'Number of programs with a purpose and someone responsible in the list, out of all that an extract from the equipment shows.',
    },
  },
  '2.2': {
    topic: { da: 'Programmer, som stadig bliver rettet', en: 'Software that still gets corrections' },
    asks: {
      da: 'Enheden bruger programmer, som leverandøren fortsat retter fejl i. Hvor det ikke er muligt, findes der en begrundelse, en kompenserende foranstaltning og en dato for udskiftning.',
      en: 'The unit uses software that the supplier still corrects. Where this is not possible there is a reason, a compensating measure and a date for replacement.',
    },
    evidence: [
      {
        da: 'Antal programmer, som leverandøren ikke længere retter, og antal af dem med en gældende dispensation.',
        en: 'Number of programs the supplier no longer corrects, and how many of them have a current exemption.',
      },
      {
        da: 'Plan for udskiftning med kvartal og reference til budgettet.',
        en: 'Replacement plan with quarter and a reference to the budget.',
      },
      {
        da: 'Sagsnumre på risikovurderinger af ældre systemer.',
        en: 'Case numbers of risk assessments of older systems.',
      },
    ],
    most: {
      da: 'Antal installationer, som leverandøren stadig retter, ud af alle installationer. Styresystemer på måleudstyr er med i opgørelsen.',
      en: 'Number of installations the supplier still corrects, out of all installations. Operating systems on measuring equipment are included.',
    },
  },
  '2.3': {
    topic: { da: 'Programmer, som ikke er godkendt', en: 'Software that nobody has approved' },
    asks: {
      da: 'Enheden leder jævnligt efter programmer, som ikke er godkendt, og beslutter for hvert af dem, om det bliver fjernet eller godkendt. En undtagelse har en begrundelse og en udløbsdato.',
      en: 'The unit regularly looks for software that has not been approved, and decides for each program whether it is removed or approved. An exception has a reason and an expiry date.',
    },
    evidence: [
      {
        da: 'Antal fund i perioden, fordelt på fjernet, godkendt og undtaget.',
        en: 'Number of finds in the period, by removed, approved and excepted.',
      },
      {
        da: 'Skabelon til anmodning om et nyt program.',
        en: 'Template for requesting new software.',
      },
      {
        da: 'Sagsnumre på gældende undtagelser.',
        en: 'Case numbers of current exceptions.',
      },
    ],
    most: {
      da: 'Antal fund, som der er truffet beslutning om, ud af alle fund af programmer uden godkendelse.',
      en: 'Number of finds that have been decided on, out of all finds of unapproved software.',
    },
  },
  '2.4': {
    topic: { da: 'Automatisk optælling af programmer', en: 'Automatic count of software' },
    asks: {
      da: 'Et værktøj tæller programmerne på enhedens udstyr, så ingen behøver at gøre det i hånden. Optællingen sker så ofte, at nye installationer hurtigt kan ses.',
      en: "A tool counts the software on the unit's equipment, so that nobody needs to do it by hand. The count runs often enough for new installations to be seen quickly.",
    },
    evidence: [
      {
        da: 'Skærmbillede af værktøjets samlede tal med dato, uden navne på computere og brugere.',
        en: "Screenshot of the tool's totals with a date, without names of computers and users.",
      },
      {
        da: 'Antal computere og servere, som værktøjet modtager data fra.',
        en: 'Number of computers and servers the tool receives data from.',
      },
    ],
    most: {
      da: 'Antal computere og servere, som har sendt data inden for den aftalte periode, ud af alle i oversigten over udstyr.',
      en: 'Number of computers and servers that have sent data within the agreed period, out of all on the list of equipment.',
    },
  },
  '2.5': {
    topic: { da: 'Kun godkendte programmer kan starte', en: 'Only approved software can start' },
    asks: {
      da: 'En teknisk spærring på enhedens udstyr standser programmer, som ikke er godkendt. Hver tilføjelse til de godkendte programmer kan føres tilbage til en beslutning.',
      en: "A technical block on the unit's equipment stops software that has not been approved. Every addition to the approved software can be traced to a decision.",
    },
    evidence: [
      {
        da: 'Skærmbillede, som viser, at spærringen standser programmer og ikke kun registrerer dem.',
        en: 'Screenshot showing that the block stops software and does not merely record it.',
      },
      {
        da: 'Antal standsede programmer pr. måned.',
        en: 'Number of programs stopped per month.',
      },
      {
        da: 'Dato og sagsnummer for den seneste gennemgang af de godkendte programmer.',
        en: 'Date and case number of the latest review of the approved software.',
      },
    ],
    most: {
      da: 'Antal computere og servere med aktiv spærring ud af alle i drift. Skriv, hvilke typer udstyr der er holdt ude, og hvorfor.',
      en: 'Number of computers and servers with an active block, out of all in operation. State which types of equipment are left out, and why.',
    },
  },
  '2.6': {
    topic: { da: 'Godkendte programbiblioteker', en: 'Approved software libraries' },
    asks: {
      da: 'Programmer låner funktioner fra fælles filer, som kaldes biblioteker. Enhedens udstyr indlæser kun biblioteker, som er godkendt eller bærer en kendt leverandørs digitale signatur.',
      en: "Programs borrow functions from shared files called libraries. The unit's equipment loads only libraries that are approved or carry the digital signature of a known supplier.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den indstilling, som afviser ukendte biblioteker.',
        en: 'Screenshot of the setting that refuses unknown libraries.',
      },
      {
        da: 'Antal afviste biblioteker i det seneste kvartal og antal, som viste sig at være i orden.',
        en: 'Number of libraries refused in the last quarter, and number that turned out to be in order.',
      },
    ],
    most: {
      da: 'Antal computere og servere, hvor indstillingen gælder, ud af alle, hvis styresystem understøtter den.',
      en: 'Number of computers and servers where the setting applies, out of all whose operating system supports it.',
    },
  },
  '2.7': {
    topic: { da: 'Godkendte scripts', en: 'Approved scripts' },
    asks: {
      da: 'Et script er en lille fil med kommandoer, som kan ændre meget på kort tid. På enhedens udstyr kan kun godkendte scripts køre, og de er beskyttet mod ændringer, for eksempel med en digital signatur.',
      en: "A script is a small file of commands that can change a great deal in a short time. On the unit's equipment only approved scripts can run, and they are protected against changes, for example by a digital signature.",
    },
    evidence: [
      {
        da: 'Beskrivelse af, hvordan et script bliver godkendt, underskrevet digitalt og taget i brug.',
        en: 'Description of how a script is approved, digitally signed and put to use.',
      },
      {
        da: 'Antal godkendte scripts fordelt på formål, med dato for den seneste gennemgang.',
        en: 'Number of approved scripts by purpose, with the date of the latest review.',
      },
      {
        da: 'Skærmbillede af indstillingen for scripts uden signatur.',
        en: 'Screenshot of the setting for scripts without a signature.',
      },
    ],
    most: {
      da: 'Antal computere og servere, som afviser scripts uden godkendelse, ud af alle, hvor scripts kan køre. Opgør administratorernes computere for sig.',
      en: "Number of computers and servers that refuse unapproved scripts, out of all where scripts can run. Count the administrators' computers separately.",
    },
  },
} satisfies Record<string, SafeguardExplanation>
