import { type Concern, type EvidenceConcern, evidenceConcerns } from '../domain/evidence/concerns.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { titleOf } from './review-answer.ts'
import { type CountsModel, type Narrowing, narrowed, presentCounts } from './review-counts.ts'

/** As many as are listed at once; the table above counts them all and narrows the list. */
const listed = 200

export interface EvidenceStatusModel {
  readonly lead: string
  readonly counts: CountsModel
  readonly listHeading: string
  readonly rows: readonly {
    readonly href: string
    readonly about: string
    readonly unit: string
    readonly on: string
    readonly status: Status
  }[]
  readonly more: string | undefined
  /** Where the whole list is, where it is narrowed. */
  readonly allHref: string | undefined
}

const statuses = {
  missing: 'evidence_missing',
  returned: 'returned',
  expired: 'expired',
  new: 'in_review',
} as const satisfies Record<EvidenceConcern, Status>

/** What is missing, returned, run out or new in the units' evidence, counted by unit and listed by day. */
export function presentEvidenceStatus(
  input: {
    readonly year: number
    readonly catalogue: GuidelineCatalogue
    readonly concerns: readonly Concern[]
    /** In the organisation's order. */
    readonly units: readonly { readonly id: string; readonly code: string; readonly name: string }[]
    readonly narrowing: Narrowing<EvidenceConcern>
  },
  t: Language,
): EvidenceStatusModel {
  const say = t.say.evidenceStatus
  const { year, concerns, units, narrowing } = input
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const chosen = narrowed(concerns, narrowing, units)
  const hrefOf = ({ unit, kind, part }: Narrowing<EvidenceConcern>, at: 'list' | 'units' = 'list') =>
    paths.evidenceStatus.to({ cycle: year }, { unit, kind, part }, at)
  const of = (kind: EvidenceConcern) =>
    t.format.integer(concerns.filter((concern) => concern.kind === kind).length)
  const words = [
    narrowing.kind && say.kinds[narrowing.kind],
    units.find(({ code }) => code === narrowing.unit)?.name,
  ]
  return {
    lead: say.lead(of('missing'), of('returned'), of('expired'), of('new')),
    counts: presentCounts(
      concerns,
      evidenceConcerns.map((kind) => ({ kind, name: say.kinds[kind] })),
      units,
      narrowing,
      hrefOf,
      t,
    ),
    listHeading: say.listHeading(words.filter((word) => word !== undefined)),
    rows: chosen.slice(0, listed).map((concern) => {
      const unit = byId.get(concern.unitId)
      return {
        ...subjectOf(concern, year, unit?.code ?? '', input.catalogue, t),
        unit: unit?.name ?? '',
        on: say.on[concern.kind](t.format.dayShort(concern.on)),
        status: statuses[concern.kind],
      }
    }),
    more:
      chosen.length > listed
        ? t.say.review.counts.more(t.format.integer(listed), t.format.integer(chosen.length))
        : undefined,
    allHref: chosen.length === concerns.length ? undefined : hrefOf({}),
  }
}

function subjectOf(
  { about }: Concern,
  year: number,
  unit: string,
  catalogue: GuidelineCatalogue,
  t: Language,
) {
  return 'answer' in about
    ? {
        href: paths.review.to({ cycle: year }, { answer: about.answerId }),
        about: `${about.answer.subject} ${titleOf(catalogue, about.answer, t)}`,
      }
    : {
        href: paths.evidence.to({ unit, evidence: about.evidenceId }),
        about: `${about.piece.code} ${about.piece.title}`,
      }
}
