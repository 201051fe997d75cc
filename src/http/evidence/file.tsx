import type { Files } from '../../adapters/files/files.ts'
import { inspectFile } from '../../adapters/files/inspect.ts'
import { displayFileName, type FileRefusal } from '../../domain/evidence/file-type.ts'
import type { Answer } from '../kernel/answer.ts'
import type { Upload } from '../kernel/route.ts'
import { add, showAgain } from './form.tsx'

type Adding = Parameters<typeof add>[0]

interface Arriving extends Adding {
  readonly house: { readonly files: Files }
  readonly file: Upload['file']
}

/**
 * Takes a file: received beside the store, judged by what is in it, asked about where it seems to hold personal data,
 * kept, and only then written of. Whatever is refused leaves no trace, and the form comes back as it was typed.
 */
export async function addFile(context: Arriving): Promise<Answer> {
  const { house, file, input, typed, t } = context
  const refuse = (sentence: string) =>
    showAgain(context, 'file', typed, { errors: { file: `${sentence} ${t.say.evidence.chooseAgain}` } })
  const refused = (why: FileRefusal) => refuse(t.say.files.refusal[why])
  if (!file) return showAgain(context, 'file', typed, { errors: { file: t.say.evidence.fileMissing } })
  if (input.valid_until < input.valid_from) {
    file.stream.resume()
    return showAgain(context, 'file', typed, { errors: { valid_until: t.say.form.beforeStart } })
  }
  const name = displayFileName(file.name)
  if (!name.ok) {
    file.stream.resume()
    return refused(name.refusal)
  }
  const received = await house.files.receive(file.stream)
  if (!received.ok) return refused(received.refusal)
  try {
    const inspected = await inspectFile(received.value.path, name.value)
    if (!inspected.ok) return refused(inspected.refusal)
    const { type, civilRegistrationNumbers, holdsLocation } = inspected.value
    const personalNumbers = civilRegistrationNumbers ?? 0
    if (!input.confirmed && (personalNumbers > 0 || holdsLocation)) {
      const { personalData } = t.say.files
      const numbers = personalNumbers > 0 ? [personalData.file, personalData.found(personalNumbers)] : []
      const place = holdsLocation ? [personalData.location] : []
      return showAgain(context, 'file', typed, {
        warnings: [...numbers, ...place, t.say.evidence.chooseAgain],
      })
    }
    const { sha256, size } = received.value
    const keep = () => house.files.keep(received.value)
    return await add(context, { kind: 'file', sha256, name: name.value, type, size, personalNumbers, keep })
  } finally {
    await house.files.discard(received.value)
  }
}
