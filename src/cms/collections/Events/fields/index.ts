import type { Field } from 'payload'
import { eventForm as form } from '@/words/forms'
import { slug } from '@/cms/fields/decided'
import { instant } from '@/cms/fields/moments'
import { publicLink } from '@/cms/fields/sidebar'
import { coming } from './coming'
import { context } from './context'
import { practical } from './practical'
import { what } from './what'
import { when } from './when'
import { where } from './where'
import { who } from './who'

/** The form tells an event in the order a press text does. */
export const eventFields: Field[] = [
  { name: 'notices', type: 'ui', admin: { components: { Field: '@/panel/notices/Notices#Notices' }, disableListColumn: true } },
  {
    type: 'tabs',
    tabs: [
      { label: form.what.label, fields: what },
      { label: form.when.label, fields: when },
      { label: form.where.label, fields: where },
      { label: form.programme.label, fields: [sessionsOf()] },
      { label: form.who.label, fields: who },
      { label: form.coming.label, fields: coming },
      { label: form.practical.label, fields: practical },
      { label: form.context.label, fields: context },
    ],
  },
  slug('events'),
  publicLink,
  instant('startsInstant'),
  instant('endsInstant'),
]

function sessionsOf(): Field {
  return {
    name: 'sessions',
    type: 'join',
    collection: 'sessions',
    on: 'event',
    label: form.sessions.label,
    defaultSort: 'startsAt',
    defaultLimit: 50,
    admin: { defaultColumns: ['title', 'startsAt', 'kind'], allowCreate: true, description: form.sessions.help ?? undefined },
  }
}
