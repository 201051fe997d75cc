import { showShare } from '../domain/maturity/display.ts'
import type { DocumentFacts, MaturityFacts } from '../domain/reports/annual-goals.ts'
import { isDraft } from '../domain/reports/annual-goals.ts'
import { dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { CoverModel, Figure, MethodModel } from './annual-goals-model.ts'
import { exact } from './annual-goals-shares.ts'
import { counted } from './counted.ts'
import type { Block, DocumentModel } from './document-model.ts'

/** So many hex digits of the checksum stand at the foot of every page. */
const shortChecksum = 8

/** What a report's snapshot has whatever its kind. */
interface Framed {
  readonly organisation: string
  readonly year: number
  readonly document: DocumentFacts
  readonly maturity: MaturityFacts
}

/** The words of one kind of document. */
interface FrameWords {
  readonly title: string
  /** ASCII, without version and status: `modenhedsrapport-2027`. */
  readonly fileName: string
  readonly subject: string
  readonly keywords: string
  readonly subtitle: string
  readonly reading: string
}

/** What stands around the chapters of a document: title, file, running lines and cover. */
export function documentFrame(
  { organisation, document, maturity }: Framed,
  checksum: string,
  words: FrameWords,
  t: Language,
): Omit<DocumentModel, 'contents' | 'chapters' | 'figures' | 'cover'> & { readonly cover: CoverModel } {
  const all = t.say.annualGoals
  const say = all.cover
  const frozenOn = t.format.dayLong(dayOf(document.frozenAt))
  const basis = checksum.slice(0, shortChecksum)
  const mark = draftMark(document, t)
  const { approval } = document
  return {
    language: t.code,
    title: words.title,
    file: {
      name: fileName(words.fileName, document, t),
      author: all.owner[document.owner],
      subject: words.subject,
      keywords: words.keywords,
    },
    status: document.status,
    frozenAt: document.frozenAt,
    statusLine: all.versionLine(
      document.version,
      all.status[document.status],
      all.classification[document.classification],
    ),
    foot: all.foot(organisation, frozenOn, basis),
    cover: {
      audience: say.audience,
      subtitle: words.subtitle,
      mark,
      heading: say.heading,
      facts: [
        { label: say.facts.organisation, text: organisation },
        { label: say.facts.status, text: mark ?? all.status[document.status] },
        { label: say.facts.version, text: document.version },
        { label: say.facts.date, text: frozenOn },
        { label: say.facts.owner, text: all.owner[document.owner] },
        { label: say.facts.caseNumber, text: document.caseNumber ?? say.noCaseNumber },
        { label: say.facts.classification, text: all.classificationMeaning[document.classification] },
        {
          label: say.facts.approved,
          text: approval
            ? say.approvedBy(t.format.dayLong(approval.on), approval.caseReference)
            : say.notApproved,
        },
        { label: say.facts.basis, text: say.basis(counted({ document, maturity }, 'long', t), basis) },
        { label: say.facts.reading, text: words.reading },
      ],
    },
  }
}

/**
 * ASCII, version with a hyphen, status last: `aarlige-maal-2027_v0-9_udkast.pdf`. An edition that is not internal says so,
 * so that no two editions of a report have one name.
 */
function fileName(name: string, { version, status, classification }: DocumentFacts, t: Language): string {
  const edition = classification === 'internal' ? '' : `_${t.say.annualGoals.fileClass[classification]}`
  const label = version.replace(/[^0-9A-Za-z]+/g, '-')
  return `${name}_v${label}${edition}_${t.say.annualGoals.fileStatus[status]}.pdf`
}

/** UDKAST in words while the steering group has not decided, with the day of the meeting where it is called. */
function draftMark({ status, meetingOn }: DocumentFacts, t: Language): string | null {
  if (!isDraft(status)) return null
  const words = t.say.annualGoals.status[status]
  return meetingOn !== null && status === 'for_decision'
    ? t.say.annualGoals.onDay(words, t.format.dayLong(meetingOn))
    : words
}

/** The target in whole percent, neutral: `75`. */
export function targetPercent(maturity: MaturityFacts): string {
  const target = exact(maturity.target)
  return showShare(target, target).percentWhole
}

/** Every named figure of a model once: a figure that is shown twice is the same figure. */
export function figuresIn(part: unknown): readonly Figure[] {
  const found = new Map<string, Figure>()
  gather(part, found)
  return [...found.values()]
}

function gather(part: unknown, found: Map<string, Figure>): void {
  if (isFigure(part)) {
    const known = found.get(part.name)
    if (known && known.value !== part.value) throw new Error(`Two values of ${part.name}`)
    found.set(part.name, part)
  } else if (typeof part === 'object' && part !== null) {
    for (const inner of Object.values(part)) gather(inner, found)
  }
}

function isFigure(part: unknown): part is Figure {
  return (
    typeof part === 'object' &&
    part !== null &&
    'name' in part &&
    'value' in part &&
    'text' in part &&
    typeof part.name === 'string' &&
    typeof part.value === 'string'
  )
}

/** Annex A as blocks of a chapter. */
export function methodBlocks({ sections }: MethodModel): readonly Block[] {
  return sections.flatMap((section): Block[] => [
    { kind: 'heading', text: section.heading },
    ...section.parts.map(
      (part): Block =>
        part.kind === 'text'
          ? part
          : {
              kind: 'table',
              table: {
                caption: part.table.caption,
                // The first names the rows, and takes the words.
                columns:
                  part.table.columns?.map((column, index) => ({ ...column, share: index === 0 ? 2 : 1 })) ??
                  null,
                rows: part.table.rows.map(({ cells, total }) => ({
                  total,
                  cells: cells.map((text, index) => ({
                    text,
                    strong: part.table.columns === null && index === 0,
                  })),
                })),
              },
            },
    ),
  ])
}
