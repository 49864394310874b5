import type { NextPageContext } from 'next'
import { missingAt } from '@/addresses'
import type { ReaderRequest } from '@/ask'
import { failed, type Shown } from '@/site/answer'

// `_app` draws our failure page; this file is asked for when drawing itself threw.
export default function Failed() {
  return null
}

Failed.getInitialProps = ({ req, res }: NextPageContext): Shown => {
  // The page had promised to be kept; a failure is not.
  res?.setHeader('Cache-Control', 'no-store').removeHeader('Cache-Tag')
  const reader = (req as ReaderRequest | undefined)?.reader
  return failed({ at: reader?.at ?? missingAt('/'), isPreview: false, origin: reader?.origin ?? '' })
}
