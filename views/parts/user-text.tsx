import type { PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'

/** Text that a person wrote: escaped, with its line breaks and nothing else, and out of htmx's reach. */
export const UserText = (props: { text: string; inline?: boolean }) =>
  props.inline ? (
    <span class="m-text" hx-ignore="" hx-disable="">
      {props.text}
    </span>
  ) : (
    <p class="m-text" hx-ignore="" hx-disable="">
      {props.text}
    </p>
  )

/** The address when it may stand in an href: absolute, http or https. Anything else (javascript:, data:) is refused. */
export function safeHref(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** A link to an address that a person gave. The host is shown, since the words may promise another place. */
export const ExternalLink = (props: PropsWithChildren<{ address: string; t: Language }>) => {
  const href = safeHref(props.address)
  return href === undefined ? (
    <span hx-ignore="" hx-disable="">
      {props.children} <span class="m-meta">{props.t.say.layout.linkNotShown}</span>
    </span>
  ) : (
    <span hx-ignore="" hx-disable="">
      <a href={href} rel="noopener noreferrer">
        {props.children}
      </a>{' '}
      <span class="m-meta">{new URL(href).host}</span>
    </span>
  )
}
