import type { Ids } from '../../adapters/ids.ts'
import { seal, unseal } from '../../adapters/secret.ts'
import { matchingStep, newRecoveryCodes, recoveryCodeHash } from '../../adapters/totp.ts'
import { done } from '../../db/change.ts'
import { ownPerson } from '../../db/queries/people.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { endSession } from './sessions.ts'
import { accountKey, bothMayTry, type Door, failed, networkKey, startSession } from './sign-in.ts'

export type FactorRefusal = 'wrong' | 'wait'

interface Proof {
  readonly personId: PersonId
  readonly email: string
  readonly code: string
  /** The hash of the session that has proven the password. */
  readonly pendingHash: string
  readonly newToken: string
  readonly totpKey: Uint8Array
}

/**
 * Proves the second factor by a code of the authenticator app or a recovery code. A code is good once, also when it
 * is sent twice at the same moment, and never one older than the last. The session begins under a new token.
 */
export async function proveSecondFactor(
  door: Door,
  proof: Proof,
): Promise<Decision<undefined, FactorRefusal>> {
  const account = `${accountKey(proof.email)}:factor`
  const network = networkKey(door.address)
  if (!(await bothMayTry(door, account, network))) return refuse('wait')
  const used = (await useTotpCode(door, proof)) || (await useRecoveryCode(door, proof))
  if (!used) {
    await failed(door, account, network)
    return refuse('wrong')
  }
  await endSession(door, proof.personId, proof.pendingHash)
  await startSession(door, proof.personId, proof.newToken, 'full')
  return allow(undefined)
}

async function useTotpCode(door: Door, proof: Proof): Promise<boolean> {
  const person = await ownPerson(door.store.reader, proof.personId)
  const secret = person?.totp_sealed ? unseal(proof.totpKey, person.totp_sealed, person.id) : undefined
  const step = secret === undefined ? undefined : matchingStep(secret, proof.code, door.now)
  if (!person || step === undefined) return false
  const result = await door.changeAs({ kind: 'person', personId: person.id, roles: [] })(async (write) => {
    const { numUpdatedRows } = await write
      .updateTable('person')
      .set({ totp_last_step: step })
      .where('id', '=', person.id)
      .where('disabled_at', 'is', null)
      .where((row) => row.or([row('totp_last_step', 'is', null), row('totp_last_step', '<', step)]))
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: 'used' as const }
    return done(undefined, {
      action: 'session.started',
      object: 'person',
      id: person.id,
      detail: { factor: 'totp' },
    })
  })
  return result.ok
}

async function useRecoveryCode(door: Door, proof: Proof): Promise<boolean> {
  const hash = recoveryCodeHash(proof.code)
  const result = await door.changeAs({ kind: 'person', personId: proof.personId, roles: [] })(
    async (write) => {
      const person = await write
        .selectFrom('person')
        .select(['recovery_hashes'])
        .where('id', '=', proof.personId)
        .where('disabled_at', 'is', null)
        .executeTakeFirst()
      const unused = (person?.recovery_hashes ?? '').split(' ').filter((known) => known !== '')
      if (!unused.includes(hash)) return { ok: false, refusal: 'unknown' as const }
      const left = unused.filter((known) => known !== hash)
      await write
        .updateTable('person')
        .set({ recovery_hashes: left.join(' ') })
        .where('id', '=', proof.personId)
        .execute()
      return done(undefined, {
        action: 'account.factor_changed',
        object: 'person',
        id: proof.personId,
        detail: { recoveryCodesLeft: left.length },
      })
    },
  )
  return result.ok
}

/** A secret on its way to an authenticator app, sealed so that the form can carry it until the first code proves it. */
export function sealSecret(secret: string, personId: PersonId, key: Uint8Array, ids: Ids): string {
  return seal(key, secret, personId, ids)
}

/** The secret inside a sealed one; undefined when it was not sealed here for this person. */
export function openSecret(sealed: string, personId: PersonId, key: Uint8Array): string | undefined {
  return unseal(key, sealed, personId)
}

/**
 * Sets up the authenticator app once its first code has proven that it works, and gives recovery codes that are
 * shown this one time. All other sessions of the person end.
 */
export async function setUpSecondFactor(
  door: Door,
  setup: {
    readonly personId: PersonId
    readonly sealed: string
    readonly code: string
    readonly key: Uint8Array
    readonly ids: Ids
    readonly newToken: string
  },
): Promise<Decision<readonly string[], 'wrong'>> {
  const secret = openSecret(setup.sealed, setup.personId, setup.key)
  const step = secret === undefined ? undefined : matchingStep(secret, setup.code, door.now)
  if (step === undefined) return refuse('wrong')
  const recovery = newRecoveryCodes(setup.ids)
  await door.changeAs({ kind: 'person', personId: setup.personId, roles: [] })(async (write) => {
    await write
      .updateTable('person')
      .set({
        totp_sealed: setup.sealed,
        totp_last_step: step,
        recovery_hashes: recovery.map(({ hash }) => hash).join(' '),
      })
      .where('id', '=', setup.personId)
      .execute()
    await write.deleteFrom('session').where('person_id', '=', setup.personId).execute()
    return done(undefined, { action: 'account.factor_changed', object: 'person', id: setup.personId })
  })
  await startSession(door, setup.personId, setup.newToken, 'full')
  return allow(recovery.map(({ code }) => code))
}
