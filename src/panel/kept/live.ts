const named = (form: string) => `kept ${form}`

/** Says to other tabs that a form is open, until it is let go or its tab is gone, however it went. */
export function hold(form: string): () => void {
  let letGo: () => void = () => undefined
  const open = new Promise<void>((resolve) => (letGo = resolve))
  // Only where browsers seal, they also keep; elsewhere there is nothing to hold.
  void navigator.locks?.request(named(form), () => open)
  return letGo
}

/** The forms that are open somewhere in this browser: what they keep is being written. */
export async function areOpen(): Promise<(form: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const names = new Set(held.map(({ name }) => name))
  return (form) => names.has(named(form))
}
