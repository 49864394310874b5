import { FrameDocument } from '@/ask/documents'
import { answer, missing } from '@/site/answer'

export const getServerSideProps = answer<never>(async ({ ask, language }) => {
  const { site } = await ask(FrameDocument, { locale: language })
  return missing(site)
})

// `_app` draws the page that says there is none.
export default function MissingRoute() {
  return null
}
