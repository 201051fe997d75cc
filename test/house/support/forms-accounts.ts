import { TOTP } from 'otpauth'
import { sealSecret } from '../../../src/actions/account/second-factor.ts'
import { newTotpSecret } from '../../../src/adapters/totp.ts'
import type { At, FormExamples } from './form-example.ts'
import { residentPassword } from './region.ts'
import type { World } from './world.ts'

/** Gives the person behind `pending` an authenticator app, or takes it from them. */
async function appOf({ world }: At, secret: string | undefined): Promise<void> {
  const { store, keys, ids } = world.test.house
  const person = world.people['coordinator-u01'] as NonNullable<World['people'][string]>
  const totp_sealed = secret === undefined ? null : sealSecret(secret, person, keys.totp, ids)
  await store.db.updateTable('person').set({ totp_sealed }).where('id', '=', person).execute()
}

const codeNow = ({ world }: At, secret: string) =>
  new TOTP({ secret }).generate({ timestamp: Date.parse(world.test.clock.now()) })

const personPage = ({ world }: At) => `/people/${world.people['officer']}`

/** Right forms of who somebody is: signing in, their account, the people, the units and the region. */
export const accountForms: FormExamples = {
  '/login': {
    who: 'anonymous',
    fields: () => ({ email: 'coordinator-u01@contract.test', password: residentPassword }),
  },
  '/login/factor': {
    who: 'pending',
    fields: async (at) => {
      const secret = newTotpSecret(at.world.test.house.ids)
      await appOf(at, secret)
      return { code: codeNow(at, secret) }
    },
  },
  '/login/factor/setup': {
    who: 'pending',
    status: 200,
    fields: async (at) => {
      const { ids, keys } = at.world.test.house
      const secret = newTotpSecret(ids)
      await appOf(at, undefined)
      const person = at.world.people['coordinator-u01'] as NonNullable<World['people'][string]>
      return { code: codeNow(at, secret), sealed: sealSecret(secret, person, keys.totp, ids) }
    },
  },
  '/login/again': {
    who: 'coordinator-u01',
    fields: () => ({ password: residentPassword, next: '/account' }),
  },
  '/logout': { who: 'coordinator-u01', fields: () => ({}) },
  '/language': { who: 'coordinator-u01', fields: () => ({ language: 'en', back: '/account' }) },
  '/invitation/:token': {
    who: 'anonymous',
    fields: () => ({ password: 'et kodeord til den nye', repeated: 'et kodeord til den nye' }),
  },
  '/account/password': {
    who: 'coordinator-u01',
    fields: () => ({
      current: residentPassword,
      password: 'et nyt kodeord til huset',
      repeated: 'et nyt kodeord til huset',
    }),
  },
  '/account/sessions': { who: 'coordinator-u01', fields: () => ({}) },
  '/people/new': {
    who: 'admin',
    status: 200,
    page: (_, address) => address,
    fields: () => ({ name: 'Nina Ny', email: 'nina@contract.test' }),
  },
  '/people/:person': { who: 'admin', page: personPage, fields: () => ({ name: 'Oda Officer' }) },
  '/people/:person/invitation': { who: 'admin', status: 200, page: personPage },
  '/people/:person/reset': {
    who: 'admin',
    status: 200,
    page: ({ world }) => `/people/${world.people['coordinator-u01']}`,
    params: ({ world }) => ({ person: world.people['coordinator-u01'] ?? '' }),
  },
  '/people/:person/roles': {
    who: 'admin',
    page: personPage,
    fields: () => ({ role: 'unit_manager', unit: 'U03' }),
  },
  '/people/:person/roles/:assignment': { who: 'admin', page: personPage },
  '/people/:person/disabling': { who: 'admin', page: personPage },
  '/setup/region': { who: 'admin', page: (_, address) => address, fields: () => ({ name: 'Region Ny' }) },
  '/units/new': {
    who: 'admin',
    page: (_, address) => address,
    fields: () => ({
      code: 'U04',
      name: 'Sygehus D',
      type: 'somatik',
      parent: 'R',
      weight: '3',
      position: '9',
    }),
  },
  '/units/:unit': { who: 'admin', page: (_, address) => address, fields: () => ({ weight: '5' }) },
}
