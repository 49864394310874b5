import { alternatesOf } from '@/addresses'
import { locales } from '@/words'
import { frameWords } from '@/words/pages'
import type { About, Frame } from './frame'

/** Title, description, canonical address and the same page in other languages. */
export function HeadTags({ frame: { at, isPreview, origin, site }, about }: { frame: Frame; about: About }) {
  const alternates = alternatesOf(at)
  const isIndexed = alternates.length > 0 && !about.isContinuation && !isPreview
  return (
    <>
      <title>{`${about.title} – ${site?.name ?? frameWords.siteName[at.locale]}`}</title>
      {about.description && <meta name="description" content={about.description} />}
      {!isIndexed && <meta name="robots" content="noindex" />}
      {isIndexed && <link rel="canonical" href={origin + at.path} />}
      {isIndexed && alternates.map(({ locale, path }) => <link key={locale} rel="alternate" hrefLang={locale} href={origin + path} />)}
      {isIndexed &&
        alternates
          .filter(({ locale }) => locale === locales[0])
          .map(({ path }) => <link key="x-default" rel="alternate" hrefLang="x-default" href={origin + path} />)}
    </>
  )
}
