/** The names of the parameters in a pattern such as `/units/:unit/todo`. */
export type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

type Query = Readonly<Record<string, string | number | undefined>>

/** One address of the application: its pattern for the router, and a function that fills it in. */
export interface Path<Pattern extends string> {
  readonly pattern: Pattern
  to(params: Readonly<Record<ParamNames<Pattern>, string | number>>, query?: Query, fragment?: string): string
}

function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  return {
    pattern,
    to: (params, query = {}, fragment) => {
      const values = params as Readonly<Record<string, string | number>>
      const filled = pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
        encodeURIComponent(String(values[name])),
      )
      const given = Object.entries(query).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`],
      )
      return `${filled}${given.length > 0 ? `?${given.join('&')}` : ''}${fragment ? `#${fragment}` : ''}`
    },
  }
}

/** Every URL of the application. Nowhere else is one written. `:unit` is a unit's code, `:cycle` a year. */
export const paths = {
  home: path('/'),
  health: path('/healthz'),
  ready: path('/readyz'),
  asset: path('/assets/:file'),

  login: path('/login'),
  secondFactor: path('/login/factor'),
  factorSetup: path('/login/factor/setup'),
  proveAgain: path('/login/again'),
  logout: path('/logout'),
  language: path('/language'),
  invitation: path('/invitation/:token'),
  account: path('/account'),
  accountPassword: path('/account/password'),
  accountSessions: path('/account/sessions'),

  help: path('/help'),
  method: path('/help/method'),
  accessibility: path('/help/accessibility'),
  control: path('/catalogue/controls/:control'),
  guidelines: path('/catalogue/guidelines'),
  newGuideline: path('/catalogue/new-guideline'),
  guideline: path('/catalogue/guidelines/:guideline'),
  guidelineVersion: path('/catalogue/guidelines/:guideline/versions/:number'),
  guidelineDifference: path('/catalogue/guidelines/:guideline/versions/:number/difference'),
  newGuidelineVersion: path('/catalogue/guidelines/:guideline/new-version'),
  guidelineDraft: path('/catalogue/guidelines/:guideline/draft'),
  draftRequirement: path('/catalogue/guidelines/:guideline/draft/requirements/:requirement'),
  draftRequirementRemoval: path('/catalogue/guidelines/:guideline/draft/requirements/:requirement/removal'),
  guidelineHearing: path('/catalogue/guidelines/:guideline/hearing'),
  guidelineReturning: path('/catalogue/guidelines/:guideline/returning'),
  guidelineAdoption: path('/catalogue/guidelines/:guideline/adoption'),

  setup: path('/setup'),
  settings: path('/setup/region'),
  units: path('/units'),
  newUnit: path('/units/new'),
  unit: path('/units/:unit'),
  people: path('/people'),
  newPerson: path('/people/new'),
  person: path('/people/:person'),
  personInvitation: path('/people/:person/invitation'),
  personReset: path('/people/:person/reset'),
  personRoles: path('/people/:person/roles'),
  personRole: path('/people/:person/roles/:assignment'),
  personDisabling: path('/people/:person/disabling'),
  audit: path('/audit'),

  cycles: path('/cycles'),
  newCycle: path('/cycles/new'),
  cycle: path('/cycles/:cycle'),
  cycleStep: path('/cycles/:cycle/step'),
  responsibility: path('/cycles/:cycle/responsibility'),
  applicability: path('/cycles/:cycle/applicability'),

  todo: path('/units/:unit/cycles/:cycle/todo'),
  unitControls: path('/units/:unit/cycles/:cycle/controls'),
  unitControl: path('/units/:unit/cycles/:cycle/controls/:control'),
  unitGuidelines: path('/units/:unit/cycles/:cycle/guidelines'),
  unitGuideline: path('/units/:unit/cycles/:cycle/guidelines/:guideline'),
  controlConfirmation: path('/units/:unit/cycles/:cycle/controls/:control/confirmation'),
  guidelineConfirmation: path('/units/:unit/cycles/:cycle/guidelines/:guideline/confirmation'),
  safeguardAnswer: path('/units/:unit/cycles/:cycle/safeguards/:safeguard'),
  safeguardConfirmation: path('/units/:unit/cycles/:cycle/safeguards/:safeguard/confirmation'),
  requirementAnswer: path('/units/:unit/cycles/:cycle/requirements/:requirement'),
  requirementConfirmation: path('/units/:unit/cycles/:cycle/requirements/:requirement/confirmation'),
  sending: path('/units/:unit/cycles/:cycle/sending'),
  approval: path('/units/:unit/cycles/:cycle/approval'),
  answerHistory: path('/units/:unit/answers/:answer'),

  unitEvidence: path('/units/:unit/evidence'),
  newEvidence: path('/units/:unit/evidence/new'),
  evidence: path('/units/:unit/evidence/:evidence'),
  evidenceFile: path('/units/:unit/evidence/:evidence/file'),
  evidenceLink: path('/units/:unit/evidence/:evidence/link'),
  evidenceSupport: path('/units/:unit/evidence/:evidence/support'),
  evidenceReplacement: path('/units/:unit/evidence/:evidence/replacement'),
  evidenceRevision: path('/units/:unit/evidence/:evidence/revisions/:revision'),
  evidenceErasure: path('/units/:unit/evidence/:evidence/erasure'),
  answerEvidence: path('/units/:unit/answers/:answer/evidence'),

  unitExemptions: path('/units/:unit/cycles/:cycle/exemptions'),
  exemptionRequest: path('/units/:unit/cycles/:cycle/requirements/:requirement/exemption'),
  plan: path('/units/:unit/cycles/:cycle/requirements/:requirement/plan'),
  comments: path('/units/:unit/cycles/:cycle/comments/:subject'),
  exemptions: path('/exemptions'),
  exemption: path('/exemptions/:exemption'),
  exemptionGrant: path('/exemptions/:exemption/grant'),
  exemptionRefusal: path('/exemptions/:exemption/refusal'),
  exemptionWithdrawal: path('/exemptions/:exemption/withdrawal'),

  findings: path('/findings'),
  newFinding: path('/findings/new'),
  finding: path('/findings/:finding'),
  findingText: path('/findings/:finding/text'),
  findingAssessment: path('/findings/:finding/assessment'),
  findingSubmission: path('/findings/:finding/submission'),
  findingDecision: path('/findings/:finding/decision'),
  findingCompletion: path('/findings/:finding/completion'),
  findingWithdrawal: path('/findings/:finding/withdrawal'),

  review: path('/cycles/:cycle/review'),
  consistency: path('/cycles/:cycle/consistency'),
  calibration: path('/cycles/:cycle/calibration'),
  calibrated: path('/cycles/:cycle/answers/:answer/calibration'),
  evidenceStatus: path('/cycles/:cycle/evidence'),
  reviewShortcuts: path('/cycles/:cycle/review/shortcuts'),
  reviewMany: path('/cycles/:cycle/review/decisions'),
  notRelevant: path('/cycles/:cycle/not-relevant'),
  acceptance: path('/cycles/:cycle/answers/:answer/acceptance'),
  returning: path('/cycles/:cycle/answers/:answer/returning'),
  reopening: path('/cycles/:cycle/answers/:answer/reopening'),

  maturity: path('/cycles/:cycle/maturity'),
  unitMaturity: path('/units/:unit/cycles/:cycle/maturity'),
  compliance: path('/cycles/:cycle/compliance'),
  workbook: path('/cycles/:cycle/workbook'),
  unitCompliance: path('/units/:unit/cycles/:cycle/compliance'),
  external: path('/external-analyses'),
  newExternal: path('/external-analyses/new'),
  supersededExternal: path('/external-analyses/:analysis/superseding'),

  recommendations: path('/recommendations'),
  recommendation: path('/recommendations/:recommendation'),
  subStrategies: path('/sub-strategies'),
  newSubStrategy: path('/sub-strategies/new'),
  subStrategy: path('/sub-strategies/:strategy'),
  subStrategyText: path('/sub-strategies/:strategy/text'),
  subStrategySubmission: path('/sub-strategies/:strategy/submission'),
  subStrategyDecision: path('/sub-strategies/:strategy/decision'),
  subStrategyVersion: path('/sub-strategies/:strategy/version'),
  newEffort: path('/sub-strategies/:strategy/efforts/new'),
  effort: path('/sub-strategies/:strategy/efforts/:effort'),
  effortStatus: path('/sub-strategies/:strategy/efforts/:effort/status'),
  newFrame: path('/investment-frames/new'),
  frame: path('/investment-frames/:frame'),
  road: path('/sub-strategies/:strategy/road'),
  target: path('/cycles/:cycle/target'),
  whatFirst: path('/cycles/:cycle/what-first'),
  whatIf: path('/cycles/:cycle/what-if'),

  goals: path('/cycles/:cycle/goals'),
  goalProposals: path('/cycles/:cycle/goal-proposals'),
  newGoal: path('/cycles/:cycle/goals/new'),
  goal: path('/cycles/:cycle/goals/:goal'),
  goalRemoval: path('/cycles/:cycle/goals/:goal/removal'),
  goalStatus: path('/cycles/:cycle/goals/:goal/status'),
  unitGoals: path('/units/:unit/cycles/:cycle/goals'),
  unitGoalStatus: path('/units/:unit/cycles/:cycle/goals/:goal/status'),

  hearing: path('/cycles/:cycle/hearing'),
  hearingAnswer: path('/cycles/:cycle/hearing/:comment'),
  unitHearing: path('/units/:unit/cycles/:cycle/hearing'),
  unitHearingNone: path('/units/:unit/cycles/:cycle/hearing/none'),
  dpoStatement: path('/cycles/:cycle/dpo-statement'),
  dpoStatementGiving: path('/cycles/:cycle/dpo-statement/giving'),
  dpoStatementDeclining: path('/cycles/:cycle/dpo-statement/declining'),
  dpoStatementWithdrawal: path('/cycles/:cycle/dpo-statement/withdrawal'),

  annualGoals: path('/cycles/:cycle/reports/annual-goals'),
  annualGoalsDraft: path('/cycles/:cycle/reports/annual-goals/draft/:language'),
  reportTexts: path('/cycles/:cycle/reports/texts'),
  maturityReport: path('/cycles/:cycle/reports/maturity'),
  maturityReportDraft: path('/cycles/:cycle/reports/maturity/draft/:language'),
  subStrategyReport: path('/cycles/:cycle/reports/sub-strategy'),
  subStrategyReportDraft: path('/cycles/:cycle/reports/sub-strategy/draft/:language'),
  unitSheets: path('/cycles/:cycle/reports/unit-sheets/:language'),
  unitSheetsMaking: path('/cycles/:cycle/reports/unit-sheets/:language/making'),
  unitSheet: path('/units/:unit/cycles/:cycle/sheet/:language'),
  reports: path('/reports'),
  report: path('/reports/:report'),
  reportDocument: path('/reports/:report/document/:language'),
  decision: path('/reports/:report/decision'),
} as const
