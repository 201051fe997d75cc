import type { UnsupportedModel } from '../../src/presenters/answers-unsupported.ts'
import { Notice } from '../parts/blocks.tsx'

/** Before a unit sends, or its management approves: what says "complied" without evidence. */
export const Unsupported = ({ unsupported }: { unsupported: UnsupportedModel }) => {
  const list = (
    <ul class="m-plain">
      {unsupported.answers.map(({ href, subject, title }) => (
        <li>
          <a href={href}>{subject}</a> {title}
        </li>
      ))}
    </ul>
  )
  return (
    <Notice kind="warning">
      <p>{unsupported.text}</p>
      {unsupported.folded === undefined ? (
        list
      ) : (
        <details>
          <summary>{unsupported.folded}</summary>
          {list}
        </details>
      )}
    </Notice>
  )
}
