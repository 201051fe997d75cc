import type { Language } from '../i18n/language.ts'

/** Hands out the numbers of a document's chapters, tables and figures in the order they stand. */
export interface Numbering {
  chapter(heading: string): string
  table(caption: string): string
  figureAndTable(caption: string): string
  readonly tables: number
}

export function numbering(t: Language): Numbering {
  const say = t.say.annualGoals
  let [chapters, tables, figures] = [0, 0, 0]
  return {
    chapter: (heading) => say.numbered(++chapters, heading),
    table: (caption) => say.table(++tables, caption),
    figureAndTable: (caption) => say.figureAndTable(++figures, ++tables, caption),
    get tables() {
      return tables
    },
  }
}
