/** Goes where somebody was going before they came in; null: to the page they are on, drawn anew. */
export const enter = (to: string | null): void => (to === null ? window.location.reload() : window.location.assign(to))
