import type { Language } from '../../src/i18n/language.ts'
import type { TickModel } from '../../src/presenters/answers-evidence.ts'
import type { ExplainedModel } from '../../src/presenters/answers-explained.ts'
import type { OpenRowModel } from '../../src/presenters/answers-open.ts'
import { Details } from '../parts/blocks.tsx'
import { RadioGroup, StepChooser } from '../parts/choice.tsx'
import { Checkbox, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, CsrfField, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { RowHeading, swapContent, Values } from './row.tsx'

const reasonLength = 1000

/** One answer as it is written. "Confirm unchanged" is a form of its own, whose button stands inside this one. */
export const OpenRow = ({ row, csrf, t }: { row: OpenRowModel; csrf: string; t: Language }) => {
  const say = t.say.answers
  const confirmId = `confirm-${row.id}`
  return (
    <section class="m-row edit" id={row.id} aria-labelledby={`h-${row.id}`}>
      <header>
        <RowHeading id={row.id} subject={row.subject} title={row.title} focus />
        {row.news === undefined ? null : <StatusMark status={row.news} t={t} />}
        <StatusMark status="editing" t={t} />
        <span class="end m-meta">{row.meta}</span>
      </header>
      <Form action={row.action} csrf={csrf} swap={swapContent}>
        <ErrorSummary heading={say.notSaved} errors={row.errors} />
        <input type="hidden" name="version" value={String(row.version)} />
        {row.next === undefined ? null : <input type="hidden" name="next" value={row.next.subject} />}
        {row.demand === undefined ? null : <p class="m-req">{row.demand}</p>}
        {row.explained === undefined ? null : <Explained explained={row.explained} t={t} />}
        <Theirs row={row} t={t} />
        <Last row={row} form={confirmId} t={t} />
        {row.groups.map((group) => (
          <StepChooser group={group} />
        ))}
        <Status row={row} t={t} />
        {row.notApplicable ? (
          <Checkbox
            field={{
              name: 'notApplicable',
              label: say.wholeNotApplicable,
              hint: say.wholeNotApplicableHint,
            }}
            ticked="1"
            checked
          />
        ) : null}
        <TextArea
          field={{ name: 'reason', label: say.reasonLabel, ...row.reason }}
          rows={3}
          maxlength={reasonLength}
        />
        {row.personalData ? (
          <Checkbox field={{ name: 'confirmed', label: say.noPersonalData }} ticked="1" checked={false} />
        ) : null}
        <Evidence row={row} t={t} />
        <ButtonRow bar>
          {row.next === undefined ? null : (
            <Button name="do" value="next">
              {row.next.label}
            </Button>
          )}
          <Button name="do" value="save" look={row.next === undefined ? 'primary' : 'secondary'}>
            {t.say.common.save}
          </Button>
          <a href={row.cancel} data-discard="">
            {t.say.common.cancel}
          </a>
          <span
            class="m-saved"
            role="status"
            data-unsaved={say.unsaved}
            data-lost={say.lost}
            data-again={say.tryAgain}
            data-first={say.saveFirst(row.subject)}
            data-save={t.say.common.save}
            data-leave={say.leave}
          />
        </ButtonRow>
      </Form>
      {row.last?.confirm === undefined ? null : (
        <form method="post" action={row.last.confirm} id={confirmId} class="m-beside">
          <CsrfField csrf={csrf} />
          <input type="hidden" name="version" value={String(row.version)} />
        </form>
      )}
    </section>
  )
}

const Last = ({ row, form, t }: { row: OpenRowModel; form: string; t: Language }) =>
  row.last === undefined ? null : (
    <div class="m-last">
      <p>
        <b>{row.last.strong}</b>
        {row.last.says}
      </p>
      {row.last.confirm === undefined ? null : (
        <Button look="secondary" small form={form}>
          {t.say.answers.confirm}
        </Button>
      )}
    </div>
  )

const Theirs = ({ row, t }: { row: OpenRowModel; t: Language }) => {
  if (row.theirs === undefined) return null
  const { values, score, reason } = row.theirs
  const say = t.say.answers
  return (
    <div class="m-box wash">
      <h3 class="m-first">{say.otherSaved}</h3>
      <p class="m-meta">{say.otherSavedHint}</p>
      <Values of={{ values, sum: score === undefined ? undefined : { label: say.score, value: score } }} />
      <p class="m-said">
        <b>{say.reason}</b> <UserText text={reason === '' ? say.noReason : reason} inline />
      </p>
    </div>
  )
}

const Status = ({ row, t }: { row: OpenRowModel; t: Language }) => {
  const say = t.say.answers
  if (row.status === undefined) return null
  const { value, choices, error, request } = row.status
  return (
    <>
      <RadioGroup group={{ name: 'status', legend: say.complies, choices, value, error }} />
      {request === undefined ? null : (
        <p class="m-meta">
          {say.notForYou}{' '}
          <a href={request.href}>
            {request.label}
            <span class="sr"> {request.about}</span>
          </a>
          . {say.teamDecides}
        </p>
      )}
    </>
  )
}

/** What is asked stands open; CIS's own title, the whole control and the way out fold away as one stop. */
const Explained = ({ explained, t }: { explained: ExplainedModel; t: Language }) => {
  const { asks, most, summary, official, more, request } = explained
  return (
    <>
      <p class="m-req">{asks}</p>
      {most === undefined ? null : (
        <p class="m-meta">
          {t.say.help.control.most} {most}
        </p>
      )}
      <Details summary={summary}>
        <p>
          {official.label} <span lang="en">{official.title}</span>.{' '}
          <span class="m-meta">{official.credit}</span>
        </p>
        <p>
          <a href={more.href}>{more.label}</a>
        </p>
        {request === undefined ? null : (
          <p>
            {request.says} <a href={request.href}>{request.label}</a>. {t.say.answers.teamDecides}
          </p>
        )}
      </Details>
    </>
  )
}

const Evidence = ({ row, t }: { row: OpenRowModel; t: Language }) => {
  const say = t.say.answers
  const { shown, folded, rest } = row.offer
  return (
    <fieldset
      class={`m-set form-group${row.evidenceError === undefined ? '' : ' form-error'}`}
      id={fieldId('evidence')}
    >
      <legend>{say.evidenceLabel}</legend>
      {row.evidenceError === undefined ? null : <span class="form-error-message">{row.evidenceError}</span>}
      <p class="m-meta">{row.evidenceHint}</p>
      {row.examples.length === 0 ? null : (
        <ul class="m-examples">
          {row.examples.map((example) => (
            <li>{example}</li>
          ))}
        </ul>
      )}
      {shown.length === 0 ? (
        <p class="m-meta">{say.noEvidenceYet}</p>
      ) : (
        <Ticks caption={say.evidenceCaption(row.subject)} ticks={shown} t={t} />
      )}
      {folded.length === 0 ? null : (
        <Details summary={say.moreEvidence(folded.length)}>
          <Ticks caption={say.evidenceCaption(row.subject)} ticks={folded} t={t} />
          {rest === undefined ? null : <p class="m-meta">{rest}</p>}
        </Details>
      )}
      <ButtonRow>
        <Button name="do" value="evidence" look="secondary" small>
          {say.addEvidence}
        </Button>
        <span class="m-meta">{t.say.files.accepted}</span>
      </ButtonRow>
    </fieldset>
  )
}

const Ticks = ({ caption, ticks, t }: { caption: string; ticks: readonly TickModel[]; t: Language }) => {
  const say = t.say.answers
  return (
    <Table
      caption={caption}
      columns={[{ head: say.tie }, { head: say.titleColumn }, { head: say.valid }, { head: say.status }]}
    >
      <tbody>
        {ticks.map((tick) => (
          <tr>
            <Cell>
              <input
                type="checkbox"
                name="evidence"
                value={tick.value}
                id={`e-${tick.value}`}
                checked={tick.ticked}
              />
            </Cell>
            <Cell>
              <label for={`e-${tick.value}`}>{tick.title}</label>
              <br />
              <span class="m-meta">{tick.about}</span>
            </Cell>
            <Cell label={say.valid}>{tick.validity}</Cell>
            <Cell label={say.status}>
              <StatusMark status={tick.status} t={t} flat />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
