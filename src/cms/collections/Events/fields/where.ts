import type { Field, RelationshipField, SelectField, TextField, TextFieldSingleValidation, ValidateOptions } from 'payload'
import { attendanceModes } from '@/words'
import { eventForm as form, problems, sharedForm } from '@/words/forms'
import type { Event } from '../../../payload-types'
import { webAddress } from '../../../fields/addresses'
import { moving } from '../../../fields/moving'
import { inLanguageOf } from '../../../fields/problem'
import { optionsOf, said } from '../../../fields/said'

const onlineUrl = webAddress('onlineUrl', form.onlineUrl)
const validUrl = onlineUrl.validate as (value: unknown, options: unknown) => ReturnType<TextFieldSingleValidation>

export const where: Field[] = [
  moving<SelectField>({ name: 'attendanceMode', type: 'select', required: true, defaultValue: 'on-site', options: optionsOf(attendanceModes), ...said(form.attendanceMode) }),
  moving<RelationshipField>({
    name: 'venue',
    type: 'relationship',
    relationTo: 'venues',
    index: true,
    ...said(form.venue),
    validate: (value: unknown, { data, req }: ValidateOptions<Partial<Event>, unknown, RelationshipField, unknown>) =>
      Boolean(value) || data.attendanceMode === 'online' || inLanguageOf(req, problems.venueMissing),
  }),
  {
    ...onlineUrl,
    validate: (value: string | null | undefined, options: ValidateOptions<Partial<Event>, unknown, TextField, string>) =>
      !value && options.data.attendanceMode === 'online' ? inLanguageOf(options.req, problems.onlineUrlMissing) : validUrl(value, options),
    admin: { condition: (data) => data.attendanceMode !== 'on-site', description: sharedForm.url.help ?? undefined },
  } as TextField,
]
