import type { IncomingHttpHeaders } from 'node:http'
import type { ReadableStream } from 'node:stream/web'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TooManyWaiting } from '../../adapters/turns.ts'
import { type Change, changeFor } from '../../db/change.ts'
import { allCycles, type KnownCycle } from '../../db/queries/cycles.ts'
import { unitInCycle, unitWithCode } from '../../db/queries/units.ts'
import type { Actor } from '../../domain/access/actor.ts'
import type { Capability } from '../../domain/access/capability.ts'
import { scopeFor, type UnitInScope, type UnitScope, within } from '../../domain/access/scope.ts'
import { dayOf, type Instant } from '../../domain/time.ts'
import { type Language, languageCodes, languageOf } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import type { Answer } from './answer.ts'
import type { Frame, FrameContext, TroubleStatus } from './frame.ts'
import type { House } from './house.ts'
import { clientAddress, knowsHost, ownAddress, sentByOurPage } from './origin.ts'
import { personalNumberErrors, unboxed } from './personal-numbers.ts'
import { Responder } from './responder.ts'
import type { FieldErrors, Route, Typed, Upload } from './route.ts'
import { type Presence, presenceOf } from './session.ts'
import { errorsIn, formTokenField, isUnusable, typedIn, unusableFields, writtenIn } from './typed.ts'
import { leaveFiles, MalformedForm, readUpload } from './upload.ts'

export interface Variables {
  run: RequestRun
}

interface Checked {
  readonly success: boolean
  readonly data: unknown
  readonly error?: unknown
}

/** A page asks for the password again when it was proven longer ago than this; its form may take its time. */
const provenMinutes = { page: 10, form: 40 }
/** A body over its limit is read and thrown away up to this, so that the browser shows our page and not a broken line. */
const drainAtMost = 64_000_000

/** In what a form may come, by what its route takes. */
const typesTaken: Readonly<Record<Route['body'], readonly string[]>> = {
  none: [],
  form: ['application/x-www-form-urlencoded', 'multipart/form-data'],
  upload: ['multipart/form-data'],
}

/** One request on its way: who it is, what it may, what it carries, and how it is answered. */
export class RequestRun {
  readonly requestId: string
  readonly now: Instant
  private readonly began = performance.now()
  private readonly house: House
  private readonly frame: Frame
  private readonly routes: readonly Route[]
  private readonly c: Context<{ Variables: Variables }>
  private readonly out: Responder
  private presence: Presence = { kind: 'nobody' }
  private scope: UnitScope<Capability> | undefined
  private unit: UnitInScope<Capability> | undefined
  private cycle: KnownCycle | undefined
  private cycles: readonly KnownCycle[] | undefined
  private typed: Typed = {}
  private input: unknown = {}
  private errors: FieldErrors | undefined
  private files: Upload['files'] | undefined
  private failure: unknown
  /** Where the form that is asked about numbers of persons is sent to. */
  private asked: FrameContext['asked']
  private written: FrameContext['written'] = []

  constructor(house: House, frame: Frame, routes: readonly Route[], c: Context<{ Variables: Variables }>) {
    this.house = house
    this.frame = frame
    this.routes = routes
    this.c = c
    this.now = house.clock.now()
    this.requestId = house.ids.next()
    this.out = new Responder(house, c, this.requestId)
  }

  /** Host and session; an answer only where the request is not for us. */
  async begin(): Promise<Response | undefined> {
    if (!knowsHost(this.house.baseUrl, this.host)) return this.trouble(421)
    this.presence = await presenceOf(this.house, this.out.cookie('session'), this.now)
    return undefined
  }

  /** Capability, then scope, then the cycle of the address and the unit as that cycle knows it. */
  async guard(route: Route): Promise<Response | undefined> {
    const params = Object.values(this.c.req.param()).map(String)
    if (params.some((value) => isUnusable(value) || value.length > 200)) return this.trouble(404)
    if (route.access === 'open') return undefined
    if (this.presence.kind === 'nobody') return this.toSignIn(route)
    if (route.access === 'pending') return undefined
    if (this.presence.kind === 'pending')
      return this.send({ kind: 'redirect', to: this.factorPage(), cookies: [] })
    this.scope = scopeFor(this.presence.actor, route.access)
    if (!this.scope) return this.denied(route)
    if (/:cycle\b/.test(route.pattern)) {
      const year = this.param('cycle')
      const cycles = await this.allCycles()
      this.cycle = cycles.find((cycle) => String(cycle.year) === year)
      if (!this.cycle) return this.denied(route)
    }
    if (route.pattern.includes(':unit')) {
      const { reader } = this.house.store
      const code = this.param('unit')
      const row = await (this.cycle ? unitInCycle(reader, code, this.cycle.id) : unitWithCode(reader, code))
      this.unit = row && within(this.scope, row)
      if (!this.unit) return this.denied(route)
    }
    if (route.proven && !this.provenWithin(route.mutating ? provenMinutes.form : provenMinutes.page)) {
      return this.send({
        kind: 'redirect',
        to: paths.proveAgain.to({}, { next: this.c.req.path }),
        cookies: [],
      })
    }
    return undefined
  }

  /** Where the form comes from, how large it is and of what type: all before a byte of it is read. */
  async admitBody(route: Route): Promise<Response | undefined> {
    if (!this.isSentByOurPage) return this.trouble(403, this.t.say.form.foreign)
    if (!typesTaken[route.body].includes(this.typeOfBody)) return this.trouble(415)
    if (Number(this.c.req.header('content-length') ?? 0) > route.limit) {
      await this.drain()
      return this.trouble(413)
    }
    return route.body === 'upload' ? this.readFile(route) : undefined
  }

  /**
   * Called with what the schema made of the form: the token first, then the characters, then the fields. What was
   * typed is read from the body itself, since the schema has made numbers and days of it by now.
   */
  async readForm(route: Route, result: Checked): Promise<Response | undefined> {
    const body = await this.c.req.parseBody({ all: true })
    const { fields: typed, ticked } = unboxed(route, typedIn(body))
    this.typed = typed
    this.written = writtenIn(route, typed)
    const data = result.data as Record<string, unknown>
    const token = body[formTokenField]
    if (!this.out.holdsFormToken(token)) return this.trouble(403)
    const unusable = unusableFields(this.typed, this.t)
    if (Object.keys(unusable).length > 0) return this.refuse(route, unusable)
    if (!result.success) return this.refuse(route, errorsIn(result.error as never, this.t))
    const { [formTokenField]: _, ...input } = data as Record<string, unknown>
    this.input = unboxed(route, input).fields
    const numbers = personalNumberErrors(route, this.typed, this.t)
    if (Object.keys(numbers).length === 0) return undefined
    this.asked = { action: this.c.req.path, ticked }
    return ticked ? undefined : this.refuse(route, numbers)
  }

  /** A query that does not fit names nothing that exists. */
  readQuery(result: Checked): Promise<Response> | undefined {
    if (!result.success) return this.trouble(404)
    this.input = result.data
    return undefined
  }

  /** Runs the handler and sends what it answers. */
  async answer(route: Route): Promise<Response> {
    const handler = route.answer as (context: object) => Promise<Answer> | Answer
    const answer = await this.answered(() => handler(this.context(route)))
    if (answer.kind === 'missing' && route.access !== 'open') return this.denied(route)
    return this.send(answer)
  }

  /** Whatever becomes of the handler, the files that it did not take are let through. */
  private async answered(work: () => Promise<Answer> | Answer): Promise<Answer> {
    try {
      return await work()
    } finally {
      await leaveFiles(this.files)
    }
  }

  async wrongMethod(methods: readonly string[]): Promise<Response> {
    const response = await this.trouble(405)
    response.headers.set(
      'Allow',
      methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '),
    )
    return response
  }

  /** A fault: what the client could not read is 400, what is unavailable 503, all else 500 with a number to report. */
  fault(error: Error): Promise<Response> {
    if (error instanceof HTTPException) return this.trouble(error.status === 413 ? 413 : 400)
    if (error instanceof MalformedForm) return this.trouble(400)
    this.failure = error
    const busy = error instanceof TooManyWaiting || this.house.store.engine.isUnavailable(error)
    return this.trouble(busy ? 503 : 500)
  }

  /** The calm page of a request that did not end well. */
  async trouble(status: TroubleStatus, sentence?: string): Promise<Response> {
    const html = await this.frame.trouble(this.frameContext(), status, sentence)
    return this.out.html(html, status, status === 503 ? { 'Retry-After': '5' } : {})
  }

  /** One line in the log for each request; no names, no addresses of pages with ids, no text that was typed. */
  finish(): void {
    const { status } = this.c.res
    const person = this.presence.kind === 'nobody' ? undefined : this.presence.person.id
    const facts = {
      requestId: this.requestId,
      method: this.c.req.method,
      route: this.c.req.routePath,
      status,
      person,
    }
    const ms = Math.round(performance.now() - this.began)
    if (this.failure) this.house.log.error({ ...facts, ms, err: this.failure }, 'request failed')
    else this.house.log.info({ ...facts, ms }, 'request')
  }

  /** Every cycle: read once for a page; read again by an action, which may have moved one. */
  private async allCycles(): Promise<readonly KnownCycle[]> {
    if (this.cycles === undefined || this.c.req.method === 'POST')
      this.cycles = await allCycles(this.house.store.reader)
    return this.cycles
  }

  private get isSentByOurPage(): boolean {
    const { req } = this.c
    return sentByOurPage({
      baseUrl: this.house.baseUrl,
      host: this.host,
      secFetchSite: req.header('sec-fetch-site'),
      origin: req.header('origin'),
    })
  }

  private get typeOfBody(): string {
    return (this.c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  }

  private get host(): string {
    return this.c.req.header('host') ?? new URL(this.c.req.url).host
  }

  private get t(): Language {
    const chosen =
      this.presence.kind === 'nobody' ? this.out.cookie('language') : this.presence.person.language
    const code = languageCodes.find((known) => known === chosen)
    return languageOf(code ?? this.house.language)
  }

  private param(name: string): string {
    return this.c.req.param(name) ?? ''
  }

  private provenWithin(minutes: number): boolean {
    if (this.presence.kind !== 'signed-in') return false
    return Date.parse(this.now) - Date.parse(this.presence.person.provenAt) <= minutes * 60_000
  }

  private factorPage(): string {
    const known = this.presence.kind === 'pending' && this.presence.person.hasFactor
    return known ? paths.secondFactor.to({}) : paths.factorSetup.to({})
  }

  /** To the door; what somebody wrote who was signed out meanwhile is given back first, since the door cannot keep it. */
  private async toSignIn(route: Route): Promise<Response> {
    if (this.c.req.header('hx-request') !== undefined) {
      const response = await this.trouble(401)
      response.headers.set('HX-Redirect', paths.login.to({}))
      return response
    }
    this.written = await this.writtenInVain(route)
    if (this.written.length > 0) return this.trouble(401)
    return this.send({ kind: 'redirect', to: paths.login.to({}), cookies: [] })
  }

  /** The texts of a form that nobody is signed in for; read where it comes from our own page and says how long it is. */
  private async writtenInVain(route: Route): Promise<FrameContext['written']> {
    const isShort = Number(this.c.req.header('content-length') ?? Number.NaN) <= route.limit
    const isTaken = typesTaken.form.includes(this.typeOfBody)
    if (route.body !== 'form' || !isShort || !this.isSentByOurPage || !isTaken) return []
    const body = await this.c.req.parseBody({ all: true }).catch(() => ({}))
    return writtenIn(route, typedIn(body))
  }

  /** Out of reach: the same page as what does not exist, and a line in the audit log. */
  private async denied(route: Route): Promise<Response> {
    if (this.presence.kind === 'signed-in') {
      const change = this.changeAs(this.presence.actor)
      await change(async () => ({
        ok: true,
        value: undefined,
        trace: {
          action: 'access.refused',
          object: 'route',
          id: route.pattern,
          detail: { method: route.method },
        },
      }))
    }
    return this.trouble(404)
  }

  private changeAs(actor: Actor): Change {
    const { clock, ids, keys, store } = this.house
    return changeFor(store, { actor, requestId: this.requestId, clock, ids, auditKey: keys.audit })
  }

  private async readFile(route: Route): Promise<Response | undefined> {
    const headers: IncomingHttpHeaders = { 'content-type': this.c.req.header('content-type') }
    const upload = await readUpload(this.c.req.raw.body as ReadableStream | null, headers)
    this.files = upload.files
    const { [formTokenField]: token, ...fields } = upload.fields
    this.typed = fields
    this.written = writtenIn(route, fields)
    if (!this.out.holdsFormToken(token)) return this.leaving(this.trouble(403))
    const unusable = unusableFields(this.typed, this.t)
    if (Object.keys(unusable).length > 0) return this.leaving(this.refuse(route, unusable))
    const result = route.input?.strict().safeParse(fields)
    if (!result?.success)
      return this.leaving(this.refuse(route, result ? errorsIn(result.error, this.t) : {}))
    this.input = result.data
    return undefined
  }

  private async leaving(response: Promise<Response>): Promise<Response> {
    await leaveFiles(this.files)
    return response
  }

  private async refuse(route: Route, errors: FieldErrors): Promise<Response> {
    const refused = route.refused as ((context: object) => Promise<Answer>) | undefined
    if (!refused) return this.trouble(422)
    this.errors = errors
    return this.send(asRefused(await refused(this.context(route))))
  }

  private context(route: Route): object {
    const signedIn = this.presence.kind === 'signed-in' ? this.presence : undefined
    const actor = signedIn?.actor
    const change = actor && this.changeAs(actor)
    return {
      house: this.house,
      db: this.house.store.reader,
      params: this.c.req.param(),
      t: this.t,
      now: this.now,
      today: dayOf(this.now),
      csrf: this.out.formToken,
      requestId: this.requestId,
      person: this.presence.kind === 'nobody' ? undefined : this.presence.person,
      sessionHash: this.presence.kind === 'nobody' ? undefined : this.presence.tokenHash,
      address: this.address,
      actor,
      scope: this.scope,
      unit: this.unit,
      cycle: this.cycle,
      cycles: () => this.allCycles(),
      input: this.input,
      typed: this.typed,
      errors: this.errors,
      files: this.files,
      change,
      trace: change,
      changeAs: (as: Actor) => this.changeAs(as),
      ownAddress: (wanted: string) => ownAddress(this.routes, this.house.baseUrl, wanted),
      refuse: (errors: FieldErrors) => this.refusedAnswer(route, errors),
    }
  }

  private async refusedAnswer(route: Route, errors: FieldErrors): Promise<Answer> {
    const refused = route.refused as (context: object) => Promise<Answer>
    this.errors = errors
    return asRefused(await refused(this.context(route)))
  }

  private get address(): string | undefined {
    const env = this.c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
    return clientAddress(env?.incoming?.socket?.remoteAddress, this.c.req.header('x-forwarded-for'))
  }

  private async drain(): Promise<void> {
    const { body } = this.c.req.raw
    if (!body) return
    let read = 0
    for await (const chunk of body) {
      read += chunk.length
      if (read > drainAtMost) return
    }
  }

  private frameContext(): FrameContext {
    const own =
      this.c.req.method === 'GET' && this.routes.some(({ pattern }) => pattern === this.c.req.routePath)
    const { search } = new URL(this.c.req.url)
    return {
      house: this.house,
      t: this.t,
      presence: this.presence,
      csrf: this.out.formToken,
      requestId: this.requestId,
      address: own ? `${this.c.req.path}${search}` : undefined,
      cycle: this.cycle?.year,
      cycles: () => this.allCycles(),
      unit: this.unit?.code,
      asked: this.asked,
      written: this.written,
    }
  }

  private async send(answer: Answer): Promise<Response> {
    switch (answer.kind) {
      case 'page':
        this.out.changeCookies(answer.cookies)
        return this.out.html(
          await this.frame.page(this.frameContext(), answer),
          answer.status,
          answer.again === undefined ? {} : { Refresh: String(answer.again) },
        )
      case 'missing':
        return this.trouble(404)
      case 'stopped':
        return this.trouble(answer.status, answer.sentence)
      default:
        return this.out.send(answer)
    }
  }
}

function asRefused(answer: Answer): Answer {
  return answer.kind === 'page' ? { ...answer, status: answer.status === 409 ? 409 : 422 } : answer
}
