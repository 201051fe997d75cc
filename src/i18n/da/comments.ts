import type { CommentRefusal } from '../../domain/comments/comment.ts'

/** What the unit and the central team write to each other about a safeguard or a requirement. */
export const comments = {
  title: (subject: string) => `Kommentarer til ${subject}`,
  lead: (unit: string, year: number) =>
    `${unit}, årlige mål ${year}. Enheden og det centrale team kan læse og skrive her. Ingen anden enhed kan.`,
  link: (n: number) => (n === 0 ? 'Skriv en kommentar' : n === 1 ? '1 kommentar' : `${n} kommentarer`),
  list: 'Kommentarer, den ældste først',
  none: 'Der er ingen kommentarer endnu.',
  by: (who: string, when: string) => `${who}, ${when}`,
  unknown: 'Driften (kommandolinjen)',
  field: 'Ny kommentar',
  hint: 'Skriv ikke navne eller personnumre. Kommentaren kan ikke rettes eller slettes. Højst 2.000 tegn.',
  noPersonalData: 'Teksten er kontrolleret. Den indeholder ingen personnumre eller patientoplysninger.',
  write: 'Skriv kommentaren',
  notWritten: 'Kommentaren er ikke gemt',
  closed: 'Årshjulet er afsluttet. Kommentarerne kan læses, men der kan ikke skrives flere.',
  refusals: {
    cycleClosed: 'Årshjulet er afsluttet. Der kan ikke skrives flere kommentarer i det.',
    empty: 'Skriv en kommentar.',
    repeated: 'Du har allerede skrevet den samme kommentar. Den står herover og er ikke gemt igen.',
  } satisfies Record<CommentRefusal, string> as Record<CommentRefusal, string>,
}
