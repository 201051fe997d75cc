import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import {
  claimedType,
  type FileName,
  type FileRefusal,
  type FileType,
} from '../../domain/evidence/file-type.ts'
import { turns } from '../turns.ts'
import { inspectOffice } from './office.ts'
import { inspectPdf } from './pdf.ts'
import { inspectJpeg, inspectPng } from './picture.ts'
import { inspectText } from './plain-text.ts'

/** What a file turned out to be, and what its sender should be asked about before it is kept. */
export interface InspectedFile {
  readonly type: FileType
  /** How many civil registration numbers it seems to hold; null for PDF and pictures, whose words are not read. */
  readonly civilRegistrationNumbers: number | null
  /** Whether a picture says where it was taken. */
  readonly holdsLocation: boolean
}

/** Files are inspected in memory, so two at a time are enough for a machine of any size. */
const inTurn = turns(2)

/**
 * Judges a received file by its content: the ending of the name and what is inside must be the same kind, from the list
 * of kinds we take, and it must be that kind only. What the browser calls the file is not asked.
 */
export async function inspectFile(
  path: string,
  name: FileName,
): Promise<Decision<InspectedFile, FileRefusal>> {
  const type = claimedType(name)
  if (!type) return refuse('typeNotAllowed')
  return inTurn(async () => judge(await readFile(path), type))
}

async function judge(content: Buffer, type: FileType): Promise<Decision<InspectedFile, FileRefusal>> {
  const found = await inspectAs(content, type)
  if (!found.ok) return found
  return isSomethingElseToo(content, type)
    ? refuse('disguised')
    : allow({ ...nothingFound, type, ...found.value })
}

const nothingFound = { civilRegistrationNumbers: null, holdsLocation: false }

type Findings = Partial<Omit<InspectedFile, 'type'>>

async function inspectAs(content: Buffer, type: FileType): Promise<Decision<Findings, FileRefusal>> {
  switch (type) {
    case 'txt':
    case 'csv':
      return counted(await inspectText(content))
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return counted(await inspectOffice(content, type))
    case 'pdf':
    case 'png':
    case 'jpg':
      return (await fileTypeFromBuffer(content.subarray(0, 4100)))?.ext === type
        ? inspectBinary(content, type)
        : refuse('contentMismatch')
  }
}

function inspectBinary(content: Buffer, type: 'pdf' | 'png' | 'jpg'): Decision<Findings, FileRefusal> {
  if (type === 'png') return inspectPng(content)
  if (type === 'jpg') return inspectJpeg(content)
  const pdf = inspectPdf(content)
  return pdf.ok ? allow({}) : pdf
}

function counted(scanned: Decision<number, FileRefusal>): Decision<Findings, FileRefusal> {
  return scanned.ok ? allow({ civilRegistrationNumbers: scanned.value }) : scanned
}

const page = /<(html|head|body|script|svg|iframe|!doctype html)/i

/** Whether the same bytes would also open as a page, a PDF or an archive: readers look at the start, unzippers at the end. */
function isSomethingElseToo(content: Buffer, type: FileType): boolean {
  const start = content.toString('latin1', 0, 1024)
  if (page.test(start)) return true
  if (type !== 'pdf' && start.includes('%PDF-')) return true
  return !['docx', 'xlsx', 'pptx'].includes(type) && endsAsArchive(content)
}

/** A zip archive is found from its end: a record of 22 bytes that says how long a comment follows it. */
function endsAsArchive(content: Buffer): boolean {
  const tail = content.subarray(-(22 + 0xffff))
  for (
    let at = tail.lastIndexOf('PK\u0005\u0006');
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\u0005\u0006', at - 1)
  ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}
