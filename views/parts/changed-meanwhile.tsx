import type { Language } from '../../src/i18n/language.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { Definitions, Notice } from './blocks.tsx'
import { UserText } from './user-text.tsx'

/** Above a form whose save came second: what is saved now, who saved it, and the way back to that. */
export const ChangedMeanwhile = ({ meanwhile, t }: { meanwhile: Meanwhile | undefined; t: Language }) => {
  const say = t.say.common.changedMeanwhile
  return meanwhile === undefined ? null : (
    <Notice kind="error" heading={say.heading}>
      <p>
        {say.lead} {meanwhile.latest}
      </p>
      {meanwhile.stored.length === 0 ? (
        <p>{say.same}</p>
      ) : (
        <>
          <p>{say.stored}</p>
          <Definitions
            rows={meanwhile.stored.map(([label, text]) => [label, <UserText text={text} inline />])}
          />
        </>
      )}
      <p>
        <a href={meanwhile.keepHref}>{say.keep}</a>
      </p>
    </Notice>
  )
}

/** What the button says that saves: that it saves over what is stored, where somebody else was first. */
export function savingLabel(meanwhile: Meanwhile | undefined, otherwise: string, t: Language): string {
  return meanwhile ? t.say.common.changedMeanwhile.overwrite : otherwise
}
