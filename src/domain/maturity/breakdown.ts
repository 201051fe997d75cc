import { abilities, abilitiesOf } from '../../../controls/abilities.ts'
import { type CisSafeguard, cisControls, safeguards } from '../../../controls/cis/v8.1/index.ts'
import type { AssetClass, ImplementationGroup, SecurityFunction } from '../../../controls/shape.ts'

/**
 * The ways a score is broken down. Each is a selection of safeguards, and every selection is computed by the same
 * rule as the total (mean per control, then over controls), so that the cumulative IG3, which selects everything,
 * is the total. A flat mean over the selection would give another number (scoring.md, case C4).
 */

/** Safeguards by their place in the catalogue, gathered by control; controls without any are left out. */
export type Selection = readonly (readonly number[])[]

function select(belongs: (safeguard: CisSafeguard) => boolean): Selection {
  return cisControls
    .map((control) =>
      safeguards.flatMap((safeguard, place) =>
        safeguard.control === control.number && belongs(safeguard) ? [place] : [],
      ),
    )
    .filter((places) => places.length > 0)
}

const groups = ['IG1', 'IG2', 'IG3'] as const satisfies readonly ImplementationGroup[]
const functions = [
  'Govern',
  'Identify',
  'Protect',
  'Detect',
  'Respond',
  'Recover',
] as const satisfies readonly SecurityFunction[]
const assetClasses = [
  'Devices',
  'Software',
  'Data',
  'Users',
  'Network',
  'Documentation',
] as const satisfies readonly AssetClass[]

export const everything: Selection = select(() => true)

export const byControl = cisControls.map((control) => ({
  control: control.number,
  selection: select((safeguard) => safeguard.control === control.number),
}))

/** A safeguard names every group it is in, so these are cumulative without further ado. */
export const byGroup = groups.map((group) => ({
  group,
  selection: select((safeguard) => safeguard.groups.includes(group)),
}))

export const byFunction = functions.map((name) => ({
  function: name,
  selection: select((safeguard) => safeguard.securityFunction === name),
}))

export const byAssetClass = assetClasses.map((assetClass) => ({
  assetClass,
  selection: select((safeguard) => safeguard.assetClass === assetClass),
}))

/** A safeguard that serves several abilities counts in each of them. */
export const byAbility = abilities.map((ability) => ({
  ability,
  selection: select((safeguard) => abilitiesOf(safeguard.id).includes(ability)),
}))
