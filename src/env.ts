import path from 'node:path'
import { z } from 'zod'
import type { Term } from '@/words'

/** What the operator decided, read once at start; the folders are absolute, the origin has no trailing slash. */
export type Environment = Readonly<{
  port: number
  host: string
  siteUrl: string
  dataDir: string
  mediaDir: string
  databaseUrl: string | null
  readerDatabaseUrl: string | null
  appSecret: string | null
  /** How many proxies of the operator's stand in front: each adds an address to X-Forwarded-For. */
  trustedProxies: number
  /** Where letters are handed in ("smtps://name:password@machine:465"); without it they wait. */
  smtpUrl: string | null
  /** Whom letters are from: an address, or "Name <address>". */
  mailFrom: string
  demo: boolean
  debug: boolean
}>

/** The environment as read, or one sentence per variable that cannot be used. */
export type Reading = { environment: Environment; problems: null } | { environment: null; problems: Term[] }

/** Reads and validates the environment's variables (all listed in `.env.example`); an empty variable counts as absent. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Reading {
  const given = Object.fromEntries(Object.entries(variables).filter(([name, value]) => name in sentences && value?.trim()))
  const { data, error } = shape.safeParse(given)
  if (error) return { environment: null, problems: [...new Set(error.issues.map((issue) => String(issue.path[0])))].map(sentenceAbout) }
  if (data.DATABASE_URL && !data.APP_SECRET) return { environment: null, problems: [secretMissing] }
  if (data.SMTP_URL && !data.MAIL_FROM) return { environment: null, problems: [senderMissing] }
  return { environment: arranged(data), problems: null }
}

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ })

const shape = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  SITE_URL: z.url({ protocol: /^https?$/ }).refine(isOrigin).optional(),
  DATA_DIR: z.string().default('./.data'),
  MEDIA_DIR: z.string().default('./media'),
  DATABASE_URL: postgresUrl.optional(),
  READER_DATABASE_URL: postgresUrl.optional(),
  APP_SECRET: z.string().min(32).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /.+/ }).optional(),
  MAIL_FROM: z.string().refine(isSender).optional(),
  DEMO: z.enum(['on', 'off']).default('on'),
  DEBUG: z.string().optional(),
})

function isOrigin(url: string): boolean {
  const { pathname, search, hash, username } = new URL(url)
  return pathname === '/' && !search && !hash && !username
}

// "lettres@exemple.org", "De Concert <lettres@exemple.org>".
function isSender(text: string): boolean {
  return /^(?:[^<>@\p{Cc}]+ )?<?[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+\.[^\s<>@\p{Cc}]+>?$/u.test(text) && text.includes('<') === text.endsWith('>')
}

function arranged(data: z.infer<typeof shape>): Environment {
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: new URL(data.SITE_URL ?? `http://localhost:${data.PORT}`).origin,
    dataDir: path.resolve(data.DATA_DIR),
    mediaDir: path.resolve(data.MEDIA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    readerDatabaseUrl: data.READER_DATABASE_URL ?? null,
    appSecret: data.APP_SECRET ?? null,
    trustedProxies: data.TRUSTED_PROXIES,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? 'De Concert <lettres@localhost.localdomain>',
    demo: data.DEMO === 'on',
    debug: data.DEBUG === '1',
  }
}

function sentenceAbout(variable: string): Term {
  return sentences[variable as keyof typeof sentences]
}

const secretMissing: Term = {
  fr: 'Avec DATABASE_URL, APP_SECRET est nécessaire : donnez 32 caractères ou plus, tirés au hasard, et gardez-les.',
  en: 'With DATABASE_URL, APP_SECRET is needed: give 32 random characters or more, and keep them.',
}

const senderMissing: Term = {
  fr: 'Avec SMTP_URL, MAIL_FROM est nécessaire : l’adresse dont partent les lettres, par exemple De Concert <lettres@exemple.org>.',
  en: 'With SMTP_URL, MAIL_FROM is needed: the address that letters come from, for instance De Concert <letters@example.org>.',
}

const sentences = {
  PORT: { fr: 'PORT doit être un nombre entre 1 et 65535, par exemple 3000.', en: 'PORT must be a number between 1 and 65535, for instance 3000.' },
  HOST: { fr: 'HOST doit être l’adresse où écouter, par exemple 127.0.0.1.', en: 'HOST must be the address to listen on, for instance 127.0.0.1.' },
  SITE_URL: {
    fr: 'SITE_URL doit être l’adresse publique du site, sans chemin, par exemple https://exemple.org.',
    en: 'SITE_URL must be the site’s public address, without a path, for instance https://example.org.',
  },
  DATA_DIR: { fr: 'DATA_DIR doit être un dossier, par exemple ./.data.', en: 'DATA_DIR must be a folder, for instance ./.data.' },
  MEDIA_DIR: { fr: 'MEDIA_DIR doit être un dossier, par exemple ./media.', en: 'MEDIA_DIR must be a folder, for instance ./media.' },
  DATABASE_URL: {
    fr: 'DATABASE_URL doit avoir la forme postgresql://nom:mot-de-passe@machine:5432/base.',
    en: 'DATABASE_URL must look like postgresql://name:password@machine:5432/database.',
  },
  READER_DATABASE_URL: {
    fr: 'READER_DATABASE_URL doit avoir la forme postgresql://nom:mot-de-passe@machine:5432/base.',
    en: 'READER_DATABASE_URL must look like postgresql://name:password@machine:5432/database.',
  },
  APP_SECRET: {
    fr: 'APP_SECRET doit compter 32 caractères ou plus, tirés au hasard.',
    en: 'APP_SECRET must count 32 random characters or more.',
  },
  TRUSTED_PROXIES: {
    fr: 'TRUSTED_PROXIES est le nombre de vos serveurs mandataires placés devant, de 0 à 9.',
    en: 'TRUSTED_PROXIES is the number of your proxies that stand in front, from 0 to 9.',
  },
  SMTP_URL: {
    fr: 'SMTP_URL doit avoir la forme smtps://nom:mot-de-passe@machine:465 (ou smtp://…:587).',
    en: 'SMTP_URL must look like smtps://name:password@machine:465 (or smtp://…:587).',
  },
  MAIL_FROM: {
    fr: 'MAIL_FROM est l’adresse dont partent les lettres, par exemple De Concert <lettres@exemple.org>.',
    en: 'MAIL_FROM is the address that letters come from, for instance De Concert <letters@example.org>.',
  },
  DEMO: { fr: 'DEMO vaut on ou off.', en: 'DEMO is either on or off.' },
  DEBUG: { fr: 'DEBUG vaut 1 ou rien.', en: 'DEBUG is either 1 or absent.' },
} as const satisfies Record<keyof z.input<typeof shape>, Term>
