import { createContext, useContext } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** The form of a page that must be asked about numbers of persons: where it is sent to, and the words of its box. */
export const Asking = createContext<
  { readonly action: string; readonly ticked: boolean; readonly label: string } | undefined
>(undefined)

/**
 * The box that a form has while it seems to hold numbers of persons; nothing in every other form. `also` are the
 * addresses that single buttons of the form send to.
 */
export const AskedBox = (props: { action: string; also?: readonly (string | undefined)[] }) => {
  const asking = useContext(Asking)
  const sends = [props.action, ...(props.also ?? [])].some(
    (address) => address?.split('?')[0] === asking?.action,
  )
  if (!asking || !sends) return null
  return (
    <div class="alert alert-warning">
      <Icon symbol="attention" class="alert-icon i" />
      <div class="alert-text">
        <label class="m-tick">
          <input type="checkbox" name="confirmed" value="1" checked={asking.ticked} />
          <span>{asking.label}</span>
        </label>
      </div>
    </div>
  )
}
