/** Links to elsewhere, under the names given to them. */
export function Links({ links }: { links: readonly { label: string; url: string }[] }) {
  return (
    <ul>
      {links.map(({ label, url }) => (
        <li key={url}>
          <a href={url}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
