import type { Piece } from '../../src/presenters/difference.ts'

/** One of two texts, with the words underlined that the other lacks. */
export const MarkedText = (props: { pieces: readonly Piece[] }) => (
  <span class="m-text" hx-ignore="" hx-disable="">
    {props.pieces.map(({ text, onlyHere }) => {
      const words = text.trimEnd()
      return onlyHere && words !== '' ? (
        <>
          <ins>{words}</ins>
          {text.slice(words.length)}
        </>
      ) : (
        text
      )
    })}
  </span>
)
