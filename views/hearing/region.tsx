import type { Language } from '../../src/i18n/language.ts'
import type { RegionHearingModel } from '../../src/presenters/hearing.ts'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { CommentItem } from './comment.tsx'

/** The hearing for the central team: comments without an answer first, then the rest, then who has spoken. */
export const RegionHearingPage = (props: {
  model: RegionHearingModel
  done: string | undefined
  t: Language
}) => {
  const { model, t } = props
  const say = t.say.hearing
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">
        <RichText text={model.lead} />
      </p>
      {props.done === undefined ? null : <Notice kind="success">{props.done}</Notice>}
      <p>
        {model.deadline}{' '}
        {model.deadlineHref === null ? null : <a href={model.deadlineHref}>{say.changeDeadline}</a>}
      </p>
      <Comments heading={say.lacking} comments={model.lacking} link={say.toAnswer} t={t} />
      <Comments heading={say.answered} comments={model.answered} link={say.toCorrect} t={t} />
      <h2>{say.units}</h2>
      <Table caption={say.unitsCaption} columns={[{ head: say.unit }, { head: say.reply }]}>
        <tbody>
          {model.units.map((unit) => (
            <tr>
              <RowHead>{unit.name}</RowHead>
              <Cell label={say.reply}>{unit.reply}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

const Comments = (props: {
  heading: string
  comments: RegionHearingModel['lacking']
  link: string
  t: Language
}) =>
  props.comments.length === 0 ? null : (
    <>
      <h2>{props.heading}</h2>
      {props.comments.map((comment) => (
        <CommentItem comment={comment} t={props.t}>
          {comment.href === null ? null : (
            <p>
              <a href={comment.href}>
                {props.link}
                <span class="sr">
                  {' '}
                  {comment.by}, {comment.about}
                </span>
              </a>
            </p>
          )}
        </CommentItem>
      ))}
    </>
  )
