import type { ComponentType, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Document, { type DocumentContext, type DocumentInitialProps, Html, Main } from 'next/document'
import type { ReaderRequest } from '@/ask'
import type { Shown } from '@/site/answer'
import { HeadTags } from '@/site/layout/HeadTags'
import { locales } from '@/words'

type Props = DocumentInitialProps & { stylesheet: string | null }
type Drawn = { App: ComponentType<{ Component: ComponentType; pageProps: Shown }>; Component: ComponentType; pageProps: Shown; stylesheet: string | null }

/**
 * The document around every readers' page. It renders neither Next's head nor its scripts: a page is HTML and one style
 * sheet, and needs no JavaScript.
 */
export default class ReadersDocument extends Document<Props> {
  /** The whole page as text: how our server draws it, without Next's streams and scripts. */
  static draw({ App, Component, pageProps, stylesheet }: Drawn): string {
    const page = (
      <html lang={languageOf(pageProps)}>
        {head(pageProps, stylesheet)}
        <body>
          <App Component={Component} pageProps={pageProps} />
        </body>
      </html>
    )
    return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
  }

  // In development Next draws.
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context)
    return { ...initial, stylesheet: (context.req as ReaderRequest | undefined)?.reader?.stylesheet ?? null }
  }

  override render() {
    const shown = this.props.__NEXT_DATA__.props.pageProps as Shown
    return (
      <Html lang={languageOf(shown)}>
        {head(shown, this.props.stylesheet)}
        <body>
          <Main />
        </body>
      </Html>
    )
  }
}

const languageOf = ({ frame }: Shown) => frame?.at.locale ?? locales[0]

function head({ frame, about }: Shown, stylesheet: string | null): ReactNode {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {frame && <HeadTags frame={frame} about={about} />}
      {stylesheet && <link rel="stylesheet" href={stylesheet} />}
    </head>
  )
}
