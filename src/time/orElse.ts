/** What `compute` makes of a stored text, or `otherwise` when it is no date, no moment or no zone: nothing that is stored may take a page down. */
export function orElse<Value, Otherwise>(otherwise: Otherwise, compute: () => Value): Value | Otherwise {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return otherwise
    throw error
  }
}
