import { builder } from './builder'
import { refuse } from './refusal'
import { instantOf } from './moments'

builder.scalarType('Date', {
  description: 'A calendar date, `YYYY-MM-DD` (ISO 8601).',
  serialize: (date) => date,
  parseValue: (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value
    throw refuse('BAD_USER_INPUT', 'A Date is written YYYY-MM-DD, e.g. 2025-01-18.')
  },
})

builder.scalarType('DateTime', {
  description:
    'A moment with its offset from UTC (RFC 3339). Times of events carry the offset of the place, e.g. `2025-01-18T14:00:00+01:00`; times of records are in UTC, e.g. `2025-01-02T08:15:00Z`.',
  serialize: (moment) => moment,
  parseValue: (value) => {
    const instant = typeof value === 'string' ? instantOf(value) : null
    if (instant) return instant
    throw refuse('BAD_USER_INPUT', 'A DateTime is written with its offset, e.g. 2025-01-18T14:00:00+01:00.')
  },
})
