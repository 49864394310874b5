import { addressOf } from '@/addresses'
import { SpeakerPageDocument, type SpeakerPageFragment } from '@/ask/documents'
import { answer, missing, moved, page, type Route } from '@/site/answer'
import { SpeakerPage } from '@/site/speaker/SpeakerPage'

type Content = { speaker: SpeakerPageFragment }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, slug }) => {
  const { site, speaker } = await ask(SpeakerPageDocument, { slug, locale: language })
  if (!speaker) return missing(site)
  if (speaker.slug !== slug) return moved(addressOf('speaker', locale, { slug: speaker.slug }))
  const about = { title: speaker.name, version: speaker.updatedAt }
  return page(site, about, { speaker }, ['site', speaker.id, ...speaker.sessions.map(({ event }) => event.id)])
})

export default function SpeakerRoute({ frame, content: { speaker } }: Route<Content>) {
  return <SpeakerPage speaker={speaker} locale={frame.at.locale} />
}
