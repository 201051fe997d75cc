import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { barrierTo, ownGuidelines, ownSafeguards, type Sheet } from '../domain/answers/sheet.ts'
import type { Language } from '../i18n/language.ts'

/** The answers that a piece can be used for, by control and guideline. */
export interface SubjectGroupModel {
  readonly label: string
  /** Open where something in it is ticked. */
  readonly open: boolean
  readonly subjects: readonly {
    readonly id: string
    readonly label: string
    readonly ticked: boolean
  }[]
}

/** What a unit answers and may change now, grouped as its own pages are; a group without any is left out. */
export function subjectGroups(
  sheet: Sheet,
  hand: 'unit' | 'central',
  ticked: readonly string[],
  t: Language,
): readonly SubjectGroupModel[] {
  const say = t.say.evidence
  const own = new Set<string>(ownSafeguards(sheet))
  const named = [
    ...cisControls.map(({ number, name, safeguards }) => ({
      name: t.say.answers.controlNamed(number, name[t.code]),
      subjects: safeguards
        .filter(({ id }) => own.has(id))
        .map(({ id }) => ({ id: id as string, text: explanations[id].topic[t.code] })),
    })),
    ...ownGuidelines(sheet).map(({ id, shortName, requirements }) => ({
      name: `${id}: ${shortName[t.code]}`,
      subjects: requirements.map((requirement) => ({
        id: requirement.id as string,
        text: requirement.text[t.code],
      })),
    })),
  ]
  return named.flatMap(({ name, subjects }) => {
    const open = subjects.filter(({ id }) => barrierTo(sheet, id, hand) === undefined)
    if (open.length === 0) return []
    const chosen = open.filter(({ id }) => ticked.includes(id)).length
    return {
      label: say.subjectGroup(name, chosen),
      open: chosen > 0,
      subjects: open.map(({ id, text }) => ({
        id,
        label: say.subjectLabel(id, text),
        ticked: ticked.includes(id),
      })),
    }
  })
}
