import type { CollectionConfig } from 'payload'
import { locales } from '@/words'
import { adminGroups, memberForm as form } from '@/words/forms'
import { closedUserEndpoints } from '@/cms/access/closedEndpoints'
import { onlyAdministrators } from '@/cms/access/rules'
import { labelled } from '@/cms/fields/labels'
import { joiningEndpoints } from '@/cms/accounts/joining/endpoints'
import { signInEndpoints } from '@/cms/accounts/endpoints'
import { signInHooks } from '@/cms/accounts/hooks'
import { lasting } from '@/cms/accounts/open'
import { named } from '../drafted'
import { userAccess } from './access'

const languageNames = { fr: 'Français', en: 'English' } as const

export const Users: CollectionConfig = {
  slug: 'users',
  ...named(form.one, form.many, adminGroups.platform, { useAsTitle: 'name', defaultColumns: ['name', 'email', 'isAdministrator'] }),
  access: userAccess,
  endpoints: [...signInEndpoints, ...joiningEndpoints, ...closedUserEndpoints],
  auth: {
    tokenExpiration: lasting,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: process.env.SITE_URL?.startsWith('https:') ?? false },
  },
  hooks: signInHooks,
  fields: [
    // Payload's own two fields: changed in no save (`accounts/hooks.ts`), so that the panel offers no way to. There is no password to read;
    // but what may not even be read, the panel takes for a field that nothing was said of.
    { name: 'email', type: 'email', access: { update: () => false } },
    { name: 'password', type: 'text', virtual: true, hidden: true, access: { update: () => false } },
    { name: 'name', type: 'text', ...labelled(form.name) },
    { name: 'language', type: 'select', defaultValue: 'fr', options: locales.map((value) => ({ value, label: languageNames[value] })), ...labelled(form.language) },
    { name: 'isAdministrator', type: 'checkbox', defaultValue: false, access: { create: onlyAdministrators, update: onlyAdministrators }, ...labelled(form.isAdministrator) },
    {
      name: 'memberships',
      type: 'join',
      collection: 'memberships',
      on: 'person',
      label: form.memberships.label,
      admin: { defaultColumns: ['organisation', 'role'] },
    },
    { name: 'leaving', type: 'ui', admin: { components: { Field: '@/panel/leaving/Leaving#Leaving' }, disableListColumn: true } },
    { name: 'security', type: 'ui', admin: { components: { Field: '@/panel/account/AccountSecurity#AccountSecurity' }, disableListColumn: true } },
  ],
}
