/** Sentences for the person who runs the installation, on the terminal. */
export const settings = {
  unknown: (name: string, known: readonly string[]) =>
    `Indstillingen ${name} findes ikke. Kendte indstillinger: ${known.join(', ')}.`,
  empty: (name: string) => `${name} er tom. Giv den en værdi, eller fjern den.`,
  database: 'MODENT_DATABASE skal være sqlite:STI eller postgres://BRUGER@VÆRT/DATABASE.',
  port: 'PORT skal være et helt tal fra 0 til 65535.',
  host: 'HOST skal være et værtsnavn eller en IP-adresse.',
  language: 'MODENT_LANG skal være da eller en.',
  baseUrl: 'MODENT_BASE_URL skal være en adresse uden sti, fx https://modent.example.dk.',
  baseUrlInsecure:
    'MODENT_BASE_URL skal begynde med https://, medmindre værten er maskinen selv (localhost, 127.0.0.1 eller [::1]).',
  clock: 'MODENT_CLOCK skal være et tidspunkt i UTC, fx 2026-08-20T09:00:00Z.',
  clockOutsideTest: 'MODENT_CLOCK kan kun bruges sammen med NODE_ENV=test.',
  secret: {
    missing: (path: string) =>
      `Hemmeligheden ${path} mangler, men databasen har indhold. Læg den rigtige fil på plads; en ny kan ikke læse de gamle data.`,
    weak: (path: string) =>
      `Hemmeligheden ${path} er for kort eller for ensartet. Den skal være mindst 32 tilfældige byte.`,
    open: (path: string) =>
      `Hemmeligheden ${path} kan læses af andre på maskinen. Sæt rettighederne til 0600.`,
  },
}
