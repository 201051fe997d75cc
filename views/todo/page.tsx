import type { Language } from '../../src/i18n/language.ts'
import type { TodoModel } from '../../src/presenters/todo.ts'
import type { ApprovalModel } from '../../src/presenters/todo-approval.ts'
import type { QuestionModel, TaskModel } from '../../src/presenters/todo-tasks.ts'
import { Unsupported } from '../answers/unsupported.tsx'
import { HearingNotice } from '../hearing/notice.tsx'
import { Box, Columns, Definitions, Notice, Progress } from '../parts/blocks.tsx'
import { Button, ButtonRow, Form } from '../parts/form.tsx'
import { Icon } from '../parts/icon.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'

interface TodoProps {
  readonly model: TodoModel
  readonly csrf: string
  readonly t: Language
}

/** What remains for a unit, by deadline; only the first task has the primary button. */
export const TodoPage = ({ model, csrf, t }: TodoProps) => {
  const say = t.say.todo
  return (
    <>
      <h1>{model.title}</h1>
      <p class="m-lead">
        <RichText text={model.lead} />
      </p>
      <HearingNotice hearing={model.hearing} t={t} />
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      {model.expiring === undefined ? null : <Expiring expiring={model.expiring} />}
      <Columns asideLabel={say.aside} aside={<Aside model={model} t={t} />}>
        {model.approval === undefined ? null : <Approval approval={model.approval} csrf={csrf} />}
        {model.groups.map((group, place) => (
          <Group group={group} id={`g${place}`} first={place === 0 && model.approval === undefined} t={t} />
        ))}
        <Sending model={model} csrf={csrf} />
        {model.calm === undefined ? null : <Calm model={model} links={model.calm} t={t} />}
        {model.closed.map((line) => (
          <details class="m-more">
            <summary>
              {line.summary} <span>{line.detail}</span>
            </summary>
            {line.text === undefined ? null : <p class="m-said">{line.text}</p>}
            <p class="m-acts">
              {line.links.map((link) => (
                <a href={link.href}>{link.label}</a>
              ))}
            </p>
          </details>
        ))}
      </Columns>
    </>
  )
}

const Expiring = ({ expiring }: { expiring: NonNullable<TodoModel['expiring']> }) => (
  <Notice kind="warning">
    <p>{expiring.text}</p>
    <ul class="m-plain">
      {expiring.pieces.map((piece) => (
        <li>
          <a href={piece.href}>{piece.label}</a>, {piece.when}
        </li>
      ))}
    </ul>
    {expiring.all === undefined ? null : (
      <p>
        <a href={expiring.all.href}>{expiring.all.label}</a>
      </p>
    )}
  </Notice>
)

const Group = (props: { group: TodoModel['groups'][number]; id: string; first: boolean; t: Language }) => (
  <section aria-labelledby={props.id}>
    <div class={props.first ? 'm-due m-first' : 'm-due'}>
      <h2 id={props.id}>
        {props.group.overdue ? <Icon symbol="clock" /> : null} {props.group.heading}
      </h2>
      <span class="m-meta">{props.group.count}</span>
    </div>
    {props.group.tasks.map((task, place) => (
      <Task task={task} main={props.first && place === 0} t={props.t} />
    ))}
  </section>
)

const Task = ({ task, main, t }: { task: TaskModel; main: boolean; t: Language }) => (
  <article class="m-task">
    <div>
      <h3>{task.heading}</h3>
      <p class="m-meta">{task.about}</p>
    </div>
    <div class="act">
      <Button href={task.button.href} look={main ? 'primary' : 'secondary'} small about={task.heading}>
        {task.button.label}
      </Button>
    </div>
    {task.folded === undefined ? (
      <Questions task={task} t={t} />
    ) : (
      <details class="m-fold">
        <summary>{task.folded}</summary>
        <Questions task={task} t={t} />
      </details>
    )}
  </article>
)

const Questions = ({ task, t }: { task: TaskModel; t: Language }) => (
  <ul class="m-plain">
    {task.questions.map((question) => (
      <Question question={question} t={t} />
    ))}
    {task.more === undefined ? null : (
      <li class="m-q">
        <span class="id" />
        <span class="m-meta">{task.more}</span>
      </li>
    )}
  </ul>
)

const Question = ({ question, t }: { question: QuestionModel; t: Language }) => (
  <li class="m-q">
    <span class="id">{question.subject}</span>
    <span>
      {question.title.lang === undefined ? (
        question.title.text
      ) : (
        <span lang={question.title.lang}>{question.title.text}</span>
      )}
      {question.evidence === undefined ? null : <span class="m-meta">{question.evidence}</span>}
      {question.comment === undefined ? null : (
        <span class="m-meta">
          <UserText text={question.comment} inline />
        </span>
      )}
    </span>
    {question.status === undefined && question.side.length === 0 ? null : (
      <span class="m-meta">
        {question.status === undefined ? null : <StatusMark status={question.status} t={t} />}
        {question.side.map((line, place) => (
          <>
            {place === 0 && question.status === undefined ? null : <br />}
            {line}
          </>
        ))}
      </span>
    )}
  </li>
)

const Sending = ({ model: { sending }, csrf }: { model: TodoModel; csrf: string }) =>
  sending === undefined ? null : (
    <section aria-labelledby="sending">
      <div class="m-due">
        <h2 id="sending">{sending.heading}</h2>
        {sending.latest === undefined ? null : <span class="m-meta">{sending.latest}</span>}
      </div>
      <p class="m-said">
        <RichText text={sending.text} />
      </p>
      {sending.unsupported === undefined ? null : <Unsupported unsupported={sending.unsupported} />}
      {sending.button === undefined ? null : (
        <Form action={sending.button.action} csrf={csrf}>
          <ButtonRow>
            <Button look={sending.button.main ? 'primary' : 'secondary'}>{sending.button.label}</Button>
          </ButtonRow>
        </Form>
      )}
    </section>
  )

const Approval = ({ approval, csrf }: { approval: ApprovalModel; csrf: string }) => (
  <section aria-labelledby="approval">
    <div class="m-due m-first">
      <h2 id="approval">{approval.heading}</h2>
    </div>
    {approval.count === 0 ? null : (
      <>
        <p class="m-said">{approval.text}</p>
        <h3>{approval.toRead}</h3>
        <ul class="m-plain">
          {approval.parts.map((part) => (
            <li>
              <a href={part.href}>{part.label}</a> <span class="m-meta nw">{part.count}</span>
            </li>
          ))}
        </ul>
        {approval.unsupported === undefined ? null : <Unsupported unsupported={approval.unsupported} />}
        <Form action={approval.action} csrf={csrf}>
          <input type="hidden" name="seen" value={approval.seen} />
          <ButtonRow>
            <Button>{approval.label}</Button>
          </ButtonRow>
        </Form>
      </>
    )}
    {approval.own === undefined ? null : <p class="m-said">{approval.own}</p>}
  </section>
)

const Calm = (props: { model: TodoModel; links: NonNullable<TodoModel['calm']>; t: Language }) => {
  const say = props.t.say.todo
  return (
    <>
      {props.model.next.length === 0 ? null : (
        <section aria-labelledby="next">
          <h2 id="next">{say.nextEmpty}</h2>
          <Definitions rows={props.model.next} wide />
        </section>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">{say.youCan}</h2>
        <ul>
          {props.links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const Aside = ({ model, t }: { model: TodoModel; t: Language }) => {
  const say = t.say.todo
  const { progress } = model
  return (
    <>
      {progress === undefined ? null : (
        <Box heading={say.progress}>
          <p>
            <b>{progress.words}</b> ({progress.percent})
          </p>
          <Progress
            part={progress.part}
            whole={progress.whole}
            label={`${progress.words}, ${progress.percent}`}
          />
          <Definitions rows={progress.rows} />
        </Box>
      )}
      {model.calm !== undefined || model.next.length === 0 ? null : (
        <Box heading={say.next}>
          <Definitions rows={model.next} />
        </Box>
      )}
      {model.help === undefined ? null : (
        <Box heading={say.help} look="wash">
          <p>{model.help}</p>
        </Box>
      )}
    </>
  )
}
