import type { PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import { type Status, type SymbolName, statusMarks, type Tint } from '../../src/i18n/status.ts'
import { Icon } from './icon.tsx'

/** SymbolName, words and tint. `flat` leaves the tint out, for tables where every row has one. */
export const Mark = (
  props: PropsWithChildren<{ symbol: SymbolName; tint: Tint; flat?: boolean | undefined }>,
) => (
  <span class={`m-st${props.tint === 'neutral' ? '' : ` ${props.tint}`}${props.flat ? ' flat' : ''}`}>
    <Icon symbol={props.symbol} />
    {props.children}
  </span>
)

/** One of the known statuses with its exact words; `detail` follows them ("Udløber snart, om 12 dage"). */
export const StatusMark = (props: {
  status: Status
  t: Language
  flat?: boolean | undefined
  detail?: string | undefined
}) => (
  <Mark {...statusMarks[props.status]} flat={props.flat}>
    {props.t.say.status[props.status]}
    {props.detail ? `, ${props.detail}` : ''}
  </Mark>
)
