import type { GlobalConfig } from 'payload'
import { adminGroups, problems, sharedForm, siteForm as form } from '@/words/forms'
import { globalForAdministrators } from '@/cms/access/rules'
import { refuseOvertaken, takeTurns } from '@/cms/saving/conflicts/settings'
import { phone } from '@/cms/fields/addresses'
import { translate } from '@/cms/errors/translate'
import { labelled } from '@/cms/fields/labels'
import { paragraph } from '@/cms/fields/texts'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: form.one.label,
  admin: { group: adminGroups.platform.label },
  access: globalForAdministrators,
  hooks: { beforeOperation: [takeTurns], beforeValidate: [refuseOvertaken] },
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'De Concert', ...labelled(form.name) },
    paragraph('intro', form.intro),
    paragraph('about', form.about),
    paragraph('footer', form.footer),
    { name: 'email', type: 'email', ...labelled(sharedForm.email) },
    phone,
    { name: 'postalAddress', type: 'textarea', ...labelled(sharedForm.postalAddress) },
    {
      name: 'calendarHost',
      type: 'text',
      ...labelled(form.calendarHost),
      validate: (value: unknown, { previousValue, req }: { previousValue?: unknown; req: Parameters<typeof translate>[0] }) =>
        !previousValue || value === previousValue || translate(req, problems.fixedOnce),
    },
  ],
}
