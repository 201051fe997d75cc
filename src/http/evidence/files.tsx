import type { EvidenceContent } from '../../actions/evidence/add.ts'
import type { Files, ReceivedFile } from '../../adapters/files/files.ts'
import { inspectFile } from '../../adapters/files/inspect.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { displayFileName, type FileName } from '../../domain/evidence/file-type.ts'
import type { UnitId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { FilesTaken } from '../../presenters/evidence-form.ts'
import type { Typed, Upload } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { filesAtMost } from '../kernel/upload.ts'
import { openStaged, sealStaged } from './staged.ts'

/** A file that was received, judged and found right, or that somebody has looked at. */
export interface GoodFile {
  readonly kind: 'good'
  readonly name: FileName
  readonly content: Extract<EvidenceContent, { kind: 'file' }>
}

/** A file that is not kept: refused with its sentence, or waiting until somebody has looked at it. */
export type OtherFile =
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  | {
      readonly kind: 'waiting'
      readonly name: string
      readonly token: string
      readonly warnings: readonly string[]
      /** That whoever sent it has looked at what it is warned of. */
      readonly looked: boolean
    }

interface Taking {
  readonly house: { readonly files: Files; readonly keys: { readonly session: Uint8Array } }
  readonly unit: { readonly id: UnitId }
  readonly person: { readonly id: string }
  readonly now: Instant
  readonly t: Language
  /** What was typed with it, which is searched for numbers of persons like its name. */
  readonly typed: string
  /** That whoever sends files has looked at all of them. */
  readonly confirmed: boolean
  /** That the form comes back for something else, so that whatever is right waits with it. */
  readonly held?: boolean
}

/**
 * The files of a form that comes back since something that was typed is wrong: what is right of them waits, and need
 * not be chosen again, since no browser keeps them.
 */
export async function holdFiles(
  context: Omit<Taking, 'typed' | 'confirmed'> & {
    readonly typed: Typed
    readonly files: Upload['files']
  },
): Promise<FilesTaken> {
  const { typed, files } = context
  const many = (name: string) => [typed[name] ?? []].flat()
  const words = ['title', 'links', 'statement'].map((name) => textIn(typed, name)).join('\n')
  return filesTaken(
    await takeFiles(
      { ...context, typed: words, confirmed: many('confirmed').length > 0, held: true },
      { files, staged: many('staged'), kept: many('keep') },
      async () => undefined,
    ),
  )
}

/** What became of files, as their form says it. */
export function filesTaken(others: readonly OtherFile[], added: readonly string[] = []): FilesTaken {
  return {
    added,
    refused: others.filter((other) => other.kind === 'refused'),
    waiting: others.filter((other) => other.kind === 'waiting'),
  }
}

/**
 * Takes the files of a form one by one, first those that waited and then those that arrive: received beside the store,
 * judged by what is in them, and asked about where they seem to hold personal data. `use` keeps a good one or says why
 * not; whatever is not kept leaves no trace, apart from those that wait for half an hour.
 */
export async function takeFiles(
  context: Taking,
  sent: {
    readonly files: Upload['files']
    readonly staged: readonly string[]
    readonly kept: readonly string[]
  },
  use: (file: GoodFile) => Promise<string | undefined>,
): Promise<readonly OtherFile[]> {
  const { house, t } = context
  const others: OtherFile[] = []
  for (const token of sent.staged) {
    const waiting = await openStaged(token, senderOf(context), house.files)
    if (!waiting) {
      others.push({ kind: 'refused', name: t.say.evidence.waitedFile, why: t.say.evidence.waitedTooLong })
      continue
    }
    const looked = context.confirmed || sent.kept.includes(token)
    const other = await takeOne(context, { ...waiting, confirmed: looked }, use)
    if (other) others.push(other)
  }
  let count = 0
  for await (const { name: raw, stream } of sent.files) {
    count += 1
    const refuse = (why: string) => others.push({ kind: 'refused', name: raw, why })
    const name = displayFileName(raw)
    if (count > filesAtMost || !name.ok) {
      stream.resume()
      refuse(name.ok ? t.say.evidence.tooManyFiles(filesAtMost) : t.say.files.refusal[name.refusal])
      continue
    }
    const received = await house.files.receive(stream)
    if (!received.ok) {
      others.push({ kind: 'refused', name: name.value, why: t.say.files.refusal[received.refusal] })
      continue
    }
    const one = { received: received.value, name: name.value, confirmed: context.confirmed }
    const other = await takeOne(context, one, use)
    if (other) others.push(other)
  }
  return others
}

async function takeOne(
  context: Taking,
  one: { readonly received: ReceivedFile; readonly name: FileName; readonly confirmed: boolean },
  use: (file: GoodFile) => Promise<string | undefined>,
): Promise<OtherFile | undefined> {
  const { house, t, typed } = context
  const { received, name, confirmed } = one
  let isWaiting = false
  try {
    const inspected = await inspectFile(received.path, name)
    if (!inspected.ok) return { kind: 'refused', name, why: t.say.files.refusal[inspected.refusal] }
    const { type, civilRegistrationNumbers, holdsLocation } = inspected.value
    const personalNumbers = civilRegistrationNumbers ?? 0
    const warnings = warningsOf({ inFile: personalNumbers, named: personalNumbersIn(typed, name) }, t)
    if (holdsLocation) warnings.push(t.say.files.personalData.location)
    if (context.held || (!confirmed && warnings.length > 0)) {
      isWaiting = true
      const token = sealStaged(received, name, senderOf(context))
      return { kind: 'waiting', name, token, warnings, looked: confirmed }
    }
    const { sha256, size } = received
    const keep = () => house.files.keep(received)
    const why = await use({
      kind: 'good',
      name,
      content: { kind: 'file', sha256, name, type, size, personalNumbers, keep },
    })
    return why === undefined ? undefined : { kind: 'refused', name, why }
  } finally {
    if (!isWaiting) await house.files.discard(received)
  }
}

function warningsOf(
  { inFile, named }: { readonly inFile: number; readonly named: number },
  t: Language,
): string[] {
  const { file, text, found } = t.say.files.personalData
  return [...(inFile > 0 ? [file, found(inFile)] : []), ...(named > 0 ? [text, found(named)] : [])]
}

function senderOf({ house, unit, person, now }: Taking) {
  return { person: person.id, unit: unit.id, now, key: house.keys.session }
}
