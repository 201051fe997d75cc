import type { SymbolName } from '../../src/i18n/status.ts'

const disc = 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z'
const ring = `${disc}m0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z`

const drawings: Record<SymbolName, string> = {
  check: `${disc}m-1.4 13.2L4.7 10.3l1.5-1.5 2.4 2.4 5.2-5.2 1.5 1.5-6.7 6.7Z`,
  half: `${disc}m0 2a7 7 0 0 1 0 14V3Z`,
  cross: `${disc}m4.2 11.7-1.5 1.5L10 11.5l-2.7 2.7-1.5-1.5L8.5 10 5.8 7.3l1.5-1.5L10 8.5l2.7-2.7 1.5 1.5L11.5 10l2.7 2.7Z`,
  empty: ring,
  dash: `${disc}M5 8.9h10v2.2H5V8.9Z`,
  sent: `${disc}m1 4.5 4.5 4.5-4.5 4.5-1.4-1.4L11.7 11H5V9h6.7L9.6 6.9 11 5.5Z`,
  returned: `${disc}M9 5.5 10.4 6.9 8.3 9H15v2H8.3l2.1 2.1L9 14.5 4.5 10 9 5.5Z`,
  pencil:
    'M2 14.5V18h3.5L15.8 7.7l-3.5-3.5L2 14.5ZM18.5 5a1 1 0 0 0 0-1.4l-2.1-2.1a1 1 0 0 0-1.4 0l-1.6 1.6L17 6.6 18.5 5Z',
  clock: `${ring}m-1 2h2v4.6l3 3-1.4 1.4L9 10.4V5Z`,
  lock: 'M10 1a4.5 4.5 0 0 0-4.5 4.5V8H4v11h12V8h-1.5V5.5A4.5 4.5 0 0 0 10 1ZM7.5 5.5a2.5 2.5 0 0 1 5 0V8h-5V5.5Z',
  down: 'M10 18 2 6h16l-8 12Z',
  up: 'M10 2 2 14h16L10 2Z',
  attention: `${disc}m-1 4h2v6H9V5Zm0 8h2v2H9v-2Z`,
}

/** A symbol of 20 by 20, hidden from screen readers: the words beside it speak. */
export const Icon = (props: { symbol: SymbolName; class?: string }) => (
  <svg class={props.class ?? 'i'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={drawings[props.symbol]} />
  </svg>
)
