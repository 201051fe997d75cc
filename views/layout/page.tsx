import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import type { LayoutModel } from '../../src/presenters/layout.ts'
import { CsrfField } from '../parts/form.tsx'

/** The frame of every page, and the only `<html>`. `title` is the page's own; the product's name is added. */
export const Page = (props: PropsWithChildren<{ layout: LayoutModel; title: string; t: Language }>) => {
  const { layout } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={layout.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${props.title} – ${layout.product}`}</title>
          <link rel="icon" href={layout.assets.icon} type="image/svg+xml" />
          <link rel="stylesheet" href={layout.assets.style} />
          <script src={layout.assets.htmx} defer />
          <script src={layout.assets.script} defer />
        </head>
        <body>
          <a class="skipnav" href="#content">
            {props.t.say.layout.skip}
          </a>
          <Header layout={layout} t={props.t} />
          <CycleLine layout={layout} t={props.t} />
          <main id="content" tabindex={-1}>
            {props.children}
          </main>
          <Footer layout={layout} />
        </body>
      </html>
    </>
  )
}

const Header = (props: { layout: LayoutModel; t: Language }) => {
  const { layout, t } = props
  const { language } = layout
  return (
    <header class="m-top">
      <a class="m-brand" href={layout.homeHref}>
        {layout.product}
        <span>{layout.region}</span>
      </a>
      <div class="m-who">
        {layout.who === undefined ? null : <span>{layout.who}</span>}
        <form method="post" action={language.action}>
          <CsrfField csrf={layout.csrf} />
          <input type="hidden" name="language" value={language.code} />
          <input type="hidden" name="back" value={language.back} />
          <button type="submit" class="m-linkbtn" lang={language.code}>
            {language.label}
          </button>
        </form>
        {layout.who === undefined ? null : (
          <form method="post" action={layout.logoutAction}>
            <CsrfField csrf={layout.csrf} />
            <button type="submit" class="m-linkbtn">
              {t.say.layout.logOut}
            </button>
          </form>
        )}
      </div>
      {layout.nav.length === 0 ? null : (
        <nav class="m-nav" aria-label={t.say.layout.mainMenu}>
          <ul>
            {layout.nav.map((entry) => (
              <li>
                <a href={entry.href} aria-current={entry.current ? 'page' : undefined}>
                  {entry.label}
                  {entry.count === undefined ? null : (
                    <span class="m-count"> ({t.format.integer(entry.count)})</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

const CycleLine = (props: { layout: LayoutModel; t: Language }) => {
  const { cycle } = props.layout
  return cycle === undefined ? null : (
    <section class="m-cycle" aria-label={props.t.say.layout.yearlyCycle}>
      <div>
        <b>{cycle.goals}</b>
        <span>
          {props.t.say.layout.step} <b>{cycle.step}</b>
        </span>
        {cycle.facts.map((fact) => (
          <span>{fact}</span>
        ))}
      </div>
    </section>
  )
}

const Footer = (props: { layout: LayoutModel }) => (
  <footer class="m-foot">
    <div>
      <span>{props.layout.footer.join(' ')}</span>
      {props.layout.links.map((link) => (
        <a href={link.href}>{link.label}</a>
      ))}
    </div>
  </footer>
)
