import type { Place, Stock } from './examples.ts'
import type { World } from './world.ts'

/** What stands in a form, by the names of its fields. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** What an example may look at. */
export interface At {
  readonly world: World
  readonly stock: Stock
  readonly place: Place
}

/** A form that somebody sends and that succeeds. */
export interface FormExample {
  /** Who sends it. */
  readonly who: string
  /** Where; U01 in 2026 unless said otherwise. */
  readonly place?: Place
  /** What stands in the address besides unit and cycle, where the usual example is not the one that this form is for. */
  readonly params?: (at: At) => Readonly<Record<string, string>>
  /** The page on which the form stands: what the page has filled in already goes with it. */
  readonly page?: (at: At, address: string) => string | Promise<string>
  /** What the person fills in. */
  readonly fields?: (at: At) => Fields | Promise<Fields>
  readonly file?: { readonly name: string; readonly bytes: string }
  /** What it answers: 303 unless said otherwise. */
  readonly status?: 200
}

/** Right forms, by the patterns of their routes. */
export type FormExamples = Readonly<Record<string, FormExample>>

/** A year whose goals are followed up. */
export const followedUp: Place = { unit: 'U01', year: '2025' }

/** A page of a unit in the year that the form is for. */
export const unitPage =
  (rest: string) =>
  ({ place }: At) =>
    `/units/${place.unit}/cycles/${place.year}/${rest}`

/** The page of the thing that something is done to: the address without the name of what is done. */
export const actedOn = (_: At, address: string) => address.replace(/\/[a-z]+$/, '')
