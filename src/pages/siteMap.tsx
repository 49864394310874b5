import { FrameDocument } from '@/ask/documents'
import { answer, page, type Route } from '@/site/answer'
import { SiteMapPage } from '@/site/siteMap/SiteMapPage'
import { frameWords } from '@/words/pages'

export const getServerSideProps = answer<null>(async ({ ask, locale, language }) => {
  const { site } = await ask(FrameDocument, { locale: language })
  return page(site, { title: frameWords.siteMap[locale] }, null, ['site'])
})

export default function SiteMapRoute({ frame }: Route<null>) {
  return <SiteMapPage locale={frame.at.locale} />
}
