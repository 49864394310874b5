import type { GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { adminGroups, problems, sharedForm, siteForm as form } from '@/words/forms'
import { globalForAdministrators } from '@/cms/access/rules'
import { refuseOvertaken, takeTurns } from '@/cms/saving/conflicts/settings'
import { phone } from '@/cms/fields/addresses'
import { translate } from '@/cms/errors/translate'
import { labelled } from '@/cms/fields/labels'
import { paragraph } from '@/cms/fields/texts'
import { touch } from '@/cms/revisions/touch'

// They frame every page.
const tellTheWorld: GlobalAfterChangeHook = async ({ doc, req }) => {
  const { id } = doc as { id: string }
  await touch(req, 'site', id)
  return doc as object
}

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: form.one.label,
  admin: { group: adminGroups.platform.label },
  access: globalForAdministrators,
  hooks: { beforeOperation: [takeTurns], beforeValidate: [refuseOvertaken], afterChange: [tellTheWorld] },
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
