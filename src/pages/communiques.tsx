import { CommuniquesPageDocument, type VoiceListFragment } from '@/ask/documents'
import { answer, page, type Route } from '@/site/answer'
import { CommuniquesPage } from '@/site/communique/CommuniquesPage'
import { communiqueWords, frameWords } from '@/words/pages'

type Content = { list: VoiceListFragment; isContinuation: boolean }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, after }) => {
  const { site, communiques } = await ask(CommuniquesPageDocument, { locale: language, after })
  const about = { title: frameWords.communiques[locale], description: communiqueWords.lead[locale], isContinuation: after !== null }
  return page(site, about, { list: communiques, isContinuation: after !== null }, ['site', 'communiques'])
})

export default function CommuniquesRoute({ frame: { at }, content }: Route<Content>) {
  return <CommuniquesPage {...content} path={at.path} locale={at.locale} />
}
