import type { ClosedList } from '@/words'
import type { FormWord } from '@/words/forms'

/** Label and help text of a field, and whatever else its form needs. */
export function labelled<Admin extends object>(word: FormWord, admin?: Admin) {
  return { label: word.label, admin: { ...(word.help ? { description: word.help } : {}), ...admin } as Admin & { description?: FormWord['label'] } }
}

/** Singular of an array's rows, plural of the array itself. */
export const labelledRows = <Admin extends object>(many: FormWord, one: FormWord, admin?: Admin) => ({ ...labelled(many, admin), labels: { singular: one.label, plural: many.label } })

/** A closed list of `words`, as the options of a select. */
export const optionsOf = <List extends ClosedList>(list: List) =>
  Object.entries(list).map(([value, label]) => ({ value, label: { ...label } }))
