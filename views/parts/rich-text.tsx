import type { Rich } from '../../src/i18n/rich.ts'

/** A sentence with pieces that stand out; a piece that is a computed figure can be read back. */
export const RichText = (props: { text: Rich }) => (
  <>
    {props.text.map((piece) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <b data-figure={piece.name} data-value={piece.value}>
          {piece.strong}
        </b>
      ),
    )}
  </>
)
