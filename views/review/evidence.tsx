import type { Language } from '../../src/i18n/language.ts'
import type { EvidenceModel, PieceModel } from '../../src/presenters/review-evidence.ts'
import { Segments } from '../parts/blocks.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'

/** The evidence beside the answer: one piece open, the others a click away. A file is only ever a download. */
export const Evidence = ({ evidence, t }: { evidence: EvidenceModel; t: Language }) => {
  const say = t.say.review
  return (
    <section class="m-ev" aria-labelledby="evidence" tabindex={0}>
      <h2 id="evidence">{evidence.heading}</h2>
      {evidence.none === undefined ? null : <p>{evidence.none}</p>}
      <Segments label={say.chooser} segments={evidence.chooser} />
      {evidence.piece ? <Piece piece={evidence.piece} t={t} /> : null}
    </section>
  )
}

const Piece = ({ piece, t }: { piece: PieceModel; t: Language }) => {
  const say = t.say.review
  return (
    <article>
      <h3 class="m-first">{piece.title}</h3>
      <dl class="m-dl">
        <dt>{say.valid}</dt>
        <dd>
          {piece.validity}
          <br />
          <Mark symbol={piece.valid ? 'check' : 'clock'} tint={piece.valid ? 'ok' : 'no'} flat>
            {piece.valid ? say.validOnDay : say.invalidOnDay}
          </Mark>
        </dd>
        {piece.href === undefined ? null : (
          <>
            <dt>{piece.kind}</dt>
            <dd>
              {piece.facts}{' '}
              <a href={piece.href} data-key="o" aria-keyshortcuts="o">
                {piece.leadsAway ? say.go : say.fetch}
              </a>
            </dd>
          </>
        )}
        {piece.supports === undefined ? null : (
          <>
            <dt>{say.supports}</dt>
            <dd>{piece.supports}</dd>
          </>
        )}
      </dl>
      {piece.text === undefined ? null : (
        <div class="m-doc">
          <UserText text={piece.text} />
        </div>
      )}
      {piece.cut === undefined ? null : <p class="m-meta">{piece.cut}</p>}
      {piece.readHref === undefined ? null : (
        <p>
          <a href={piece.readHref}>{say.readHere}</a>
        </p>
      )}
      {piece.unread === undefined ? null : <p>{piece.unread}</p>}
    </article>
  )
}
