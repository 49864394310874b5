import type { RichText } from '@/published/shapes'
import { linkedIn, toHtml, toMarkdown, toText } from '@/text'
import type { Locale } from '@/words'
import { builder } from './builder'
import type { Context } from './context'
import type { Relation } from './database/relation'
import { theOf } from './relations'
import { addressOfThing } from './slugs'

const formats = { html: toHtml, markdown: toMarkdown, text: toText } as const

const TextFormat = builder.enumType('TextFormat', {
  description: 'How to give a longer text.',
  values: {
    HTML: {
      value: 'html',
      description: 'Clean HTML: p, h2 to h4, ul, ol, li, blockquote, a, strong, em, br; no attribute but `href`.',
    },
    MARKDOWN: { value: 'markdown', description: 'CommonMark.' },
    TEXT: { value: 'text', description: 'Plain text, blank lines between paragraphs.' },
  } as const,
})

/** The `format` argument of a longer text. */
export const formatArg = builder.args((t) => ({
  format: t.field({ type: TextFormat, defaultValue: 'html', description: 'How to give it.' }),
}))

type Row = { id: string; locale: Locale; contentLocale: Locale }
type Format = keyof typeof formats | null | undefined
type Written = string | null | Promise<string | null>

/** Renders a stored text; links to public things become their addresses, links to what is not public become plain words. */
export function render(text: RichText | null, format: Format, { locale, contentLocale }: Row, context: Context): Written {
  if (!text) return null
  const write = formats[format ?? 'html']
  const targets = linkedIn(text)
  if (targets.length === 0) return write(text, undefined, contentLocale) || null
  return Promise.all(targets.map(async (id) => [id, await addressOfThing(context, id, locale)] as const)).then((found) => {
    const addresses = new Map(found)
    return write(text, (_, id) => addresses.get(id) ?? null, contentLocale) || null
  })
}

/** Resolvers of longer texts: they come with the whole row, which is read first when only a part of it is known (see `lazyColumns.ts`). */
export function textsOf<Whole extends Row>(whole: Relation<Whole, Whole | null>) {
  return <Name extends keyof Whole>(name: Whole[Name] extends RichText | null ? Name : never) =>
    (row: Partial<Whole> & Pick<Row, 'id' | 'locale'>, { format }: { format?: Format }, context: Context): Written => {
      const write = (found: Whole) => render(found[name] as RichText | null, format, found, context)
      // Only the whole row has its longer texts.
      return row[name] === undefined ? theOf(context.load, whole, row.id, row.locale).then(write) : write(row as Whole)
    }
}
