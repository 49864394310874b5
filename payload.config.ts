import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { journalPath, setAsidePath, outboxPath } from '@/addresses/panelPaths'
import { closedEndpoints } from '@/cms/access/closedEndpoints'
import { hideForbidden } from '@/cms/access/hideForbidden'
import { sayTrouble } from '@/cms/errors/sayTrouble'
import { showPublicFaces, withPublicFaces } from '@/cms/access/publicFaces'
import { hideInside } from '@/cms/access/hideInside'
import { keepBooks } from '@/cms/access/keepBooks'
import { refuseOracles } from '@/cms/access/refuseOracles'
import { dropSelectOnWrites } from '@/cms/access/dropSelectOnWrites'
import { closeInternalCollections } from '@/cms/access/closeInternalCollections'
import { hideAccessRules } from '@/cms/access/hideAccessRules'
import { Collaborations } from '@/cms/collections/Collaborations'
import { Communiques } from '@/cms/collections/Communiques'
import { Events } from '@/cms/collections/Events'
import { Media } from '@/cms/collections/Media'
import { prepareBeforeActs, uploadLimits } from '@/cms/collections/Media/uploads'
import { Memberships } from '@/cms/collections/Memberships'
import { Organisations } from '@/cms/collections/Organisations'
import { Pages } from '@/cms/collections/Pages'
import { Sessions } from '@/cms/collections/Sessions'
import { Speakers } from '@/cms/collections/Speakers'
import { Topics } from '@/cms/collections/Topics'
import { Users } from '@/cms/collections/Users'
import { Venues } from '@/cms/collections/Venues'
import { keptEndpoint } from '@/cms/saving/conflicts/keptEndpoint'
import { setAsideEndpoints } from '@/cms/saving/conflicts/setAside'
import { refuseUnfit } from '@/cms/validation/requests/refuseUnfit'
import { sayWhatFailed } from '@/cms/errors/sayWhatFailed'
import { noMail } from '@/panel/noMail'
import { editor } from '@/cms/fields/texts'
import { outboxEndpoints } from '@/cms/outbox/endpoints'
import { panelWords } from '@/words/forms'
import { refuseMisfits } from '@/cms/validation/refuseMisfits'
import { refusalsAreQuiet } from '@/cms/errors/quietRefusals'
import { SiteSettings } from '@/cms/globals/SiteSettings'
import { linkPaths } from '@/cms/accounts/links'
import { survivingPg } from '@/cms/transactions/pool'
import { strict } from '@/cms/transactions/strictCommit'

const root = process.cwd()
const { APP_SECRET = '', DATABASE_URL = '', SITE_URL = 'http://localhost:3000', SMTP_URL = '' } = process.env

export default buildConfig({
  secret: APP_SECRET,
  serverURL: SITE_URL,
  csrf: [SITE_URL],
  telemetry: false,
  graphQL: { disable: true },
  maxDepth: 3,
  defaultDepth: 1,
  localization: {
    locales: [
      { code: 'fr', label: 'Français' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'fr',
    fallback: true,
  },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr', translations: panelWords },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    components: {
      graphics: { Logo: '@/panel/Wordmark#Wordmark', Icon: '@/panel/Wordmark#Initials' },
      providers: ['@/panel/patches/spoken/Spoken#Spoken'],
      afterNavLinks: ['@/panel/setAside/SetAsideLink#SetAsideLink', '@/panel/journal/JournalLink#JournalLink', '@/panel/outbox/OutboxLink#OutboxLink'],
      views: {
        dashboard: { Component: '@/panel/home/Home#Home' },
        login: { Component: '@/panel/account/SignInView#SignInView', path: '/login', exact: true },
        choosePassword: { Component: '@/panel/account/ChoosePasswordView#ChoosePasswordView', path: linkPaths.password, exact: true },
        confirmAddress: { Component: '@/panel/account/ConfirmAddressView#ConfirmAddressView', path: linkPaths.address, exact: true },
        invitation: { Component: '@/panel/joining/InvitationView#InvitationView', path: linkPaths.invitation, exact: true },
        unauthorized: { Component: '@/panel/joining/OutsideView#OutsideView', path: '/unauthorized', exact: true },
        journal: { Component: '@/panel/journal/JournalView#JournalView', path: journalPath, exact: true },
        outbox: { Component: '@/panel/outbox/OutboxView#OutboxView', path: outboxPath, exact: true },
        setAside: { Component: '@/panel/setAside/SetAsideView#SetAsideView', path: setAsidePath, exact: true },
      },
    },
    importMap: { baseDir: path.resolve(root, 'src'), importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' – De Concert', defaultOGImageType: 'off' },
  },
  editor,
  email: noMail,
  custom: { sendsLetters: SMTP_URL !== '' },
  logger: { options: { level: 'warn', hooks: refusalsAreQuiet } },
  // Pictures are made elsewhere (`files`). Without this, Payload warns at each start that it cannot.
  sharp: () => {
    throw new Error('Payload makes no pictures here')
  },
  upload: uploadLimits,
  collections: [Events, Sessions, Collaborations, Topics, Communiques, Pages, Media, Organisations, Speakers, Venues, Memberships, Users],
  globals: [SiteSettings],
  endpoints: [...closedEndpoints, ...setAsideEndpoints, keptEndpoint, ...outboxEndpoints],
  hooks: { afterError: [hideForbidden, sayTrouble, sayWhatFailed] },
  db: withPublicFaces(
    strict(
      postgresAdapter({
        pg: survivingPg,
        push: false,
        idType: 'uuidv7',
        migrationDir: path.resolve(root, 'migrations'),
        pool: {
          connectionString: DATABASE_URL,
          max: 10,
          connectionTimeoutMillis: 5_000,
          statement_timeout: 30_000,
          idle_in_transaction_session_timeout: 60_000,
        },
      }),
    ),
  ),
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  typescript: { outputFile: path.resolve(root, 'src/cms/payload-types.ts') },
})
  .then(closeInternalCollections)
  .then(refuseOracles)
  .then(hideInside)
  .then(showPublicFaces)
  .then(hideAccessRules)
  .then(dropSelectOnWrites)
  .then(keepBooks)
  .then(refuseMisfits)
  .then(prepareBeforeActs)
  .then(refuseUnfit)
