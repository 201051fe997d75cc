interface Counts {
  readonly created: number
  readonly changed: number
  readonly ended: number
  readonly unchanged: number
}

interface Row {
  readonly line: number | null
  readonly kind: 'created' | 'changed' | 'ended'
  readonly key: string
  readonly fields: readonly string[]
}

const kinds: Record<Row['kind'], string> = { created: 'ny', changed: 'ændres', ended: 'bliver lokal' }

const usage = {
  serve: 'serve',
  demo: 'demo [--keep]',
  migrate: 'migrate',
  doctor: 'doctor',
  seed: 'seed --fixture demo|contract|large',
  import:
    'import units|people|responsibility|answers|compliance|external|efforts|findings|guidelines FIL [--cycle ÅR] [--dry-run]',
  export: 'export units|responsibility|answers|compliance|evidence|goals|findings --cycle ÅR [--unit KODE]',
  account: 'account reset E-MAIL',
  cycle: 'cycle open ÅR --method four-aspects|single-level --counting-date ÅÅÅÅ-MM-DD',
  score: 'score --cycle ÅR [--unit KODE] --json',
  report:
    'report annual-goals|maturity|unit-sheet|sub-strategy --cycle ÅR [--unit KODE] [--lang da|en] [--class public|internal|confidential] --out FIL',
  backup: 'backup MAPPE',
  restore: 'restore MAPPE',
  verify: 'verify [--anchor FIL]',
  routes: 'routes --json',
}

/** Sætninger til den, der driver installationen, på kommandolinjen. */
export const operator = {
  usage: {
    label: 'Brug:',
    ...usage,
    all: ['Brug: npm run -s modent -- KOMMANDO', ...Object.values(usage).map((line) => `  ${line}`)].join(
      '\n',
    ),
  },
  wrong: {
    command: (name: string) => `Kommandoen ${name} findes ikke.`,
    kind: (name: string, known: readonly string[]) =>
      `${name === '' ? 'Der mangler et ord' : `”${name}” kendes ikke`}. Vælg mellem ${known.join(', ')}.`,
    option: (name: string) =>
      name === ''
        ? 'Kommandolinjen kan ikke læses.'
        : `Tilvalget ${name} kendes ikke her eller mangler sin værdi.`,
    tooFew: 'Kommandoen mangler noget.',
    tooMany: (text: string) => `”${text}” er for meget.`,
    year: (text: string) => `”${text}” er ikke et årstal fra 2000 til 2100.`,
    cycleMissing: 'Angiv året med --cycle, for eksempel --cycle 2027.',
    unitCode: (text: string) => `”${text}” kan ikke være en enhedskode.`,
    method: (known: readonly string[]) => `Angiv metoden med --method: ${known.join(' eller ')}.`,
    countingDate: (text: string) =>
      text === ''
        ? 'Angiv opgørelsesdagen med --counting-date, for eksempel --counting-date 2026-10-01.'
        : `Datoen ”${text}” findes ikke. Skriv den som 2026-10-01.`,
    jsonOnly: 'Tallene findes kun som JSON. Tilføj --json.',
    fixture: (known: readonly string[]) => `Angiv datasættet med --fixture: ${known.join(', ')}.`,
    out: 'Angiv filen med --out.',
    choice: (option: string, known: readonly string[]) => `${option} skal være ${known.join(' eller ')}.`,
    unitOnlyForSheets: '--unit hører kun til unit-sheet.',
  },
  noCycle: (year: number) => `Året ${year} findes ikke. Åbn det med cycle open.`,
  noUnit: (code: string) => `Enheden ${code} findes ikke.`,
  file: {
    unreadable: (path: string, code: string) =>
      ({
        ENOENT: `Filen ${path} findes ikke.`,
        EISDIR: `${path} er en mappe og ikke en fil.`,
        EACCES: `Filen ${path} må ikke læses af denne bruger.`,
      })[code] ?? `Filen ${path} kan ikke læses (${code}).`,
    unwritable: (path: string, code: string) => `Filen ${path} kan ikke skrives (${code}).`,
  },
  database: {
    lost: (reason: string) => `Forbindelsen til databasen blev afbrudt: ${reason}`,
    unavailable: (reason: string) => `Databasen svarer ikke: ${reason}`,
    newer: 'Databasen er lavet af en nyere version af Modent. Brug den version.',
    behind: 'Databasen er fra en ældre version. Kør migrate først.',
    notEmpty: 'Databasen har allerede indhold. Brug en tom database.',
  },
  migrate: {
    ran: (name: string) => `Kørt: ${name}`,
    newest: 'Databasen er i nyeste udgave.',
  },
  import: {
    noCycleYet: (year: number) =>
      `Året ${year} er ikke åbnet. Udelad --cycle, så gælder fordelingen for det næste år, der bliver åbnet.`,
    row: (row: Row) => {
      const place = row.line === null ? 'ikke i filen' : `linje ${row.line}`
      const fields = row.fields.length > 0 ? ` (${row.fields.join(', ')})` : ''
      return `${place}: ${row.key} ${kinds[row.kind]}${fields}`
    },
    summary: ({ created, changed, ended, unchanged }: Counts) =>
      [
        `${created} ${created === 1 ? 'ny' : 'nye'}`,
        `${changed} ændret`,
        ...(ended > 0 ? [`${ended} gjort lokale`] : []),
        `${unchanged} uændret`,
      ].join(', '),
    unsupported: (n: number) =>
      n === 1
        ? '1 krav står som efterlevet uden dokumentation. Det spærrer for at låse resultatet, indtil enheden tilføjer den, eller svaret rettes:'
        : `${n} krav står som efterlevet uden dokumentation. De spærrer for at låse resultatet, indtil enhederne tilføjer den, eller svarene rettes:`,
    unsupportedLine: (line: number, key: string) => `  linje ${line}: ${key}`,
    unsupportedRest: (n: number) => `  og ${n} mere. Alle står på siden ”Kontrol af svarene”.`,
    rehearsed: 'Prøvekørsel: intet er gemt.',
    nothingStored: 'Intet er gemt.',
  },
  account: {
    missing: (email: string) => `Ingen har e-mailen ${email}.`,
    closed: 'Kontoen er lukket. En administrator åbner den på personens side.',
    reset: (email: string, until: string, link: string) =>
      `Adgangskoden og totrinsbekræftelsen for ${email} er slettet. Begynd forfra med dette link, som virker én gang og til ${until}:\n${link}`,
  },
  cycle: {
    opened: (year: number, collection: string, approval: string, counting: string) =>
      `Året ${year} er åbnet og samler ind. Enhederne sender senest den ${collection}, ledelserne godkender senest den ${approval}. Opgørelsesdag: ${counting}.`,
    refused: {
      yearTaken: (year: number) => `Året ${year} findes allerede.`,
      deadlinesReversed: (_year: number) => 'Fristen for godkendelse ligger før fristen for indsendelse.',
      deadlineAfterCounting: (_year: number) => 'Fristen for godkendelse ligger efter opgørelsesdagen.',
    },
  },
  seed: {
    onlyInTests: 'Datasættet contract har kendte adgangskoder og kan kun bruges med NODE_ENV=test.',
    done: (fixture: string, units: number, cycles: string) =>
      `Datasættet ${fixture} er lagt ind: ${units} enheder, årene ${cycles}.`,
  },
  demo: {
    notADemonstration: 'Databasen er ikke en demonstration og bliver ikke overskrevet. Brug en anden.',
    ready: (address: string) => `Demonstrationen er klar på ${address}`,
    password: (password: string) => `Alle konti har adgangskoden ${password}`,
    account: (role: string, email: string) => `  ${role}: ${email}`,
    stop: 'Stop med Ctrl-C.',
  },
  serve: {
    ready: (address: string) => `Modent svarer på ${address}`,
    firstAdministrator: (link: string) =>
      `Der er endnu ingen brugere. Opret den første administrator med dette link, som virker én gang og i 24 timer:\n${link}`,
    portTaken: (port: number) => `Porten ${port} er optaget. Vælg en anden med PORT.`,
    cannotListen: (code: string) => `Serveren kan ikke begynde at lytte (${code}).`,
    assetsMissing: 'Sidernes stilark og skrifter mangler. Kør npm run build.',
    stopping: 'Modent stopper, når de sidste svar er sendt.',
  },
  doctor: {
    fine: (check: string) => `i orden: ${check}`,
    checks: {
      node: 'Node.js',
      database: 'database',
      schema: 'databasens udgave',
      secret: 'hemmelighed',
      files: 'filer',
      disk: 'diskplads',
      locale: 'danske sprogdata',
      fonts: 'skrifter',
      assets: 'stilark',
    },
    oldNode: (found: string) => `Node.js er ${found} og skal være mindst 22.17.`,
    pragma: (name: string, found: string, wanted: string) =>
      `SQLite: ${name} er ${found} og skal være ${wanted}.`,
    damaged: (found: string) => `SQLite: databasen er beskadiget: ${found}`,
    oldPostgres: (version: string) => `PostgreSQL ${version} er for gammel. Den skal være mindst 15.`,
    encoding: (found: string) => `PostgreSQL: server_encoding er ${found} og skal være UTF8.`,
    asynchronous: 'PostgreSQL: synchronous_commit er slået fra, så et gemt svar kan gå tabt.',
    foreignSecret: 'Hemmeligheden er ikke den, som databasens log er skrevet med.',
    emptySchema: 'Databasen er tom. Kør migrate.',
    filesUnwritable: (reason: string) => `Der kan ikke skrives i mappen med filer: ${reason}`,
    diskFull: (free: string) => `Der er kun ${free} fri på disken med filer.`,
    noDanish: (wrong: string) =>
      `Node.js mangler danske sprogdata: ${wrong}. Tal og datoer ville blive vist på engelsk.`,
    fontMissing: (path: string) => `Skriften ${path} mangler.`,
  },
  backup: {
    outdated: (copy: string, days: number) =>
      `${copy} er mere end ${days} dage gammel og kan indeholde slettet dokumentation. Slet den.`,
    notEmpty: (path: string) => `Mappen ${path} er ikke tom. Vælg en ny mappe.`,
    done: (rows: number, files: number, size: string) =>
      `Kopien er færdig: ${rows} rækker og ${files} filer, ${size} i alt.`,
    secretApart: (path: string) =>
      `Hemmeligheden ${path} er ikke i kopien. Gem den et andet sted: uden den kan kopien ikke bruges.`,
    fileMissing: (hash: string) => `Filen ${hash} mangler i filmappen.`,
    fileDamaged: (hash: string) => `Filen ${hash} er beskadiget i filmappen.`,
  },
  restore: {
    erasedAgain: (count: number) =>
      count === 1
        ? '1 stykke dokumentation, der er slettet siden, er slettet igen.'
        : `${count} stykker dokumentation, der er slettet siden, er slettet igen.`,
    noManifest: (path: string) => `${path} er ikke en kopi: manifest.json mangler eller kan ikke læses.`,
    unsealed: 'Manifestet er ændret, eller kopien er lavet med en anden hemmelighed.',
    newer: 'Kopien er lavet af en nyere version af Modent. Brug den version.',
    dataChanged: 'Databasens kopi (data.jsonl) er ikke den, som manifestet beskriver.',
    fileMissing: (hash: string) => `Filen ${hash} mangler i kopien.`,
    fileChanged: (hash: string) => `Filen ${hash} i kopien er ændret.`,
    fileExtra: (path: string) => `Filen ${path} hører ikke til kopien.`,
    filesNotEmpty: 'Filmappen har filer, som ikke hører til kopien. Brug en tom mappe.',
    done: (rows: number, files: number) => `Genskabt: ${rows} rækker og ${files} filer.`,
  },
  verify: {
    audit: (lines: number) => `Loggen har ${lines} linjer, og kæden holder.`,
    unanchored:
      'Loggens ende er ikke forankret: uden --anchor kan det ikke ses, om de seneste linjer er fjernet.',
    anchored: (seq: number) => `Loggen indeholder linje ${seq}, som den blev forankret.`,
    head: (seq: number, hash: string) => `Anker: {"seq":${seq},"hash":"${hash}"}`,
    badAnchor: (path: string) => `${path} er ikke et anker. Det er JSON med seq og hash.`,
    problem: {
      missing: (line: number) => `Loggens linje ${line} mangler.`,
      unlinked: (line: number) => `Loggens linje ${line} følger ikke efter linjen før.`,
      changed: (line: number) => `Loggens linje ${line} er ændret.`,
      doubled: (line: number) =>
        `Loggen har flere linjer, end der er plads til i kæden, som ender med linje ${line}.`,
      notAnchored: (line: number) => `Loggens linje ${line} er ikke den, der blev forankret.`,
      cut: (line: number) => `Loggens linje ${line} blev forankret og er væk: enden af loggen er fjernet.`,
      head: (line: number) => `Loggens nyeste linje er ikke den, som databasen nævner (linje ${line}).`,
    },
    evidence: (count: number) => `${count} filer med dokumentation er, som da de blev modtaget.`,
    evidenceMissing: (code: string) => `Dokumentation ${code}: filen mangler.`,
    evidenceDamaged: (code: string) => `Dokumentation ${code}: filen er ændret.`,
    reports: (count: number) => `${count} frosne rapporter er uændrede.`,
    summaries: (cycles: number) =>
      cycles === 1
        ? 'Modenheden er summeret rigtigt op i 1 årshjul.'
        : `Modenheden er summeret rigtigt op i ${cycles} årshjul.`,
    summaryDiffers: (year: number, figure: string) =>
      `Modenheden for ${year} er ikke summeret rigtigt op: ${figure}.`,
    reportChanged: (name: string) => `Rapporten ${name} er ændret, efter at den blev frosset.`,
  },
  report: {
    written: (path: string, size: string) => `Skrevet: ${path} (${size})`,
    refused: (field: string, reason: 'missing_glyph' | 'too_long' | 'forbidden_character', detail: string) =>
      ({
        missing_glyph: `${field}: tegnet ${detail} findes ikke i rapportens skrift. Skriv teksten uden det.`,
        too_long: `${field}: teksten er for lang til sin plads i rapporten. Gør den kortere.`,
        forbidden_character: `${field}: tegnet ${detail} må ikke stå i en rapport. Skriv teksten uden det.`,
      })[reason],
  },
}
