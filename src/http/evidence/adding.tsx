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
import { addressesAtMost, addressName, writtenAddresses } from '../../domain/evidence/addresses.ts'
import { evidenceLimits, isAddressRefusal, personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { extensionOf } from '../../domain/evidence/file-type.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { subjectHref } from '../../presenters/answers-words.ts'
import { type Answer, goTo, missing } from '../kernel/answer.ts'
import type { Typed, Upload } from '../kernel/route.ts'
import { filesTaken, holdFiles, type OtherFile, takeFiles } from './files.tsx'
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
    readonly links: string
    readonly statement: string
    readonly staged: readonly string[]
    readonly keep: readonly string[]
  }
  readonly files: Upload['files']
}

/**
 * Adds everything that a form holds, files, addresses and a statement, each as a piece of its own. What was typed is
 * looked at first: an address that cannot be one, or text that seems to hold numbers of persons, and nothing is added.
 * Files that are refused or wait for an answer come back in the form. The same form sent again adds nothing twice.
 */
export async function addPieces(context: Adding): Promise<Answer> {
  const { input, typed, t } = context
  const support = await supportFor(context)
  if (support === 'missing') return missing
  const errors = errorsIn(context)
  if (Object.keys(errors).length > 0)
    return showAgain(context, typed, { errors, taken: await holdFiles(context) })
  const outcome: Outcome = { added: [], stopped: undefined }
  const found = input.confirmed ? 0 : personalNumbersIn(input.title, input.links, input.statement)
  const files = await addFiles(context, support, outcome)
  const written = found > 0 ? writtenPieces(context) : await addWritten(context, support, outcome)
  const [first] = outcome.added
  if (files.length === 0 && written.length === 0) {
    if (first) return onwards(context, outcome.added.length === 1 ? first.id : undefined)
    return showAgain(context, typed, { errors: { file: t.say.evidence.nothingChosen } })
  }
  const { stopped } = outcome
  return showAgain(context, found > 0 ? typed : { ...typed, ...typedOf(written) }, {
    warnings: found > 0 ? [t.say.files.personalData.text, t.say.files.personalData.found(found)] : [],
    taken: filesTaken(
      files,
      outcome.added.map(({ said }) => said),
    ),
    ...(stopped === undefined ? {} : { stopped, status: 409 as const }),
  })
}

/** What has become of a form so far. */
interface Outcome {
  readonly added: { readonly id: string; readonly said: string }[]
  /** Why something could not be added at all now; the same for everything in the form. */
  stopped: string | undefined
}

type WrittenContent = Exclude<EvidenceContent, { kind: 'file' }>

function errorsIn({ input, t }: Adding): Readonly<Record<string, string>> {
  const say = t.say.evidence
  if (input.valid_until < input.valid_from) return { valid_until: t.say.form.beforeStart }
  const written = writtenAddresses(input.links)
  if (written.length > addressesAtMost) return { links: say.tooManyLinks(addressesAtMost) }
  const refused = written.flatMap(({ address, refusal }) =>
    refusal ? [say.refusedAddress(address.slice(0, 80), say.address[refusal])] : [],
  )
  return refused.length === 0 ? {} : { links: refused.join(' ') }
}

async function addFiles(
  context: Adding,
  support: SupportPurpose | undefined,
  outcome: Outcome,
): Promise<readonly OtherFile[]> {
  const { input, files, t } = context
  // A file whose form is asked about waits with it, so that it need not be chosen again.
  const typed = [input.title, input.links, input.statement].join('\n')
  const taking = { ...context, typed, confirmed: input.confirmed }
  return takeFiles(taking, { files, staged: input.staged, kept: input.keep }, async ({ name, content }) => {
    const result = await add(context, content, titleFor(input.title, bareName(name), outcome), support)
    if (result.ok) {
      outcome.added.push({ id: result.value.id, said: `${result.value.code}: ${name}` })
      return undefined
    }
    const { errors = {}, stopped } = sentencesFor(result.refusal, t)
    outcome.stopped ??= stopped
    return stopped ?? Object.values(errors)[0] ?? t.say.evidence.notAdded
  })
}

/** The addresses and the statement of a form, as far as they are filled in. */
function writtenPieces({ input }: Adding): readonly WrittenContent[] {
  const links = writtenAddresses(input.links).map(({ address }) => ({ kind: 'link' as const, url: address }))
  return input.statement === '' ? links : [...links, { kind: 'statement', statement: input.statement }]
}

/** Adds what was written, and gives back what could not be added. */
async function addWritten(
  context: Adding,
  support: SupportPurpose | undefined,
  outcome: Outcome,
): Promise<readonly WrittenContent[]> {
  const { input, t } = context
  const left: WrittenContent[] = []
  for (const content of writtenPieces(context)) {
    const name = content.kind === 'link' ? addressName(content.url) : t.say.evidence.kinds.statement
    const result = await add(context, content, titleFor(input.title, name, outcome), support)
    if (result.ok) {
      const said = content.kind === 'link' ? content.url : name
      outcome.added.push({ id: result.value.id, said: `${result.value.code}: ${said}` })
    } else {
      left.push(content)
      outcome.stopped ??= sentencesFor(result.refusal, t).stopped ?? t.say.evidence.notAdded
    }
  }
  return left
}

/** The fields again for what is left of what was written. */
function typedOf(written: readonly WrittenContent[]): Typed {
  return {
    links: written.flatMap((content) => (content.kind === 'link' ? content.url : [])).join('\n'),
    statement: written.flatMap((content) => (content.kind === 'statement' ? content.statement : [])).join(''),
  }
}

/** The first piece has the title as it was typed; further ones have a name with it, so that they can be told apart. */
function titleFor(title: string, name: string, { added }: Outcome): string {
  return added.length === 0 ? title : [...`${title}: ${name}`].slice(0, evidenceLimits.title).join('')
}

function bareName(name: string): string {
  const ending = extensionOf(name)
  return ending === '' ? name : name.slice(0, -ending.length - 1)
}

async function add(
  context: Adding,
  content: EvidenceContent,
  title: string,
  purpose: SupportPurpose | undefined,
) {
  const { change, unit, input } = context
  return addEvidence(change, unit, {
    title,
    validFrom: input.valid_from,
    validUntil: input.valid_until,
    // A form is asked about as a whole, before anything of it is added.
    confirmed: true,
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

async function onwards({ db, cycles, unit, input }: Adding, piece: string | undefined): Promise<Answer> {
  const purpose = await purposeIn({ db, cycles }, input.for, input.cycle)
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
