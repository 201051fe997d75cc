import { once } from 'node:events'
import { join } from 'node:path'
import { pino } from 'pino'
import { validateCatalogue } from '../../controls/validate.ts'
import { finishErasures } from '../actions/evidence/erase.ts'
import { instanceSettings } from '../db/queries/settings.ts'
import { instant } from '../domain/time.ts'
import { frame } from '../http/frame.tsx'
import { type Assets, loadAssets } from '../http/kernel/assets.ts'
import { type Listening, listen } from '../http/kernel/listen.ts'
import { mount } from '../http/kernel/mount.ts'
import { routes } from '../http/routes.ts'
import { Stopped } from './ending.ts'
import { type Opened, operatorChange, type Place } from './opening.ts'

/** How long answers under way may take when the server is told to stop. */
const patience = 8000
/** What a broken-off upload or a file that nobody answered for leaves is swept away after this, in milliseconds. */
const leftoverAge = 3_600_000
const sweepEvery = 600_000

export interface Serving {
  /** The address that people use. */
  readonly address: string
  /** Resolves when the server has been told to stop and the last answers are sent. */
  readonly ended: Promise<void>
}

/** Serves an opened instance until the process is told to stop. The catalogue is held to its own rules first. */
export async function serveInstance(
  place: Place,
  opened: Opened,
  logLevel: 'info' | 'warn',
): Promise<Serving> {
  validateCatalogue()
  const { config, t, terminal } = place
  const now = opened.clock.now()
  await sweep(opened)
  await finishErasures(operatorChange(opened), opened)
  const { kind } = await instanceSettings(opened.store.reader)
  if (kind === 'contract' && !config.isTest) throw new Stopped(t.say.operator.seed.onlyInTests)
  const house = {
    ...opened,
    baseUrl: new URL(config.baseUrl),
    language: config.language,
    factorRequired: kind === 'in_use' && !config.isTest,
    assets: assetsOf(place),
    log: pino({ level: logLevel }),
    startedAt: now,
  }
  const sweeping = setInterval(
    () => void sweep(opened).catch((err) => house.log.error({ err }, 'sweep failed')),
    sweepEvery,
  )
  sweeping.unref()
  const server = await listening(place, () => listen(mount(house, routes, frame), config.host, config.port))
  return {
    address: config.baseUrl,
    ended: toldToStop().then(async () => {
      terminal.say(t.say.operator.serve.stopping)
      clearInterval(sweeping)
      await server.stop(patience)
    }),
  }
}

/** Removes what broken-off uploads and unanswered files left. */
async function sweep({ clock, files }: Opened): Promise<void> {
  await files.sweepTemporary(instant(new Date(Date.parse(clock.now()) - leftoverAge)))
}

/** The style sheet and fonts as `npm run build` makes them. */
export const assetsDirectory = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? '../../dist/assets' : '../../assets',
)

function assetsOf({ t }: Place): Assets {
  try {
    return loadAssets(assetsDirectory)
  } catch {
    throw new Stopped(t.say.operator.serve.assetsMissing)
  }
}

async function listening({ config, t }: Place, begin: () => Promise<Listening>): Promise<Listening> {
  try {
    return await begin()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    const say = t.say.operator.serve
    throw new Stopped(code === 'EADDRINUSE' ? say.portTaken(config.port) : say.cannotListen(code))
  }
}

async function toldToStop(): Promise<void> {
  const told = new AbortController()
  const { signal } = told
  await Promise.race([once(process, 'SIGTERM', { signal }), once(process, 'SIGINT', { signal })])
  told.abort()
}
