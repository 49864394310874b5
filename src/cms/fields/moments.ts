import type { DateField, FieldHook, TextField, TextFieldSingleValidation, TypeWithID } from 'payload'
import { localeNamed } from '@/words'
import { problems, type FormWord } from '@/words/forms'
import { inWords } from '@/time'
import { readAs } from './fits'
import { translate } from '@/cms/errors/translate'
import { labelled } from './labels'
import { doubtInWords, type MomentKind, typedAs } from './typed'

type Document = Readonly<Record<string, unknown>>
/** `isAsked`: whether the form of a document shows the field, when it does not always. */
type Options = { name: string; word: FormWord; required?: boolean; isAsked?: (document: Document) => boolean }

/**
 * Local wall-clock time `YYYY-MM-DDTHH:mm`: with a zone beside it, the truth of when something happens. An hour alone is that of the day of `dayOf`, a
 * field beside this one, or an event.
 */
export const wallClock = ({ dayOf, ...options }: Options & { dayOf?: string }): TextField => typedText('moment', options, dayOf)

/** A calendar date `YYYY-MM-DD`, without hour or zone. */
export const calendarDate = (options: Options): TextField => typedText('day', options)

/** A year or a month: `2024` or `2024-10`, as precise as what is known. */
export const yearOrMonth = (options: Options): TextField => typedText('month', options)

/** The instant (UTC) computed from a wall clock and a zone on save; lists are ordered by it. */
export const instant = (name: string): DateField => ({ name, type: 'date', index: true, admin: { hidden: true } })

// What is not understood is kept as it was typed, so that nothing is lost, and keeps its document from being published.
const typedText = (kind: MomentKind, { name, word, required, isAsked }: Options, dayOf?: string): TextField =>
  readAs((value: string, locale) => inWords(value, locale) ?? value, {
    name,
    type: 'text',
    required,
    maxLength: 100,
    ...labelled(word, { components: { Field: { path: '@/panel/fields/moments/MomentField#MomentField', clientProps: { kind, dayOf } }, Cell: '@/panel/fields/moments/MomentCell#MomentCell' } }),
    hooks: { beforeValidate: [understood(kind)], beforeChange: isAsked ? [leftBehind(kind, isAsked)] : [] },
    validate: isUnderstood(kind),
  })

const understood =
  (kind: MomentKind): FieldHook<TypeWithID, string | null | undefined> =>
  ({ value }) => {
    const typed = typeof value === 'string' && value !== '' ? typedAs(kind, value) : null
    return typed && 'value' in typed ? typed.value : value
  }

// Payload does not ask a field that the form hides: what was typed before it was hidden, and is no date, is not published, and nobody could mend it.
const leftBehind =
  (kind: MomentKind, isAsked: (document: Document) => boolean): FieldHook<TypeWithID & { _status?: string }, string | null | undefined> =>
  ({ data = {}, value }) =>
    value && data._status === 'published' && !isAsked(data) && 'doubt' in typedAs(kind, value) ? null : value

const isUnderstood =
  (kind: MomentKind): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (!value) return required ? translate(req, problems.required) : true
    const typed = typedAs(kind, String(value))
    return 'value' in typed || doubtInWords(kind, typed, localeNamed(req.i18n?.language ?? ''))
  }
