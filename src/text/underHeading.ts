/**
 * Moves the headings of HTML that `toHtml` wrote below a heading of the page around it: under an h3, its h2 becomes an h4.
 * In that HTML everything else is escaped, so `<h2>` is always a tag.
 */
export function underHeading(html: string, level: 1 | 2 | 3): string {
  return level === 1 ? html : html.replace(/(<\/?h)([2-4])>/g, (_, tag: string, own: string) => `${tag}${Number(own) + level - 1}>`)
}
