import type { DateField, TextField } from 'payload'
import { isDate, isWallClock, isYearOrMonth } from '@/time'
import { problems, type FormWord } from '@/words/forms'
import { fittingText } from './fits'
import { said } from './said'

type Options = { name: string; word: FormWord; required?: boolean }

/** Local wall-clock time `YYYY-MM-DDTHH:mm`: with a zone beside it, the truth of when something happens. */
export const wallClock = ({ name, word, required }: Options): TextField => ({
  name,
  type: 'text',
  required,
  ...said(word, { components: control('datetime-local') }),
  ...fittingText(isWallClock, problems.notAWallClock),
})

/** A calendar date `YYYY-MM-DD`, without hour or zone. */
export const calendarDate = ({ name, word, required }: Options): TextField => ({
  name,
  type: 'text',
  required,
  ...said(word, { components: control('date') }),
  ...fittingText(isDate, problems.notADate),
})

/** A year or a month: `2024` or `2024-10`, as precise as what is known. */
export const yearOrMonth = ({ name, word }: Options): TextField => ({
  name,
  type: 'text',
  ...said(word),
  ...fittingText(isYearOrMonth, problems.notAMonth),
})

/** The instant (UTC) computed from a wall clock and a zone on save; lists are ordered by it. */
export const instant = (name: string): DateField => ({ name, type: 'date', index: true, admin: { hidden: true } })

const control = (kind: 'date' | 'datetime-local') => ({
  Field: { path: '@/cms/admin/MomentField#MomentField', clientProps: { kind } },
  Cell: '@/cms/admin/MomentCell#MomentCell',
})
