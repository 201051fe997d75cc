import type { Language } from '../../src/i18n/language.ts'
import { Notice } from '../parts/blocks.tsx'

/** Says that the goals are heard now, and leads there. */
export const HearingNotice = (props: {
  hearing: { readonly text: string; readonly href: string } | null
  t: Language
}) =>
  props.hearing === null ? null : (
    <Notice kind="info">
      {props.hearing.text} <a href={props.hearing.href}>{props.t.say.hearing.todoLink}</a>
    </Notice>
  )
