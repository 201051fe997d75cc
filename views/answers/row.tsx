import type { Language } from '../../src/i18n/language.ts'
import type { RowModel, ValuesModel } from '../../src/presenters/answers-row.ts'
import type { PieceModel } from '../../src/presenters/answers-words.ts'
import { Button, Form } from '../parts/form.tsx'
import { Icon } from '../parts/icon.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Mark, StatusMark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'

/** The heading of a row: number and title. Focus goes there after a swap. */
export const RowHeading = (props: {
  id: string
  subject: string
  title: { readonly text: string; readonly lang: 'en' | undefined }
  focus?: boolean | undefined
}) => (
  <h2 id={`h-${props.id}`} tabindex={-1} autofocus={props.focus}>
    {props.subject}
    {props.title.text === '' ? null : <span lang={props.title.lang}> {props.title.text}</span>}
  </h2>
)

/** One answer as it is read. */
export const ReadRow = ({
  row,
  focus,
  csrf,
  t,
}: {
  row: RowModel
  /** Whether focus goes here after a swap. */
  focus: boolean
  csrf: string
  t: Language
}) => (
  <section
    class={row.look === 'plain' ? 'm-row' : `m-row ${row.look}`}
    id={row.id}
    aria-labelledby={`h-${row.id}`}
  >
    <header>
      <RowHeading id={row.id} subject={row.subject} title={row.title} focus={focus} />
      {row.news === undefined ? null : <StatusMark status={row.news} t={t} />}
      <StatusMark status={row.status} t={t} flat={row.look === 'central'} />
      <span class="end">
        {row.endStatus === undefined ? null : <StatusMark status={row.endStatus} t={t} />}
        {row.meta === undefined ? null : <span class="m-meta">{row.meta}</span>}
        {row.button === undefined ? null : (
          <Button href={row.button.href} look="secondary" small about={row.button.about}>
            {row.button.label}
          </Button>
        )}
      </span>
    </header>
    {row.saved === undefined ? null : (
      <p class="m-saved" role="status">
        <Icon symbol="check" /> {row.saved}
      </p>
    )}
    {row.demand === undefined ? null : <p class="m-req">{row.demand}</p>}
    {row.returned === undefined ? null : (
      <div class="m-last">
        <p>
          <b>{row.returned.help}</b> <UserText text={row.returned.comment} inline />
        </p>
      </div>
    )}
    {row.provider === undefined ? null : <Values of={row.provider} />}
    {row.part === undefined ? null : (
      <p class="m-said">
        <b>{row.part}</b> {row.own === undefined ? t.say.answers.notYet : null}
      </p>
    )}
    {row.own === undefined ? null : <Values of={row.own} />}
    {row.effective === undefined ? null : (
      <p class="m-said">
        <RichText text={row.effective} />
      </p>
    )}
    {row.sentences.length === 0 ? null : <p class="m-said">{row.sentences.join(' ')}</p>}
    <Said row={row} t={t} />
    {row.grounding === undefined ? null : <p class="m-meta">{row.grounding}</p>}
    <Notes notes={row.notes} />
    {row.confirm === undefined && row.links.length === 0 ? null : (
      <div class="m-acts">
        {row.confirm === undefined ? null : (
          <Form action={row.confirm.action} csrf={csrf} swap={swapContent}>
            <input type="hidden" name="version" value={String(row.confirm.version)} />
            <Button look="secondary" small about={row.confirm.about}>
              {row.confirm.label}
            </Button>
          </Form>
        )}
        {row.links.map((link) => (
          <a href={link.href}>
            {link.label}
            <span class="sr"> {link.about}</span>
          </a>
        ))}
      </div>
    )}
  </section>
)

/** htmx takes the content out of the whole page that the server always answers with, so counts follow what was saved. */
export const swapContent = { target: '#content', select: '#content' } as const

/** The aspects of an answer side by side, and what they come to. */
export const Values = ({ of }: { of: ValuesModel }) => (
  <dl class="m-vals">
    {of.values.map((value) => (
      <div>
        <dt>{value.label}</dt>
        <dd>{value.value}</dd>
      </div>
    ))}
    {of.sum === undefined ? null : (
      <div class="sum">
        <dt>{of.sum.label}</dt>
        <dd>{of.sum.value}</dd>
      </div>
    )}
  </dl>
)

const Notes = ({ notes }: { notes: RowModel['notes'] }) => (
  <>
    {notes.map((note) => (
      <p class="m-said">
        {note.mark === undefined ? null : (
          <>
            <Mark symbol={note.mark.symbol} tint={note.mark.tint}>
              {note.mark.text}
            </Mark>{' '}
          </>
        )}
        {note.strong === undefined ? null : <b>{note.strong}</b>}
        <UserText text={note.text} inline />
        {note.link === undefined ? null : (
          <>
            {' '}
            <a href={note.link.href}>{note.link.label}</a>
          </>
        )}
      </p>
    ))}
  </>
)

const Said = ({ row, t }: { row: RowModel; t: Language }) => {
  const nothing = row.reason === undefined && row.evidence.length === 0 && row.evidenceMissing === undefined
  return nothing ? null : (
    <p class="m-said">
      {row.reason === undefined ? null : (
        <>
          <b>{row.reason.label}</b> <UserText text={row.reason.text} inline />{' '}
        </>
      )}
      {row.evidence.length === 0 ? (
        row.evidenceMissing
      ) : (
        <>
          <b>{t.say.answers.evidence}</b> <Pieces pieces={row.evidence} />
        </>
      )}
    </p>
  )
}

const Pieces = ({ pieces }: { pieces: readonly PieceModel[] }) => (
  <>
    {pieces.map((piece, index) => (
      <>
        {index === 0 ? '' : '; '}
        <a href={piece.href}>{piece.title}</a>, {piece.validity}
      </>
    ))}
    .
  </>
)
