import type { Language } from '../../src/i18n/language.ts'
import type { Status } from '../../src/i18n/status.ts'
import { StatusMark } from './status-mark.tsx'

export interface EvidenceItemModel {
  readonly href: string
  readonly title: string
  /** Kind, type and size, what else it supports ("Fil, pdf, 214 kB. Støtter også GL-11-K3."). */
  readonly about: string
  /** When it is valid ("01.07.2026 – 31.12.2026"). */
  readonly validity: string
  readonly status: Status
}

/** One piece of evidence in a list. The link leads to its page, never to the file itself. */
export const EvidenceItem = (props: { item: EvidenceItemModel; t: Language }) => (
  <li>
    <a href={props.item.href}>{props.item.title}</a>{' '}
    <StatusMark status={props.item.status} t={props.t} flat />
    <br />
    <span class="m-meta">
      {props.item.about} {props.item.validity}
    </span>
  </li>
)
