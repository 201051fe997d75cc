import type { GuidelineKey, GuidelineText, RequirementKey } from './catalogue.ts'

/**
 * The key of a new requirement of a guideline: one above the highest that any version ever had, so that the key of a
 * removed requirement is never given to another. Takes every version, drafts too.
 */
export function nextRequirementKey(
  guideline: GuidelineKey,
  versions: readonly Pick<GuidelineText, 'requirements'>[],
): RequirementKey {
  const numbers = versions.flatMap(({ requirements }) => requirements.map(({ id }) => numberIn(id)))
  return `${guideline}-K${Math.max(0, ...numbers) + 1}` as RequirementKey
}

/** The key that a new guideline is proposed: one above the highest there is. */
export function nextGuidelineKey(taken: readonly GuidelineKey[]): GuidelineKey {
  const numbers = taken.map((key) => Number(key.slice('GL-'.length)))
  return `GL-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}` as GuidelineKey
}

function numberIn(key: RequirementKey): number {
  return Number(key.slice(key.indexOf('-K') + 2))
}
