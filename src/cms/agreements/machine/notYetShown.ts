/** An organiser, and whom it was shown as organising with it; null when that was not written down. */
export type Organiser = { organisation: string; shown: readonly string[] | null }

/** Who organises beyond the list that each organiser was shown: it is told of these, and of nobody else. Who leads has asked them all. */
export function notYetShown(organisers: readonly Organiser[], lead: string | null): { organisation: string; unknown: string[] }[] {
  return organisers.flatMap(({ organisation, shown }) => {
    if (organisation === lead || shown === null) return []
    const unknown = organisers.map((other) => other.organisation).filter((other) => other !== organisation && other !== lead && !shown.includes(other))
    return unknown.length > 0 ? [{ organisation, unknown }] : []
  })
}
