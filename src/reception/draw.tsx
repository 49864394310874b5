import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { missingAt, privateBase } from '@/addresses'
import type { SiteFrameFragment } from '@/ask/documents'
import type { About, Frame } from '@/site/layout/frame'
import { HeadTags } from '@/site/layout/HeadTags'
import { Layout } from '@/site/layout/Layout'
import type { Locale } from '@/words'

/** What stands around each of these pages. */
export type Around = { locale: Locale; origin: string; stylesheet: string; site: SiteFrameFragment | null }

/** A page in the frame of the site: HTML and one style sheet. It has no address that may be told: search engines, other languages and the last line know none. */
export function draw({ locale, origin, site, stylesheet }: Around, title: string, content: ReactNode): string {
  const frame: Frame = { at: missingAt(privateBase(locale)), origin, site, isPreview: false }
  const about: About = { title, description: null, version: null, isContinuation: false }
  const page = (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <HeadTags frame={frame} about={about} />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <Layout frame={frame} about={about}>
          {content}
        </Layout>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
