import { ErrorPage, type ErrorPageProps } from '../../views/errors/error-page.tsx'
import { Page } from '../../views/layout/page.tsx'
import { Asking } from '../../views/parts/asking.tsx'
import { FieldNames } from '../../views/parts/field-names.tsx'
import type { CycleRow } from '../db/queries/cycles.ts'
import { instanceSettings } from '../db/queries/settings.ts'
import type { Actor } from '../domain/access/actor.ts'
import { currentCycle } from '../domain/cycles/current.ts'
import { collects } from '../domain/cycles/cycle.ts'
import { type Day, dayOf, daysBetween } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type CycleLine, type LayoutInput, presentLayout } from '../presenters/layout.ts'
import { version } from '../version.ts'
import type { Frame, FrameContext } from './kernel/frame.ts'
import type { SignedIn } from './kernel/session.ts'
import { entriesFor, homeOf, menuOf, workplaceOf } from './navigation.ts'

/** Draws whole pages: the layout with menu and cycle line around a page's body or an error. */
export const frame: Frame = {
  async page(context, answer) {
    const layout = presentLayout(await surroundings(context, answer.here), context.t)
    const { asked, t } = context
    const page = (
      <Page layout={layout} title={answer.title} t={t}>
        <Asking.Provider value={asked && { ...asked, label: t.say.evidence.confirmText }}>
          <FieldNames.Provider value={{ labels: new Map(), general: Object.values(t.say.form) }}>
            {answer.body}
          </FieldNames.Provider>
        </Asking.Provider>
      </Page>
    )
    return String(await page.toString())
  },

  async trouble(context, status, sentence) {
    const known = status === 421 ? 400 : status
    const around = surroundings({ ...context, address: undefined }, undefined)
    const isFault = status === 500 || status === 503
    const layout = presentLayout(await (isFault ? around.catch(() => bare(context)) : around), context.t)
    // What is out of reach and what does not exist must be one page, byte for byte: no number on it.
    const reference = status === 404 ? undefined : context.requestId
    const kept = status === 404 ? [] : labelled(context.written, context.t)
    return String(
      <ErrorPage
        status={known}
        reference={reference}
        sentence={sentence}
        kept={kept}
        layout={layout}
        t={context.t}
      />,
    )
  },
}

/** What was written with the names of its fields; the second and later texts of one field are counted. */
function labelled(written: FrameContext['written'], t: Language): NonNullable<ErrorPageProps['kept']> {
  const labels: Readonly<Record<string, string>> = t.say.writtenFields
  return written.map(({ field, text }, index) => {
    const before = written.slice(0, index).filter((one) => one.field === field).length
    const label = labels[field] ?? t.say.writtenFields.text
    return { label: before === 0 ? label : `${label} (${before + 1})`, text }
  })
}

/** Where somebody who has signed in begins. */
export function homePage(actor: Actor, person: SignedIn, cycles: readonly CycleRow[]): string {
  const cycle = currentCycle(cycles)
  const unit = workplaceOf(actor, person.units, undefined)
  return homeOf(entriesFor(actor, { cycle, unit }))
}

/** As much as can be said without the database: the page of a fault must not fail for the same reason. */
function bare({ house, csrf, address }: FrameContext): LayoutInput {
  const here = address ?? paths.home.to({})
  return { region: '', csrf, here, demo: false, version, asset: house.assets.url, nav: [] }
}

async function surroundings(context: FrameContext, here: string | undefined): Promise<LayoutInput> {
  const { house, t, presence } = context
  const db = house.store.reader
  const settings = await instanceSettings(db)
  const common = { ...bare(context), region: settings.regionName, demo: settings.demonstration }
  if (presence.kind !== 'signed-in') return common
  const cycles = await context.cycles()
  const cycle = cycles.find(({ year }) => year === context.cycle) ?? currentCycle(cycles)
  const unit = workplaceOf(presence.actor, presence.person.units, context.unit)
  const entries = entriesFor(presence.actor, { cycle, unit })
  return {
    ...common,
    who: presence.person.name,
    nav: menuOf(entries, here, t),
    cycle: cycle && cycleLine(cycle, dayOf(house.clock.now()), t),
  }
}

function cycleLine(cycle: CycleRow, today: Day, t: Language): CycleLine {
  const say = t.say.navigation
  const deadline = cycle.collection_deadline
  const left = daysBetween(today, deadline)
  const date = t.format.dayLong(deadline)
  const due = left >= 0 ? say.deadlineIn(left, date) : say.deadlineWas(date)
  return {
    goalYear: cycle.year,
    step: say.states[cycle.state],
    facts: [collects(cycle.state) ? due : say.countedOn(t.format.dayLong(cycle.counting_date))],
  }
}
