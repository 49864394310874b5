import type { CollectionConfig } from 'payload'
import { locales } from '@/words'
import { adminGroups, memberForm as form, problems } from '@/words/forms'
import { closedUserEndpoints } from '../../access/closedEndpoints'
import { onlyAdministrators } from '../../access/rules'
import { wrongField } from '../../fields/wrongField'
import { said } from '../../fields/said'
import { named } from '../drafted'
import { userAccess } from './access'

const languageNames = { fr: 'Français', en: 'English' } as const

export const Users: CollectionConfig = {
  slug: 'users',
  ...named(form.one, form.many, adminGroups.platform, { useAsTitle: 'name', defaultColumns: ['name', 'email', 'isAdministrator'] }),
  access: userAccess,
  endpoints: closedUserEndpoints,
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: process.env.SITE_URL?.startsWith('https:') ?? false },
  },
  hooks: {
    beforeValidate: [
      ({ data, req }) => {
        const password: unknown = data?.password
        if (typeof password === 'string' && password.length < 12) throw wrongField(req, 'users', 'password', problems.passwordTooShort)
        return data
      },
    ],
  },
  fields: [
    { name: 'name', type: 'text', ...said(form.name) },
    { name: 'language', type: 'select', defaultValue: 'fr', options: locales.map((value) => ({ value, label: languageNames[value] })), ...said(form.language) },
    { name: 'isAdministrator', type: 'checkbox', defaultValue: false, access: { create: onlyAdministrators, update: onlyAdministrators }, ...said(form.isAdministrator) },
    {
      name: 'memberships',
      type: 'join',
      collection: 'memberships',
      on: 'person',
      label: form.memberships.label,
      admin: { defaultColumns: ['organisation', 'role'] },
    },
  ],
}
