import type { GlobalConfig } from 'payload'
import { adminGroups, problems, sharedForm, siteForm as form } from '@/words/forms'
import { globalForAdministrators } from '../access/rules'
import { refuseOvertaken, takeTurns } from '../conflicts/settings'
import { phone } from '../fields/addresses'
import { inLanguageOf } from '../fields/problem'
import { said } from '../fields/said'
import { paragraph } from '../fields/texts'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: form.one.label,
  admin: { group: adminGroups.platform.label },
  access: globalForAdministrators,
  hooks: { beforeOperation: [takeTurns], beforeValidate: [refuseOvertaken] },
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'De Concert', ...said(form.name) },
    paragraph('intro', form.intro),
    paragraph('about', form.about),
    paragraph('footer', form.footer),
    { name: 'email', type: 'email', ...said(sharedForm.email) },
    phone,
    { name: 'postalAddress', type: 'textarea', ...said(sharedForm.postalAddress) },
    {
      name: 'calendarHost',
      type: 'text',
      ...said(form.calendarHost),
      validate: (value: unknown, { previousValue, req }: { previousValue?: unknown; req: Parameters<typeof inLanguageOf>[0] }) =>
        !previousValue || value === previousValue || inLanguageOf(req, problems.fixedOnce),
    },
  ],
}
