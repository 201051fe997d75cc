import type { settings as danish } from '../da/settings.ts'

export const settings: typeof danish = {
  unknown: (name, known) => `There is no setting ${name}. Known settings: ${known.join(', ')}.`,
  empty: (name) => `${name} is empty. Give it a value, or remove it.`,
  database: 'MODENT_DATABASE must be sqlite:PATH or postgres://USER@HOST/DATABASE.',
  port: 'PORT must be a whole number from 0 to 65535.',
  host: 'HOST must be a host name or an IP address.',
  language: 'MODENT_LANG must be da or en.',
  baseUrl: 'MODENT_BASE_URL must be an address without a path, such as https://modent.example.dk.',
  baseUrlInsecure:
    'MODENT_BASE_URL must begin with https://, unless the host is the machine itself (localhost, 127.0.0.1 or [::1]).',
  clock: 'MODENT_CLOCK must be a moment in UTC, such as 2026-08-20T09:00:00Z.',
  clockOutsideTest: 'MODENT_CLOCK can only be used together with NODE_ENV=test.',
  secret: {
    missing: (path) =>
      `The secret ${path} is missing, but the database has content. Put the right file in place; a new one cannot read the old data.`,
    weak: (path) => `The secret ${path} is too short or too uniform. It must be at least 32 random bytes.`,
    open: (path) => `The secret ${path} can be read by others on this machine. Set its mode to 0600.`,
  },
}
