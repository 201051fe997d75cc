import { controlByNumber, isCisControlNumber } from '../../../controls/cis/v8.1/index.ts'
import { ControlPage } from '../../../views/help/catalogue.tsx'
import { AccessibilityPage, HelpPage, MethodPage } from '../../../views/help/help.tsx'
import { paths } from '../../paths.ts'
import { presentControl, presentHelp, presentScales } from '../../presenters/help.ts'
import { missing, showPage } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'

export const helpRoutes: readonly Route[] = [
  page({
    path: paths.help,
    capability: 'catalogue.read',
    answer: ({ t }) => showPage(t.say.help.title, <HelpPage model={presentHelp(t)} t={t} />),
  }),
  page({
    path: paths.method,
    capability: 'catalogue.read',
    answer: ({ t }) => showPage(t.say.help.method.title, <MethodPage scales={presentScales(t)} t={t} />),
  }),
  page({
    path: paths.accessibility,
    capability: 'catalogue.read',
    answer: ({ t }) => showPage(t.say.help.accessibility.title, <AccessibilityPage t={t} />),
  }),
  page({
    path: paths.control,
    capability: 'catalogue.read',
    answer: ({ params, t }) => {
      const number = Number(params.control)
      if (!isCisControlNumber(number) || String(number) !== params.control) return missing
      const model = presentControl(controlByNumber(number), t)
      return showPage(model.title, <ControlPage model={model} t={t} />)
    },
  }),
]
