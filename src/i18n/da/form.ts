/** Sentences about a field of a form. The key is what the schema says; the sentence is what the user reads. */
export const form = {
  dayAhead: 'Datoen er ikke kommet endnu.',
  summary: 'Der er noget, der skal rettes. Det, du har skrevet, står her stadig.',
  foreign: 'Formularen kommer ikke fra denne side. Åbn siden igen, og prøv en gang til.',
  required: 'Feltet skal udfyldes.',
  tooLong: 'Teksten er for lang.',
  noSuchDay: 'Datoen findes ikke. Skriv den som 30.11.2026.',
  invalid: 'Værdien kan ikke bruges her.',
  wholeNumber: 'Skriv et helt tal uden punktum eller komma.',
  outOfRange: 'Tallet er uden for det tilladte område.',
  email: 'Skriv en e-mailadresse, for eksempel navn@region.example.',
  unusableCharacters: 'Teksten indeholder tegn, som ikke kan gemmes. Skriv den igen uden at kopiere.',
  taken: 'Værdien er allerede i brug.',
  beforeStart: 'Slutdatoen ligger før startdatoen.',
  reasonMissing: 'Skriv en begrundelse.',
  passwordShort: 'Adgangskoden skal være på mindst 15 tegn.',
  passwordsDiffer: 'De to adgangskoder er ikke ens.',
}
