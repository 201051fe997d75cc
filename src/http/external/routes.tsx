import { z } from 'zod'
import { ExternalPage, NewExternalPage } from '../../../views/external/pages.tsx'
import { type ReportedAnalysis, recordExternal } from '../../actions/import/external.ts'
import { supersedeExternal } from '../../actions/import/supersede-external.ts'
import { externalAnalyses } from '../../db/queries/external.ts'
import type { Reader } from '../../db/reader.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { id } from '../../domain/ids.ts'
import { isScale, reportedScore } from '../../domain/maturity/external.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentExternals } from '../../presenters/external.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { checked, choice, notKept, requiredText, text, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { readControls, readRecommendations } from './read-lines.ts'

const reported = z.object({
  framework: choice(['cis-v7.1', 'cis-v8.1']),
  year: wholeNumber(2000, 2100),
  assessor: requiredText(200),
  scaleMin: wholeNumber(0, 1),
  scaleMax: wholeNumber(1, 10),
  // Figures, which are kept as figures.
  total: notKept(requiredText(20)),
  controls: notKept(text(2000)),
  recommendations: text(20_000),
})

export const externalRoutes: readonly Route[] = [
  page({
    path: paths.external,
    capability: 'maturity.region.read',
    input: z.object({ recorded: checked() }),
    answer: async ({ db, actor, input, t }) => {
      const mayAdd = scopeFor(actor, 'external.write') !== undefined
      const analyses = presentExternals(await externalAnalyses(db), mayAdd, t)
      return showPage(
        t.say.external.title,
        <ExternalPage analyses={analyses} mayAdd={mayAdd} recorded={input.recorded} t={t} />,
        { here: 'external' },
      )
    },
  }),
  page({
    path: paths.newExternal,
    capability: 'external.write',
    answer: ({ csrf, t }) => {
      const proposed: Readonly<Record<string, string>> = {
        scaleMin: '0',
        scaleMax: '4',
        framework: 'cis-v8.1',
      }
      return newPage({ typed: (field) => proposed[field] ?? '', errors: {}, csrf, t })
    },
  }),
  action({
    path: paths.newExternal,
    capability: 'external.write',
    audit: ['external.recorded'],
    input: reported,
    answer: async ({ change, scope, input, refuse, t }) => {
      const read = analysisIn(input, t)
      if (!read.ok) return refuse(read.errors)
      const recorded = await recordExternal(change, scope, read.analysis)
      return recorded.ok
        ? goTo(paths.external.to({}, { recorded: '1' }))
        : refuse({ year: t.say.external.differs })
    },
    refused: async ({ typed, errors, csrf, t }) =>
      newPage({ typed: (field) => textIn(typed, field), errors, csrf, t }),
  }),
  page({
    path: paths.supersededExternal,
    capability: 'external.write',
    answer: async ({ db, params, csrf, t }) => {
      const wrong = await analysisOf(db, params.analysis)
      if (!wrong) return missing
      if (wrong.superseded) return stop(409, t.say.external.refusals.superseded)
      const proposed = valuesOf(wrong)
      return correctedPage(wrong, { typed: (field) => proposed[field] ?? '', errors: {}, csrf, t })
    },
  }),
  action({
    path: paths.supersededExternal,
    capability: 'external.write',
    audit: ['external.superseded'],
    input: reported.extend({ reason: requiredText(1000) }),
    answer: async ({ change, scope, params, input, refuse, t }) => {
      const read = analysisIn(input, t)
      if (!read.ok) return refuse(read.errors)
      const wrong = id<'external_analysis'>(params.analysis)
      const superseded = await supersedeExternal(change, scope, wrong, read.analysis, input.reason)
      if (superseded.ok) return goTo(paths.external.to({}, { recorded: '1' }))
      const { refusals, differs } = t.say.external
      switch (superseded.refusal) {
        case 'missing':
          return missing
        case 'superseded':
          return stop(409, refusals.superseded)
        case 'unchanged':
          return refuse({ total: refusals.unchanged })
        case 'otherInForce':
          return refuse({ year: differs })
      }
    },
    refused: async ({ db, params, typed, errors, csrf, t }) => {
      const wrong = await analysisOf(db, params.analysis)
      return wrong
        ? correctedPage(wrong, { typed: (field) => textIn(typed, field), errors, csrf, t })
        : missing
    },
  }),
]

interface FormGround {
  readonly typed: (field: string) => string
  readonly errors: FieldErrors
  readonly csrf: string
  readonly t: Language
}

function newPage({ typed, errors, csrf, t }: FormGround): Answer {
  const say = t.say.external
  const form = { title: say.add, intro: say.warning, action: paths.newExternal.to({}), asksReason: false }
  return showPage(say.add, <NewExternalPage {...form} typed={typed} errors={errors} csrf={csrf} t={t} />, {
    here: 'external',
  })
}

type Kept = Awaited<ReturnType<typeof externalAnalyses>>[number]

function correctedPage(wrong: Kept, { typed, errors, csrf, t }: FormGround): Answer {
  const say = t.say.external
  const title = say.supersede(say.heading(wrong.year, say.frameworks[wrong.framework]))
  const action = paths.supersededExternal.to({ analysis: wrong.id })
  const form = { title, intro: say.supersedeIntro, action, asksReason: true }
  return showPage(title, <NewExternalPage {...form} typed={typed} errors={errors} csrf={csrf} t={t} />, {
    here: 'external',
  })
}

async function analysisOf(db: Reader, wanted: string): Promise<Kept | undefined> {
  return (await externalAnalyses(db)).find(({ id: own }) => own === wanted)
}

/** The fields of the form as they stood in the wrong analysis, so that only what is wrong is typed again. */
function valuesOf(wrong: Kept): Readonly<Record<string, string>> {
  return {
    framework: wrong.framework,
    year: String(wrong.year),
    assessor: wrong.assessor,
    scaleMin: String(wrong.scale.min),
    scaleMax: String(wrong.scale.max),
    total: wrong.total,
    controls: wrong.controls.map(({ control, score }) => `${control} ${score}`).join('\n'),
    recommendations: wrong.recommendations
      .map(({ number, text: words, highlighted }) => `${highlighted ? '* ' : ''}${number} ${words}`)
      .join('\n'),
  }
}

/** An analysis as it was typed, or what is wrong with it at its field. */
function analysisIn(
  input: z.output<typeof reported>,
  t: Language,
):
  | { readonly ok: true; readonly analysis: ReportedAnalysis }
  | { readonly ok: false; readonly errors: FieldErrors } {
  const say = t.say.external
  const wrong = (errors: FieldErrors) => ({ ok: false, errors }) as const
  const { framework, year, assessor } = input
  const scale = { min: input.scaleMin, max: input.scaleMax }
  if (!isScale(scale)) return wrong({ scaleMax: say.badScale })
  const total = reportedScore(input.total, scale)
  if (!total.ok) return wrong({ total: say[total.refusal] })
  const controls = readControls(input.controls, framework, scale, t)
  if (!controls.ok) return wrong({ controls: controls.sentence })
  const recommendations = readRecommendations(input.recommendations, t)
  if (!recommendations.ok) return wrong({ recommendations: recommendations.sentence })
  return {
    ok: true,
    analysis: {
      framework,
      year,
      assessor,
      scale,
      total: total.value.value,
      controls: controls.value,
      recommendations: recommendations.value,
    },
  }
}
