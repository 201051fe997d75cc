import type { SendingModel } from '../../src/presenters/answers-sending.ts'
import { Button, ButtonRow, Form } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Unsupported } from './unsupported.tsx'

/** At the end of a page on which nothing is missing: what is ready can be sent from here. */
export const SendReady = ({
  sending,
  csrf,
  look = 'primary',
}: {
  sending: SendingModel | undefined
  csrf: string
  look?: 'primary' | 'secondary'
}) =>
  sending === undefined ? null : (
    <Form action={sending.action} csrf={csrf}>
      <p class="m-said">
        <RichText text={sending.text} />
      </p>
      {sending.unsupported === undefined ? null : <Unsupported unsupported={sending.unsupported} />}
      <ButtonRow>
        <Button look={look}>{sending.label}</Button>
      </ButtonRow>
    </Form>
  )
