import Document, { type DocumentContext, type DocumentInitialProps, Html, Main } from 'next/document'
import type { ReaderRequest } from '@/ask'
import type { Shown } from '@/site/answer'
import { HeadTags } from '@/site/layout/HeadTags'
import { locales } from '@/words'

type Props = DocumentInitialProps & { stylesheet: string | null }

/**
 * The document around every readers' page. It renders neither Next's head nor its scripts: a page is HTML and one style
 * sheet, and needs no JavaScript.
 */
export default class ReadersDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context)
    return { ...initial, stylesheet: (context.req as ReaderRequest | undefined)?.reader?.stylesheet ?? null }
  }

  override render() {
    const { frame, about } = this.props.__NEXT_DATA__.props.pageProps as Shown
    return (
      <Html lang={frame?.at.locale ?? locales[0]}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {frame && <HeadTags frame={frame} about={about} />}
          {this.props.stylesheet && <link rel="stylesheet" href={this.props.stylesheet} />}
        </head>
        <body>
          <Main />
        </body>
      </Html>
    )
  }
}
