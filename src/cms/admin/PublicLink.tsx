'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
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

const hasPage = (slug: string | undefined): slug is keyof typeof pages => slug !== undefined && slug in pages

/** "See the public page": as soon as there is one. */
export function PublicLink() {
  const { collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const { i18n } = useTranslation()
  if (!hasPage(collectionSlug) || !hasPublishedDoc || typeof slug !== 'string' || slug === '') return null
  const language = i18n.language === 'en' ? 'en' : 'fr'
  return (
    <p className="field-type">
      <a href={addressOf(pages[collectionSlug], language, { slug })}>{form.seePublicPage.label[language]}</a>
    </p>
  )
}
