import type { Language } from '../../src/i18n/language.ts'
import type { UnitSheetsMaking } from '../../src/presenters/unit-sheets-making.ts'
import { Breadcrumbs, Progress } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'

/** How far the sheets of all units have come, in words and as a bar; when they are there, where they are. */
export const UnitSheetsMakingPage = ({ model, t }: { model: UnitSheetsMaking; t: Language }) => (
  <div class="m-narrow">
    <Breadcrumbs crumbs={model.crumbs} t={t} />
    <h1>{model.title}</h1>
    <p class="m-lead" role="status">
      {model.says}
    </p>
    {model.fetch === undefined ? (
      <>
        <Progress part={model.done} whole={model.of} label={model.says} />
        <p class="m-meta">{t.say.reports.unitSheetsGoOn}</p>
      </>
    ) : (
      <ButtonRow>
        <Button href={model.fetch}>{t.say.reports.fetchUnitSheets}</Button>
      </ButtonRow>
    )}
  </div>
)
