import type { AppProps } from 'next/app'
import type { Shown } from '@/site/answer'
import { FailurePage } from '@/site/failure/FailurePage'
import { Layout } from '@/site/layout/Layout'
import { MissingPage } from '@/site/missing/MissingPage'

/** The frame around every page, and what is drawn in it when a page has nothing to show. */
export default function ReadersApp({ Component, pageProps }: AppProps<Shown>) {
  const { locale } = pageProps.frame.at
  return (
    <Layout frame={pageProps.frame} about={pageProps.about}>
      {pageProps.outcome === 'page' && <Component {...pageProps} />}
      {pageProps.outcome === 'missing' && <MissingPage locale={locale} />}
      {pageProps.outcome === 'failure' && <FailurePage locale={locale} />}
    </Layout>
  )
}
