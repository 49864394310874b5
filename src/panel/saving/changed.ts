/** What stands in a form, by the names of its outermost fields. */
export type Text = Record<string, unknown>

/** A text as it can be compared: each outermost field, written out. */
export type Written = Readonly<Record<string, string>>

/** Written by the server, so never typed. */
const ours = new Set(['id', 'updatedAt', 'createdAt', '_status', 'deletedAt', 'slug', 'startsInstant', 'endsInstant', 'embargoInstant'])

export function written(text: Text): Written {
  return Object.fromEntries(typed(text).map(([name, value]) => [name, JSON.stringify(value)]))
}

/** The fields of a text that differ from what is known. */
export function changedSince(known: Written, text: Text): Text {
  return Object.fromEntries(typed(text).filter(([name, value]) => JSON.stringify(value) !== known[name]))
}

const typed = (text: Text) => Object.entries(text).filter(([name, value]) => !ours.has(name) && value !== undefined)
