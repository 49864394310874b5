import { addressOf } from '@/addresses'
import { CommuniquePageDocument, type CommuniquePageFragment } from '@/ask/documents'
import { answer, missing, moved, page, type Route } from '@/site/answer'
import { CommuniquePage } from '@/site/communique/CommuniquePage'
import { aboutCommunique, tagsOfCommunique } from '@/site/communique/about'

type Content = { communique: CommuniquePageFragment; now: string }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, slug, now }) => {
  const { site, communique } = await ask(CommuniquePageDocument, { slug, locale: language })
  if (!communique) return missing(site)
  if (communique.slug !== slug) return moved(addressOf('communique', locale, { slug: communique.slug }))
  return page(site, aboutCommunique(communique, locale), { communique, now }, tagsOfCommunique(communique))
})

export default function CommuniqueRoute({ frame, content: { communique, now } }: Route<Content>) {
  return <CommuniquePage communique={communique} now={new Date(now)} locale={frame.at.locale} />
}
