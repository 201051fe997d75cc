/** An identifier of one kind of thing: 128-bit text made by the application, never a number and never reused. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

/** Marks text that came from our own database or id source as the id of one kind of thing. */
export function id<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>
}

export type UnitId = Id<'unit'>
export type PersonId = Id<'person'>
export type CycleId = Id<'cycle'>
export type AnswerId = Id<'answer'>
export type EvidenceId = Id<'evidence'>
export type ExemptionId = Id<'exemption'>
export type FindingId = Id<'finding'>
export type GoalId = Id<'goal'>
export type GuidelineVersionId = Id<'guideline_version'>
export type ReportId = Id<'report'>
export type ExternalAnalysisId = Id<'external_analysis'>
export type RecommendationId = Id<'recommendation'>
export type SubStrategyId = Id<'sub_strategy'>
export type EffortId = Id<'effort'>
export type FrameId = Id<'investment_frame'>

/** Where new ids come from; injected, so that a test or a fixture can repeat them. */
export interface IdSource {
  next(): string
}
