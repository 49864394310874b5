import type { UIFieldServerComponent } from 'payload'
import { addressOf } from '@/addresses'
import { sharedForm as form } from '@/words/forms'

const pages = {
  events: 'event',
  communiques: 'communique',
  organisations: 'collective',
  speakers: 'speaker',
  venues: 'venue',
  topics: 'topic',
} as const

const hasPage = (slug: string): slug is keyof typeof pages => slug in pages

/** "See the public page": only when the world can. */
export const PublicLink: UIFieldServerComponent = ({ collectionSlug, data, i18n }) => {
  if (!hasPage(collectionSlug) || data?._status !== 'published' || typeof data.slug !== 'string') return null
  const language = i18n.language === 'en' ? 'en' : 'fr'
  return (
    <p className="field-type">
      <a href={addressOf(pages[collectionSlug], language, { slug: data.slug })}>{form.seePublicPage.label[language]}</a>
    </p>
  )
}
