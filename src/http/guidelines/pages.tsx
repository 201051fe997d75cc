import { AdoptionPage } from '../../../views/guidelines/adoption.tsx'
import { DraftPage, NewGuidelinePage, RequirementPage } from '../../../views/guidelines/draft.tsx'
import { GuidelinePage } from '../../../views/guidelines/page.tsx'
import type { TracedThing } from '../../db/queries/changes.ts'
import { allVersions, keptByCycles, stepsOfGuideline } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { changesBetween, forNobody } from '../../domain/guidelines/applicability.ts'
import { isGuidelineKey } from '../../domain/guidelines/catalogue.ts'
import { nextGuidelineKey } from '../../domain/guidelines/keys.ts'
import { inForceOn, type KnownVersion, openVersion } from '../../domain/guidelines/version.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentAffected } from '../../presenters/applicability.ts'
import { presentDifference } from '../../presenters/guideline-difference.ts'
import {
  headBeside,
  headForm,
  headValues,
  newValues,
  presentDraft,
  requirementBeside,
  requirementValues,
} from '../../presenters/guideline-draft.ts'
import { currentVersion, presentGuideline, shownVersions } from '../../presenters/guidelines.ts'
import { assessedUnits } from '../applicability/routes.tsx'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { meanwhileOn, stopAsTraced } from '../last-change.ts'

/** What every page about guidelines is drawn with. */
export interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

/** A form that was refused: what was typed, and one sentence a field. */
interface Refused {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  /** That somebody else has saved meanwhile. */
  readonly overtaken?: boolean
}

/** What counts as a change of a version, for whoever came too late. */
export function changesOfVersion(version: string): TracedThing {
  const actions = ['drafted', 'saved', 'heard', 'returned', 'adopted'] as const
  return { object: 'guideline', id: version, actions: actions.map((one) => `guideline.${one}` as const) }
}

/** The versions of a guideline that this person may see, oldest first; undefined where there are none. */
export async function readVersions(
  { db, actor }: Pick<Ground, 'db' | 'actor'>,
  guideline: string,
): Promise<readonly [KnownVersion, ...KnownVersion[]] | undefined> {
  if (!isGuidelineKey(guideline)) return undefined
  const mayWrite = scopeFor(actor, 'guideline.write') !== undefined
  const [first, ...rest] = shownVersions(await allVersions(db, guideline), mayWrite)
  return first && [first, ...rest]
}

/** One version of a guideline; without a number the one in force today. */
export async function guidelinePage(
  ground: Ground,
  guideline: string,
  number: number | undefined,
  done?: string,
): Promise<Answer> {
  const { db, actor, today, csrf, t } = ground
  const versions = await readVersions(ground, guideline)
  const shown =
    number === undefined
      ? versions && currentVersion(versions, today)
      : versions?.find((version) => version.number === number)
  if (!versions || !shown) return missing
  const model = presentGuideline(
    {
      shown,
      versions,
      steps: await stepsOfGuideline(db, shown.guideline),
      cycles: await keptByCycles(db, shown.guideline),
      today,
      may: {
        write: scopeFor(actor, 'guideline.write') !== undefined,
        adopt: scopeFor(actor, 'guideline.adopt') !== undefined,
      },
    },
    t,
  )
  return showPage(model.title, <GuidelinePage model={model} done={done} csrf={csrf} t={t} />, {
    here: 'regionGuidelines',
  })
}

/** The form of a new guideline, under the key it is proposed. */
export async function newGuidelinePage(ground: Ground, { typed, errors = {} }: Refused): Promise<Answer> {
  const { db, csrf, t } = ground
  const taken = typed ? [] : (await allVersions(db)).map(({ guideline }) => guideline)
  const action = paths.newGuideline.to({})
  const values = typed ?? newValues(nextGuidelineKey(taken))
  const form = headForm({ action, values, errors, asksKey: true }, t)
  const cancelHref = paths.guidelines.to({})
  return showPage(
    t.say.guidelines.draft.newTitle,
    <NewGuidelinePage form={form} cancelHref={cancelHref} csrf={csrf} t={t} />,
  )
}

/** The draft under way of a guideline. */
export async function draftPage(
  ground: Ground,
  guideline: string,
  shown: Refused & { readonly done?: string | undefined },
): Promise<Answer> {
  const { today, csrf, t } = ground
  const versions = await readVersions(ground, guideline)
  const draft = versions && openVersion(versions)
  if (!versions || draft?.state !== 'draft') return missing
  const { typed, errors = {}, done } = shown
  const action = paths.guidelineDraft.to({ guideline })
  const meanwhile =
    shown.overtaken && draft.id !== undefined
      ? await meanwhileOn(ground, changesOfVersion(draft.id), headBeside(draft, typed ?? {}, t), action)
      : undefined
  const values = typed ? goingOn(typed, draft, shown.overtaken) : headValues(draft)
  const form = headForm({ action, values, errors, asksKey: false }, t)
  const model = presentDraft(draft, versions, today, t)
  return showPage(
    model.title,
    <DraftPage model={model} form={form} done={done} meanwhile={meanwhile} csrf={csrf} t={t} />,
    { status: meanwhile ? 409 : 200 },
  )
}

/** What was typed; where somebody else has saved meanwhile it goes on with the version that stands now. */
function goingOn(typed: Typed, draft: KnownVersion, overtaken = false): Typed {
  return overtaken ? { ...typed, version: String(draft.version) } : typed
}

/** One requirement of the draft under way; `new` for one that is added. */
export async function requirementPage(
  ground: Ground,
  params: { readonly guideline: string; readonly requirement: string },
  { typed, errors = {}, overtaken }: Refused,
): Promise<Answer> {
  const { csrf, t } = ground
  const versions = await readVersions(ground, params.guideline)
  const draft = versions && openVersion(versions)
  if (!versions || draft?.state !== 'draft') return missing
  const isNew = params.requirement === 'new'
  const requirement = draft.text.requirements.find(({ id }) => id === params.requirement)
  if (!isNew && !requirement) {
    const said = ground.t.say.guidelines.refusals.changedMeanwhile
    return overtaken && draft.id !== undefined
      ? stopAsTraced(ground, said, changesOfVersion(draft.id))
      : missing
  }
  const say = t.say.guidelines.draft
  const title = isNew ? say.newRequirement(draft.guideline) : say.requirementTitle(params.requirement)
  const known = versions.some(
    ({ number, text }) =>
      number !== draft.number && text.requirements.some(({ id }) => id === params.requirement),
  )
  const action = paths.draftRequirement.to(params)
  const up = paths.guidelineDraft.to({ guideline: draft.guideline })
  const stored = requirementBeside(draft, requirement, typed ?? {}, t)
  const meanwhile =
    overtaken && draft.id !== undefined
      ? await meanwhileOn(ground, changesOfVersion(draft.id), stored, isNew ? up : action)
      : undefined
  const values = typed ? goingOn(typed, draft, overtaken) : requirementValues(draft, requirement)
  return showPage(
    title,
    <RequirementPage
      title={title}
      up={{ label: say.title(draft.guideline, draft.number), href: up }}
      action={action}
      isNew={isNew}
      isKnown={known}
      values={values}
      errors={errors}
      meanwhile={meanwhile}
      csrf={csrf}
      t={t}
    />,
    { status: meanwhile ? 409 : 200 },
  )
}

/** A version in hearing with what it changes for whom, and the ways on from there. */
export async function adoptionPage<C extends 'guideline.write' | 'guideline.adopt'>(
  ground: Ground,
  scope: UnitScope<C>,
  guideline: string,
  { typed, errors = {} }: Refused,
): Promise<Answer> {
  const { db, actor, today, csrf, t } = ground
  const versions = await readVersions(ground, guideline)
  const heard = versions && openVersion(versions)
  if (!versions || heard?.state !== 'hearing' || heard.effectiveOn === null) return missing
  const say = t.say.guidelines
  const steps = await stepsOfGuideline(db, heard.guideline)
  const own = steps.some(
    ({ number, step, by }) =>
      number === heard.number && (step === 'drafted' || step === 'saved') && by === personOf(actor),
  )
  const mayAdopt = scopeFor(actor, 'guideline.adopt') !== undefined
  const before = inForceOn(versions, heard.effectiveOn)
  const rules = (version: KnownVersion | undefined) => ({
    guidelines: version ? [{ ...version.text, version: version.number }] : [],
    exceptions: [],
  })
  const units = await assessedUnits(db, scope, { counting_date: today })
  const title = say.adoption.title(heard.guideline, heard.number)
  const at = { guideline: heard.guideline }
  return showPage(
    title,
    <AdoptionPage
      title={title}
      up={{ label: heard.guideline, href: paths.guideline.to(at) }}
      lead={say.adoption.lead(t.format.dayLong(heard.effectiveOn))}
      number={heard.number}
      version={String(heard.version)}
      difference={before && presentDifference(before, heard, t)}
      affected={presentAffected(
        changesBetween(rules(before), rules(heard), units),
        forNobody(rules(heard), units),
        t,
      )}
      adopt={mayAdopt && !own ? paths.guidelineAdoption.to(at) : undefined}
      barred={mayAdopt && own ? say.refusals.ownDraft : undefined}
      takeBack={
        scopeFor(actor, 'guideline.write') === undefined ? undefined : paths.guidelineReturning.to(at)
      }
      comment={textIn(typed ?? {}, 'comment')}
      errors={errors}
      csrf={csrf}
      t={t}
    />,
  )
}
