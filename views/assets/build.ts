import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compile } from 'sass'

/**
 * Makes everything a browser loads beside the pages, in `dist/assets`: one style sheet, two fonts, htmx and our
 * own script. Another folder can be named as the argument. Refuses when the whole is over its budget or the style sheet
 * names a file that is not there.
 */
const budget = 150_000
const here = import.meta.dirname
const target = process.argv[2] ?? join(here, '../../dist/assets')
const require = createRequire(import.meta.url)
const dkfds = join(dirname(require.resolve('dkfds')), '..')

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const style = compile(join(here, 'style/main.scss'), {
  loadPaths: [join(dkfds, 'scss')],
  style: 'compressed',
  quietDeps: true,
  silenceDeprecations: ['import'],
})
writeFileSync(join(target, 'style.css'), style.css)

const copies = [
  join(dkfds, 'fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2'),
  join(dkfds, 'fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2'),
  join(dkfds, 'img/svg-icons/check-white.svg'),
  join(dkfds, 'img/svg-icons/minus-white.svg'),
  require.resolve('htmx.org/dist/htmx.min.js'),
  join(here, 'modent.js'),
  join(here, 'icon.svg'),
]
for (const file of copies) copyFileSync(file, join(target, file.slice(file.lastIndexOf('/') + 1)))

const present = readdirSync(target)
const named = [...readFileSync(join(target, 'style.css'), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)]
const absent = named.map((match) => match[1] ?? '').filter((name) => !present.includes(name))
if (absent.length > 0) throw new Error(`The style sheet names files that are not there: ${absent.join(', ')}`)

const total = present.reduce((sum, name) => sum + statSync(join(target, name)).size, 0)
if (total > budget) throw new Error(`The assets are ${total} bytes; the budget is ${budget}.`)
