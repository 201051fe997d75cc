import type { Language } from '../../src/i18n/language.ts'
import type { SymbolName, Tint } from '../../src/i18n/status.ts'
import type { SetupModel, SetupState, SetupStep } from '../../src/presenters/setup.ts'
import { Box, Columns } from '../parts/blocks.tsx'
import { Button } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'

const marks: Record<SetupState, { readonly symbol: SymbolName; readonly tint: Tint }> = {
  done: { symbol: 'check', tint: 'ok' },
  next: { symbol: 'pencil', tint: 'act' },
  begun: { symbol: 'half', tint: 'neutral' },
  waiting: { symbol: 'empty', tint: 'neutral' },
}

export const SetupPage = ({ model, t }: { model: SetupModel; t: Language }) => (
  <>
    <h1>{model.title}</h1>
    <p class="m-lead">{model.lead}</p>
    <Columns
      asideLabel={t.say.setup.aside}
      aside={
        <Box heading={t.say.setup.goodToKnow} look="wash">
          {model.goodToKnow.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Box>
      }
    >
      <ol class="m-plain m-check">
        {model.steps.map((step) => (
          <Step step={step} t={t} />
        ))}
      </ol>
    </Columns>
  </>
)

const Step = ({ step, t }: { step: SetupStep; t: Language }) => (
  <li>
    <Mark {...marks[step.state]}>{t.say.setup.states[step.state]}</Mark>
    <div>
      <b>{step.heading}</b>
      {step.about.map((sentence) => (
        <>
          <br />
          <span class="m-meta">{sentence}</span>
        </>
      ))}
    </div>
    {step.link === undefined ? null : step.link.primary ? (
      <Button href={step.link.href} small>
        {step.link.label}
      </Button>
    ) : (
      <a href={step.link.href}>{step.link.label}</a>
    )}
  </li>
)
