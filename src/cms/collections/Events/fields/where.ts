import type { Field, RelationshipField, SelectField, TextField, TextFieldSingleValidation, ValidateOptions } from 'payload'
import { attendanceModes } from '@/words'
import { eventForm as form, problems, sharedForm } from '@/words/forms'
import type { Event } from '@/cms/payload-types'
import { webAddress } from '@/cms/fields/addresses'
import { moving } from '@/cms/fields/moving'
import { translate } from '@/cms/errors/translate'
import { optionsOf, labelled } from '@/cms/fields/labels'

const onlineUrl = webAddress('onlineUrl', form.onlineUrl)
const validUrl = onlineUrl.validate as (value: unknown, options: unknown) => ReturnType<TextFieldSingleValidation>

export const where: Field[] = [
  moving<SelectField>({ name: 'attendanceMode', type: 'select', required: true, defaultValue: 'on-site', options: optionsOf(attendanceModes), ...labelled(form.attendanceMode) }),
  moving<RelationshipField>({
    name: 'venue',
    type: 'relationship',
    relationTo: 'venues',
    index: true,
    ...labelled(form.venue),
    validate: (value: unknown, { data, req }: ValidateOptions<Partial<Event>, unknown, RelationshipField, unknown>) =>
      Boolean(value) || data.attendanceMode === 'online' || translate(req, problems.venueMissing),
  }),
  {
    ...onlineUrl,
    validate: (value: string | null | undefined, options: ValidateOptions<Partial<Event>, unknown, TextField, string>) =>
      !value && options.data.attendanceMode === 'online' ? translate(options.req, problems.onlineUrlMissing) : validUrl(value, options),
    admin: { condition: (data) => data.attendanceMode !== 'on-site', description: sharedForm.url.help ?? undefined },
  } as TextField,
]
