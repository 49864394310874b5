import { addressOf } from '@/addresses'
import { CollectivePageDocument, type CollectivePageQuery } from '@/ask/documents'
import { answer, missing, moved, page, type Route } from '@/site/answer'
import { CollectivePage } from '@/site/collective/CollectivePage'

type Content = Omit<CollectivePageQuery, 'site' | 'organisation'> & { organisation: NonNullable<CollectivePageQuery['organisation']>; now: string }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, slug, now }) => {
  const { site, organisation, ...theirs } = await ask(CollectivePageDocument, { slug, locale: language, now })
  if (!organisation) return missing(site)
  if (organisation.slug !== slug) return moved(addressOf('collective', locale, { slug: organisation.slug }))
  const about = { title: organisation.name, description: organisation.summary, version: organisation.updatedAt }
  return page(site, about, { organisation, ...theirs, now }, ['site', 'events', 'communiques', organisation.id])
})

export default function CollectiveRoute({ frame, content: { now, ...content } }: Route<Content>) {
  return <CollectivePage {...content} now={new Date(now)} locale={frame.at.locale} />
}
