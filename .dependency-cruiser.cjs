// The floor plan of the house: a room imports from the floors below it as listed, and from itself.
// ARCHITECTURE.md shows the plan; test/house/floor-plan.test.ts also asserts that modules were read at all.
const room = (name, from, below) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(controls|src|views|reports|test)/', pathNot: below },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    room('controls', '^controls/', '^controls/'),
    room('paths', '^src/paths', '^src/paths'),
    room('domain', '^src/domain/', '^(src/domain|controls)/'),
    room('i18n', '^src/i18n/', '^(src/i18n|src/domain|controls)/'),
    room('db', '^src/db/', '^(src/db|src/domain|controls)/'),
    room('presenters', '^src/presenters/', '^(src/presenters|src/i18n|src/domain|controls)/|^src/paths'),
    room('exchange', '^src/exchange/', '^(src/exchange|src/domain|controls)/'),
    room('adapters', '^src/adapters/', '^(src/adapters|src/domain)/'),
    room('actions', '^src/actions/', '^(src/actions|src/db|src/adapters|src/domain|controls)/'),
    room('views', '^views/', '^(views|src/presenters|src/i18n)/|^src/paths'),
    room(
      'reports',
      '^reports/',
      '^(reports|src/presenters|src/i18n)/|^src/paths|^src/adapters/(turns|threads)[.]ts$',
    ),
    room(
      'http',
      '^src/http/',
      '^(src/http|src/actions|src/db|src/adapters|src/presenters|src/exchange|views|reports|src/i18n|src/domain|controls)/|^src/(paths|version)',
    ),
    room(
      'cli',
      '^src/cli/',
      '^(src/cli|src/demo|src/http|src/actions|src/db|src/adapters|src/presenters|src/exchange|reports|src/i18n|src/domain|controls)/|^src/(paths|config|version)',
    ),
    room('demo', '^src/demo/', '^(src/demo|src/actions|src/db|src/adapters|src/domain|controls)/'),
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^(src/domain|src/i18n|src/presenters)/' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'drivers-in-engine',
      severity: 'error',
      from: { pathNot: '^(src/db/engine|test)/' },
      to: { path: 'node_modules/(better-sqlite3|pg)/' },
    },
    {
      name: 'kysely-in-db',
      severity: 'error',
      from: { pathNot: '^(src/db|test)/' },
      to: { path: 'node_modules/kysely/' },
    },
    {
      name: 'pdfkit-in-reports',
      severity: 'error',
      from: { pathNot: '^(reports|test)/' },
      to: { path: 'node_modules/(@types/)?pdfkit/' },
    },
    {
      name: 'highs-in-solver',
      severity: 'error',
      from: { pathNot: '^(src/adapters/solver|test)/' },
      to: { path: 'node_modules/highs/' },
    },
    {
      name: 'hono-app-in-kernel',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/http/kernel/' },
      to: { path: 'node_modules/(hono|@hono)/', pathNot: 'jsx|html' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
