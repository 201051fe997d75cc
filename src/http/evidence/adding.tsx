import {
  type AddRefusal,
  addEvidence,
  type ContentRefusal,
  type EvidenceContent,
} from '../../actions/evidence/add.ts'
import type { Purpose as SupportPurpose, SupportRefusal } from '../../actions/evidence/support.ts'
import type { Files } from '../../adapters/files/files.ts'
import type { Ids } from '../../adapters/ids.ts'
import type { Change } from '../../db/change.ts'
import { evidenceLimits, isAddressRefusal } from '../../domain/evidence/evidence.ts'
import { extensionOf } from '../../domain/evidence/file-type.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { subjectHref } from '../../presenters/answers-words.ts'
import { type Answer, goTo, missing } from '../kernel/answer.ts'
import type { Typed, Upload } from '../kernel/route.ts'
import { type GoodFile, takeFiles } from './files.tsx'
import { type FormGround, purposeIn, type Shown, showAgain, supportIn } from './form.tsx'

export interface Adding extends FormGround {
  readonly house: {
    readonly ids: Ids
    readonly files: Files
    readonly keys: { readonly session: Uint8Array }
  }
  readonly change: Change
  readonly person: { readonly id: string }
  readonly now: Instant
  readonly typed: Typed
  readonly input: {
    readonly title: string
    readonly valid_from: Day
    readonly valid_until: Day
    readonly confirmed: boolean
    readonly for?: string | undefined
    readonly cycle?: number | undefined
    readonly subject: readonly string[]
    readonly form_key?: string | undefined
  }
}

/** Adds a link or a statement, and goes back to the answer it is for, or to its own page. */
export async function addSaid(
  context: Adding,
  content: Extract<EvidenceContent, { kind: 'link' | 'statement' }>,
): Promise<Answer> {
  const support = await supportFor(context)
  if (support === 'missing') return missing
  const added = await add(context, content, context.input.title, support)
  if (added.ok) return onwards(context, added.value.id)
  return showAgain(context, content.kind, context.typed, sentencesFor(added.refusal, context.t))
}

/**
 * Adds the files of a form, each by itself: what is refused or waits for an answer is named and the form comes back,
 * and what could be added is added. The same form sent again adds nothing twice.
 */
export async function addFiles(
  context: Adding & { readonly files: Upload['files'] },
  sent: { readonly staged: readonly string[]; readonly kept: readonly string[] },
): Promise<Answer> {
  const { input, typed, t } = context
  const support = await supportFor(context)
  if (support === 'missing') return missing
  if (input.valid_until < input.valid_from) {
    return showAgain(context, 'file', typed, { errors: { valid_until: t.say.form.beforeStart } })
  }
  const added: { readonly id: string; readonly said: string }[] = []
  const stopped: string[] = []
  const good: GoodFile[] = []
  const keepOne = async (file: GoodFile, title: string): Promise<string | undefined> => {
    const result = await add(context, file.content, title, support)
    if (result.ok) {
      added.push({ id: result.value.id, said: `${result.value.code}: ${file.name}` })
      return undefined
    }
    const { errors = {}, stopped: why } = sentencesFor(result.refusal, t)
    if (why !== undefined) stopped.push(why)
    return why ?? Object.values(errors)[0] ?? t.say.evidence.notAdded
  }
  const taking = { ...context, title: input.title, confirmed: input.confirmed }
  const others = await takeFiles(taking, { ...sent, files: context.files }, async (file) => {
    good.push(file)
    return keepOne(file, titleFor(input.title, file, good.length))
  })
  const [first] = added
  if (others.length === 0) {
    return first
      ? onwards(context, added.length === 1 ? first.id : undefined)
      : showAgain(context, 'file', typed, { errors: { file: t.say.evidence.fileMissing } })
  }
  return showAgain(context, 'file', typed, {
    taken: {
      added: added.map(({ said }) => said),
      refused: others.filter((other) => other.kind === 'refused'),
      waiting: others.filter((other) => other.kind === 'waiting'),
    },
    ...(stopped.length > 0 ? { status: 409 as const } : {}),
  })
}

/** The first file has the title as it was typed; further ones have their own name with it, so that they can be told apart. */
function titleFor(title: string, file: GoodFile, place: number): string {
  if (place === 1) return title
  const ending = extensionOf(file.name)
  const name = ending === '' ? file.name : file.name.slice(0, -ending.length - 1)
  return [...`${title}: ${name}`].slice(0, evidenceLimits.title).join('')
}

async function add(
  context: Adding,
  content: EvidenceContent,
  title: string,
  purpose: SupportPurpose | undefined,
) {
  const { change, unit, input } = context
  // A file was asked about when it was taken; what is left to ask about is what was typed.
  const confirmed = input.confirmed || content.kind === 'file'
  return addEvidence(change, unit, {
    title,
    validFrom: input.valid_from,
    validUntil: input.valid_until,
    confirmed,
    content,
    purpose,
    formKey: input.form_key,
  })
}

function supportFor(context: Adding): Promise<SupportPurpose | 'missing' | undefined> {
  const { input } = context
  const named = input.for === undefined ? [] : [input.for]
  return supportIn(context, [...named, ...input.subject], input.cycle)
}

async function onwards({ db, unit, input }: Adding, piece: string | undefined): Promise<Answer> {
  const purpose = await purposeIn(db, input.for, input.cycle)
  if (purpose) {
    const where = { unit: unit.code, cycle: purpose.cycle }
    return goTo(subjectHref(where, purpose.subject, { edit: purpose.subject }))
  }
  return goTo(
    piece === undefined
      ? paths.unitEvidence.to({ unit: unit.code })
      : paths.evidence.to({ unit: unit.code, evidence: piece }),
  )
}

/** Why content or its use was refused, at the field where there is one. */
export function sentencesFor(refusal: AddRefusal | ContentRefusal | SupportRefusal, t: Language): Shown {
  if (typeof refusal === 'object') {
    if (refusal.kind === 'support') {
      const why = t.say.review.refusals[refusal.why]
      return { stopped: t.say.evidence.supportRefused(refusal.subject, why), status: 409 }
    }
    const { text, found } = t.say.files.personalData
    return { warnings: [text, found(refusal.count)] }
  }
  if (refusal === 'endsBeforeStart') return { errors: { valid_until: t.say.form.beforeStart } }
  if (refusal === 'quotaReached') return { errors: { file: t.say.evidence.quotaReached } }
  return isAddressRefusal(refusal) ? { errors: { url: t.say.evidence.address[refusal] } } : {}
}
