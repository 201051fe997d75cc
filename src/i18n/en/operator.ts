import type { operator as danish } from '../da/operator.ts'

const kinds = { created: 'new', changed: 'changes', ended: 'becomes local' }

const usage = {
  serve: 'serve',
  demo: 'demo [--keep]',
  migrate: 'migrate',
  doctor: 'doctor',
  seed: 'seed --fixture demo|contract|large',
  import:
    'import units|people|responsibility|answers|compliance|external|efforts|findings|guidelines FILE [--cycle YEAR] [--dry-run]',
  export: 'export units|responsibility|answers|compliance|evidence|goals|findings --cycle YEAR [--unit CODE]',
  account: 'account reset E-MAIL',
  cycle: 'cycle open YEAR --method four-aspects|single-level --counting-date YYYY-MM-DD',
  score: 'score --cycle YEAR [--unit CODE] --json',
  report:
    'report annual-goals|maturity|unit-sheet|sub-strategy --cycle YEAR [--unit CODE] [--lang da|en] [--class public|internal|confidential] --out FILE',
  backup: 'backup DIRECTORY',
  restore: 'restore DIRECTORY',
  verify: 'verify [--anchor FILE]',
  routes: 'routes --json',
}

/** Sentences for the person who runs the installation, at the command line. */
export const operator: typeof danish = {
  usage: {
    label: 'Usage:',
    ...usage,
    all: ['Usage: npm run -s modent -- COMMAND', ...Object.values(usage).map((line) => `  ${line}`)].join(
      '\n',
    ),
  },
  wrong: {
    command: (name) => `There is no command ${name}.`,
    kind: (name, known) =>
      `${name === '' ? 'A word is missing' : `“${name}” is not known`}. Choose one of ${known.join(', ')}.`,
    option: (name) =>
      name === ''
        ? 'The command line cannot be read.'
        : `The option ${name} is not known here or lacks its value.`,
    tooFew: 'The command lacks something.',
    tooMany: (text) => `“${text}” is too much.`,
    year: (text) => `“${text}” is not a year from 2000 to 2100.`,
    cycleMissing: 'Name the year with --cycle, for example --cycle 2027.',
    unitCode: (text) => `“${text}” cannot be a unit code.`,
    method: (known) => `Name the method with --method: ${known.join(' or ')}.`,
    countingDate: (text) =>
      text === ''
        ? 'Name the counting date with --counting-date, for example --counting-date 2026-10-01.'
        : `There is no day “${text}”. Write it as 2026-10-01.`,
    jsonOnly: 'The figures come as JSON only. Add --json.',
    fixture: (known) => `Name the data set with --fixture: ${known.join(', ')}.`,
    out: 'Name the file with --out.',
    choice: (option, known) => `${option} must be ${known.join(' or ')}.`,
    unitOnlyForSheets: '--unit only goes with unit-sheet.',
  },
  noCycle: (year) => `There is no year ${year}. Open it with cycle open.`,
  noUnit: (code) => `There is no unit ${code}.`,
  file: {
    unreadable: (path, code) =>
      ({
        ENOENT: `There is no file ${path}.`,
        EISDIR: `${path} is a directory and not a file.`,
        EACCES: `This user may not read the file ${path}.`,
      })[code] ?? `The file ${path} cannot be read (${code}).`,
    unwritable: (path, code) => `The file ${path} cannot be written (${code}).`,
  },
  database: {
    lost: (reason) => `The connection to the database broke: ${reason}`,
    unavailable: (reason) => `The database does not answer: ${reason}`,
    newer: 'The database was made by a later version of Modent. Use that version.',
    behind: 'The database is from an earlier version. Run migrate first.',
    notEmpty: 'The database holds something already. Use an empty database.',
  },
  migrate: {
    ran: (name) => `Ran: ${name}`,
    newest: 'The database is at the newest version.',
  },
  import: {
    noCycleYet: (year) =>
      `The year ${year} is not open. Leave out --cycle, and the responsibility holds for the next year that is opened.`,
    row: (row) => {
      const place = row.line === null ? 'not in the file' : `line ${row.line}`
      const fields = row.fields.length > 0 ? ` (${row.fields.join(', ')})` : ''
      return `${place}: ${row.key} ${kinds[row.kind]}${fields}`
    },
    summary: ({ created, changed, ended, unchanged }) =>
      [
        `${created} new`,
        `${changed} changed`,
        ...(ended > 0 ? [`${ended} made local`] : []),
        `${unchanged} unchanged`,
      ].join(', '),
    unsupported: (n) =>
      n === 1
        ? '1 requirement stands as complied without evidence. It stops the lock of the result until the unit adds it or the answer is corrected:'
        : `${n} requirements stand as complied without evidence. They stop the lock of the result until the units add it or the answers are corrected:`,
    unsupportedLine: (line, key) => `  line ${line}: ${key}`,
    unsupportedRest: (n) => `  and ${n} more. All of them stand on the page that checks the answers.`,
    rehearsed: 'Dry run: nothing is stored.',
    nothingStored: 'Nothing is stored.',
  },
  account: {
    missing: (email) => `Nobody has the e-mail ${email}.`,
    closed: "The account is closed. An administrator opens it on the person's page.",
    reset: (email, until, link) =>
      `The password and the two-step verification of ${email} are deleted. Start afresh with this link, which works once and until ${until}:\n${link}`,
  },
  cycle: {
    opened: (year, collection, approval, counting) =>
      `The year ${year} is open and collects. Units send by ${collection}, managements approve by ${approval}. Counting date: ${counting}.`,
    refused: {
      yearTaken: (year) => `There is a year ${year} already.`,
      deadlinesReversed: () => 'The deadline for approval lies before the deadline for sending.',
      deadlineAfterCounting: (_year) => 'The deadline for approval is after the counting date.',
    },
  },
  seed: {
    onlyInTests: 'The data set contract has known passwords and can only be used with NODE_ENV=test.',
    done: (fixture, units, cycles) =>
      `The data set ${fixture} is in place: ${units} units, the years ${cycles}.`,
  },
  demo: {
    notADemonstration: 'The database is no demonstration and will not be overwritten. Use another one.',
    ready: (address) => `The demonstration is ready at ${address}`,
    password: (password) => `All accounts have the password ${password}`,
    account: (role, email) => `  ${role}: ${email}`,
    stop: 'Stop with Ctrl-C.',
  },
  serve: {
    ready: (address) => `Modent answers at ${address}`,
    firstAdministrator: (link) =>
      `There are no users yet. Make the first administrator with this link, which works once and for 24 hours:\n${link}`,
    portTaken: (port) => `Port ${port} is taken. Choose another with PORT.`,
    cannotListen: (code) => `The server cannot begin to listen (${code}).`,
    assetsMissing: 'The style sheet and fonts of the pages are missing. Run npm run build.',
    stopping: 'Modent stops when the last answers are sent.',
  },
  doctor: {
    fine: (check) => `in order: ${check}`,
    checks: {
      node: 'Node.js',
      database: 'database',
      schema: 'version of the database',
      secret: 'secret',
      files: 'files',
      disk: 'disk space',
      locale: 'Danish locale data',
      fonts: 'fonts',
      assets: 'style sheet',
    },
    oldNode: (found) => `Node.js is ${found} and must be at least 22.17.`,
    pragma: (name, found, wanted) => `SQLite: ${name} is ${found} and must be ${wanted}.`,
    damaged: (found) => `SQLite: the database is damaged: ${found}`,
    oldPostgres: (version) => `PostgreSQL ${version} is too old. It must be at least 15.`,
    encoding: (found) => `PostgreSQL: server_encoding is ${found} and must be UTF8.`,
    asynchronous: 'PostgreSQL: synchronous_commit is off, so a saved answer could be lost.',
    foreignSecret: 'The secret is not the one that the log of the database was written with.',
    emptySchema: 'The database is empty. Run migrate.',
    filesUnwritable: (reason) => `The directory of files cannot be written to: ${reason}`,
    diskFull: (free) => `Only ${free} are free on the disk with the files.`,
    noDanish: (wrong) =>
      `Node.js lacks Danish locale data: ${wrong}. Numbers and dates would be shown in English.`,
    fontMissing: (path) => `The font ${path} is missing.`,
  },
  backup: {
    outdated: (copy, days) =>
      `${copy} is more than ${days} days old and can hold evidence that was erased. Delete it.`,
    notEmpty: (path) => `The directory ${path} is not empty. Choose a new one.`,
    done: (rows, files, size) => `The copy is complete: ${rows} rows and ${files} files, ${size} in all.`,
    secretApart: (path) =>
      `The secret ${path} is not in the copy. Keep it in another place: without it the copy cannot be used.`,
    fileMissing: (hash) => `The file ${hash} is missing in the store.`,
    fileDamaged: (hash) => `The file ${hash} is damaged in the store.`,
  },
  restore: {
    erasedAgain: (count) =>
      count === 1
        ? '1 piece of evidence that was erased since is erased again.'
        : `${count} pieces of evidence that were erased since are erased again.`,
    noManifest: (path) => `${path} is no copy: manifest.json is missing or cannot be read.`,
    unsealed: 'The manifest was changed, or the copy was made with another secret.',
    newer: 'The copy was made by a later version of Modent. Use that version.',
    dataChanged: 'The copy of the database (data.jsonl) is not the one that the manifest describes.',
    fileMissing: (hash) => `The file ${hash} is missing in the copy.`,
    fileChanged: (hash) => `The file ${hash} in the copy was changed.`,
    fileExtra: (path) => `The file ${path} does not belong to the copy.`,
    filesNotEmpty: 'The directory of files holds files that do not belong to the copy. Use an empty one.',
    done: (rows, files) => `Restored: ${rows} rows and ${files} files.`,
  },
  verify: {
    audit: (lines) => `The log has ${lines} lines, and the chain holds.`,
    unanchored:
      'The end of the log is not anchored: without --anchor nobody can see whether its last lines were removed.',
    anchored: (seq) => `The log holds line ${seq} as it was anchored.`,
    head: (seq, hash) => `Anchor: {"seq":${seq},"hash":"${hash}"}`,
    badAnchor: (path) => `${path} is no anchor, which is JSON with seq and hash.`,
    problem: {
      missing: (line) => `Line ${line} of the log is missing.`,
      unlinked: (line) => `Line ${line} of the log does not follow the line before it.`,
      changed: (line) => `Line ${line} of the log was changed.`,
      doubled: (line) =>
        `The log holds more lines than have a place in the chain, which ends with line ${line}.`,
      notAnchored: (line) => `Line ${line} of the log is not the one that was anchored.`,
      cut: (line) => `Line ${line} of the log was anchored and is gone: the end of the log was removed.`,
      head: (line) => `The newest line of the log is not the one that the database names (line ${line}).`,
    },
    evidence: (count) => `${count} files of evidence are as they were received.`,
    evidenceMissing: (code) => `Evidence ${code}: the file is missing.`,
    evidenceDamaged: (code) => `Evidence ${code}: the file was changed.`,
    reports: (count) => `${count} frozen reports are unchanged.`,
    summaries: (cycles) =>
      cycles === 1
        ? 'The maturity of 1 cycle is summed up right.'
        : `The maturity of ${cycles} cycles is summed up right.`,
    summaryDiffers: (year, figure) => `The maturity of ${year} is not summed up right: ${figure}.`,
    reportChanged: (name) => `The report ${name} was changed after it was frozen.`,
  },
  report: {
    written: (path, size) => `Written: ${path} (${size})`,
    refused: (field, reason, detail) =>
      ({
        missing_glyph: `${field}: the character ${detail} is not in the report’s font. Write the text without it.`,
        too_long: `${field}: the text is too long for its place in the report. Make it shorter.`,
        forbidden_character: `${field}: the character ${detail} may not stand in a report. Write the text without it.`,
      })[reason],
  },
}
