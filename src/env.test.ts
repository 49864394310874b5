import path from 'node:path'
import { readEnvironment } from '@/env'

const secret = 'x'.repeat(32)

test('without any variable there is a working environment', () => {
  expect(readEnvironment({}).environment).toEqual({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    dataDir: path.resolve('.data'),
    mediaDir: path.resolve('media'),
    databaseUrl: null,
    readerDatabaseUrl: null,
    appSecret: null,
    trustedProxies: 0,
    smtpUrl: null,
    mailFrom: 'De Concert <lettres@localhost.localdomain>',
    demo: true,
    debug: false,
  })
})

test('every variable is heard, and an empty one counts as absent', () => {
  const given = { PORT: '8080', HOST: '0.0.0.0', SITE_URL: 'https://exemple.org/', DATA_DIR: '/d', MEDIA_DIR: '/m', DEMO: 'off', DEBUG: '1', TRUSTED_PROXIES: '1', READER_DATABASE_URL: ' ' }
  const mail = { SMTP_URL: 'smtps://a%40b:c@mail.exemple.org:465', MAIL_FROM: 'De Concert <lettres@exemple.org>' }
  const database = { DATABASE_URL: 'postgresql://a:b@db:5432/c', APP_SECRET: secret }
  expect(readEnvironment({ ...given, ...database, ...mail, PATH: '/bin' })).toEqual({
    environment: {
      port: 8080,
      host: '0.0.0.0',
      siteUrl: 'https://exemple.org',
      dataDir: '/d',
      mediaDir: '/m',
      databaseUrl: 'postgresql://a:b@db:5432/c',
      readerDatabaseUrl: null,
      appSecret: secret,
      trustedProxies: 1,
      smtpUrl: 'smtps://a%40b:c@mail.exemple.org:465',
      mailFrom: 'De Concert <lettres@exemple.org>',
      demo: false,
      debug: true,
    },
    problems: null,
  })
})

test.each([
  ['a port that is none', { PORT: '70000' }, ['PORT']],
  ['a site address with a path', { SITE_URL: 'https://exemple.org/site' }, ['SITE_URL']],
  ['a database of another kind', { DATABASE_URL: 'mysql://a@b/c', APP_SECRET: secret }, ['DATABASE_URL']],
  ['a database without the secret', { DATABASE_URL: 'postgresql://a@b/c' }, ['Avec DATABASE_URL, APP_SECRET']],
  ['proxies that cannot be counted', { TRUSTED_PROXIES: 'Caddy' }, ['TRUSTED_PROXIES']],
  ['a mail server of another kind', { SMTP_URL: 'mail.exemple.org:25', MAIL_FROM: 'a@exemple.org' }, ['SMTP_URL']],
  ['a mail server without a sender', { SMTP_URL: 'smtp://mail.exemple.org' }, ['Avec SMTP_URL, MAIL_FROM']],
  ['a sender that is no address', { MAIL_FROM: 'De Concert' }, ['MAIL_FROM']],
  ['a sender with a line of its own', { MAIL_FROM: 'a@exemple.org\nBcc: b@exemple.org' }, ['MAIL_FROM']],
  ['a short secret', { APP_SECRET: 'short' }, ['APP_SECRET']],
  ['several mistakes', { PORT: 'x', DEMO: 'maybe' }, ['PORT', 'DEMO']],
])('%s gets one sentence each', (_what, given, beginnings) => {
  const { problems } = readEnvironment(given)
  expect(problems?.map(({ fr }, index) => fr.slice(0, beginnings[index]?.length))).toEqual(beginnings)
})

test('a socket counts as a database address', () => {
  const url = 'postgresql://deconcert@localhost/deconcert?host=%2Frun%2Fpostgresql'
  expect(readEnvironment({ DATABASE_URL: url, APP_SECRET: secret }).environment?.databaseUrl).toBe(url)
})
