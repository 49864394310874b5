import type { OrganisationNameFragment } from '@/ask/documents'

/** The bar above a text: one segment in the colour of each who signs. It only repeats the names, so it is not read out. */
export function Marks({ organisations }: { organisations: readonly OrganisationNameFragment[] }) {
  const coloured = organisations.filter(({ hue }) => hue !== null)
  if (coloured.length === 0) return null
  return (
    <div className="marks" aria-hidden="true">
      {coloured.map(({ id, hue }) => (
        <span key={id} data-hue={hue ?? undefined} />
      ))}
    </div>
  )
}
