import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { AnalysisModel } from '../../src/presenters/external.ts'
import { EmptyState, Notice } from '../parts/blocks.tsx'
import { Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { UserText } from '../parts/user-text.tsx'

interface ListProps {
  readonly analyses: readonly AnalysisModel[]
  readonly mayAdd: boolean
  readonly recorded: boolean
  readonly t: Language
}

export const ExternalPage = ({ analyses, mayAdd, recorded, t }: ListProps) => {
  const say = t.say.external
  return (
    <>
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      {recorded ? <Notice kind="success">{say.recorded}</Notice> : null}
      {mayAdd ? (
        <ButtonRow>
          <Button href={paths.newExternal.to({})}>{say.add}</Button>
        </ButtonRow>
      ) : null}
      {analyses.length === 0 ? <EmptyState says={say.empty} /> : null}
      {analyses.map((analysis) => (
        <section id={`analysis-${analysis.id}`}>
          <h2>{analysis.heading}</h2>
          {analysis.superseded === null ? null : (
            <Notice kind="warning">
              <p>
                <b>{analysis.superseded.says}</b> <a href={analysis.superseded.href}>{say.supersededBy}</a>
              </p>
              <p>
                {say.supersededWhy}: <UserText text={analysis.superseded.reason} inline />
              </p>
            </Notice>
          )}
          <p>
            <b>{analysis.score}</b>
          </p>
          <p class="m-meta">
            {say.assessor}: <UserText text={analysis.assessor} inline />
          </p>
          {analysis.supersedeHref === null ? null : (
            <p>
              <a href={analysis.supersedeHref}>
                {say.supersedeLink}
                <span class="sr">: {analysis.heading}</span>
              </a>
            </p>
          )}
          {analysis.controls.length === 0 ? null : (
            <dl class="m-dl">
              {analysis.controls.map(({ control, score }) => (
                <>
                  <dt>{control}</dt>
                  <dd>{score}</dd>
                </>
              ))}
            </dl>
          )}
          {analysis.recommendations.length === 0 ? null : (
            <ul>
              {analysis.recommendations.map(({ text, highlighted }) => (
                <li>
                  {highlighted ? <b>{say.highlighted}. </b> : null}
                  <UserText text={text} inline />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {analyses.length > 1 ? <p class="m-meta">{say.break}</p> : null}
    </>
  )
}

interface FormProps {
  readonly title: string
  readonly intro: string
  readonly action: string
  /** Whether it is asked what was wrong with the analysis that this one supersedes. */
  readonly asksReason: boolean
  readonly typed: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

/** The form of an analysis as it was reported: a new one, or one that takes the place of a wrong one. */
export const NewExternalPage = (props: FormProps) => {
  const { typed, errors, csrf, t } = props
  const say = t.say.external
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: typed(name),
    error: errors[name],
  })
  const frameworks = (['cis-v8.1', 'cis-v7.1'] as const).map((value) => ({
    value,
    label: say.frameworks[value],
  }))
  return (
    <div class="m-narrow">
      <h1>{props.title}</h1>
      <p>{props.intro}</p>
      <Form action={props.action} csrf={csrf}>
        <ErrorSummary
          heading={t.say.form.summary}
          errors={Object.entries(errors).map(([name, text]) => ({ name, text }))}
        />
        <Select field={field('framework', say.framework)} options={frameworks} empty={t.say.layout.choose} />
        <TextField field={field('year', say.year)} inputmode="numeric" short />
        <TextField field={field('assessor', say.assessor)} maxlength={200} />
        <TextField field={field('scaleMin', say.scaleMin, say.scaleHint)} inputmode="numeric" short />
        <TextField field={field('scaleMax', say.scaleMax)} inputmode="numeric" short />
        <TextField field={field('total', say.total, say.totalHint)} inputmode="decimal" short />
        <TextArea field={field('controls', say.controls, say.controlsHint)} rows={6} />
        <TextArea field={field('recommendations', say.recommendations, say.recommendationsHint)} rows={6} />
        {props.asksReason ? (
          <TextArea field={field('reason', say.reason, say.reasonHint)} rows={3} maxlength={1000} />
        ) : null}
        <ButtonRow>
          <Button>{say.save}</Button>
        </ButtonRow>
      </Form>
    </div>
  )
}
