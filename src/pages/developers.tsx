import { FrameDocument } from '@/ask/documents'
import { answer, page, type Route } from '@/site/answer'
import { DevelopersPage } from '@/site/developers/DevelopersPage'
import { developersWords, frameWords } from '@/words/pages'

export const getServerSideProps = answer<null>(async ({ ask, locale, language }) => {
  const { site } = await ask(FrameDocument, { locale: language })
  return page(site, { title: frameWords.developers[locale], description: developersWords.lead[locale] }, null, ['site'])
})

export default function DevelopersRoute({ frame }: Route<null>) {
  return <DevelopersPage origin={frame.origin} locale={frame.at.locale} />
}
