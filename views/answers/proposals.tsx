import type { ProposalsModel } from '../../src/presenters/answers-proposals.ts'
import { Notice } from '../parts/blocks.tsx'
import { Button, Form } from '../parts/form.tsx'
import { swapContent } from './row.tsx'

/** Above the rows: what was just confirmed together, and what can be. */
export const Proposals = (props: {
  proposals: ProposalsModel | undefined
  confirmed: string | undefined
  csrf: string
}) => (
  <>
    {props.confirmed === undefined ? null : <Notice kind="success">{props.confirmed}</Notice>}
    {props.proposals === undefined ? null : (
      <Form action={props.proposals.action} csrf={props.csrf} class="m-last" swap={swapContent}>
        <input type="hidden" name="seen" value={props.proposals.seen} />
        <p>
          <b>{props.proposals.strong}</b> {props.proposals.says}
        </p>
        <Button look="secondary" small>
          {props.proposals.label}
        </Button>
      </Form>
    )}
  </>
)
