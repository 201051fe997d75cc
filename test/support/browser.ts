import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export interface TestBrowser {
  from: 'machine' | 'npm'
  version: string
  /** A person with an own, empty set of cookies, at the site served at `origin`. */
  visitor: (origin: string, options?: VisitorOptions) => Promise<Visitor>
  close: () => Promise<void>
}

interface VisitorOptions {
  /** Runs no script of the page's: every page must work this way. */
  withoutScript?: boolean
  language?: 'da' | 'en'
  width?: number
  height?: number
}

interface Visitor {
  page: Page
  context: BrowserContext
  /**
   * One line for everything a good page never does: break the content security policy, write an error to the
   * console, throw, miss a file, or ask another host for anything. A clean visit leaves it empty.
   */
  troubles: string[]
  /** The page as it stands by now. */
  markup: () => Promise<string>
  /** What axe finds on the page as it stands, one line a place; only for a visitor with script, whom axe needs. */
  accessibilityFaults: () => Promise<string[]>
  close: () => Promise<void>
}

const run = promisify(execFile)

// As root there is no sandbox, and a browser that looks up its maker's hosts at every start has no place in a test.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** A real Chromium: the machine's own where there is one, else the one npm brings. Throws where neither starts. */
export async function openBrowser(): Promise<TestBrowser> {
  return (await machineBrowser()) ?? (await npmBrowser())
}

async function machineBrowser(): Promise<TestBrowser | undefined> {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const executablePath = names.map((name) => join('/usr/bin', name)).find((path) => existsSync(path))
  if (!executablePath) return undefined
  try {
    return dressed(await chromium.launch({ executablePath, args: flags }), 'machine')
  } catch {
    // A launcher without its browser behind it (Ubuntu's snap stub, for one): npm's is the next to try.
    return undefined
  }
}

/** Chromium as npm ships it, unpacked once for this checkout; also brings fonts and the libraries of its own. */
export async function npmBrowser(): Promise<TestBrowser> {
  const home = await unpacked()
  const env = { ...process.env, FONTCONFIG_FILE: join(home, 'fonts.conf') }
  const start = (more: Record<string, string>) =>
    chromium.launch({ executablePath: join(home, 'chromium'), args: flags, env: { ...env, ...more } })
  // The machine's own libraries fit best; on a machine without NSS the ones in the package do.
  const browser = await start({}).catch(() => start({ LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }))
  return dressed(browser, 'npm')
}

async function unpacked(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  mkdirSync(cache, { recursive: true })
  const scratch = mkdtempSync(`${home}-`)
  // The package unpacks into the directory for temporary files, and its libraries only where it takes itself to be
  // at the host it was made for; both are said in the environment of a process of its own.
  await run(
    process.execPath,
    ['--input-type=module', '-e', `await (await import('@sparticuz/chromium')).default.executablePath()`],
    { cwd: dirname(entry), env: { ...process.env, TMPDIR: scratch, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
  )
  const fonts = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(home, 'fonts')}</dir>`
  writeFileSync(join(scratch, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`)
  try {
    renameSync(scratch, home)
  } catch (fault) {
    // Another worker was first, and its copy is as good.
    rmSync(scratch, { recursive: true, force: true })
    if (!existsSync(home)) throw fault
  }
  return home
}

function dressed(browser: Browser, from: TestBrowser['from']): TestBrowser {
  return {
    from,
    version: browser.version(),
    visitor: (origin, options = {}) => visitor(browser, origin, options),
    close: () => browser.close(),
  }
}

// Text, since it is compiled by the browser and not by us: the house has no types for what lives in a page.
const reportViolations = `addEventListener('securitypolicyviolation', (event) =>
  modentCspViolation(event.effectiveDirective + ' refused ' + event.blockedURI + ' on ' + event.documentURI))`

async function visitor(browser: Browser, origin: string, options: VisitorOptions): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: options.withoutScript !== true,
    locale: options.language === 'en' ? 'en-GB' : 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const troubles: string[] = []
  await page.exposeBinding('modentCspViolation', (_source, text: string) => {
    troubles.push(`content security policy: ${text}`)
  })
  await page.addInitScript({ content: reportViolations })
  page.on('console', (message) => {
    // A missing file is told below by its address; an answer of 404 or 422 to the person is no fault of the page.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    troubles.push(`console: ${message.text()} on ${page.url()}`)
  })
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message} on ${page.url()}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const elsewhere = /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin
    if (elsewhere) troubles.push(`another host: ${request.url()} from ${page.url()}`)
  })
  page.on('response', (response) => {
    const asked = response.request().resourceType()
    if (response.status() < 400 || ['document', 'fetch', 'xhr'].includes(asked)) return
    troubles.push(`missing file: ${response.url()} (${response.status()}) on ${page.url()}`)
  })
  const accessibilityFaults = async () => {
    if (options.withoutScript) throw new Error('axe is a script: ask it as a visitor with script')
    return axeFaults(page)
  }
  // One expression: before it gives its own `content`, Playwright brings all of its script into each page it comes to.
  const markup = async () =>
    `<!doctype html>${await page.evaluate<string>('document.documentElement.outerHTML')}`
  return { page, context, troubles, markup, accessibilityFaults, close: () => context.close() }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Works under the strictest policy: axe is evaluated through the browser's debugging door, not put into the page.
// The mode without frames, since no page has one: the other opens a second page for every question. Without
// the places where all is well, and without media, of which no page has any.
async function axeFaults(page: Page): Promise<string[]> {
  // Axe is large, and stays with a page whose content is replaced by another's.
  const isThere = await page.evaluate(`'axe' in window`)
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(standards)
    .analyze()
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${rule.help} at ${node.target.join(' ')} on ${page.url()}`),
  )
}
