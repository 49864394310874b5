'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { localeNamed } from '@/words'
import { sharedForm as form } from '@/words/forms'
import { publicAddress } from '../acts/publicAddress'

/** "See the public page": as soon as there is one. */
export function PublicLink() {
  const { collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const key = useFormFields(([fields]) => fields.key?.value)
  const { i18n } = useTranslation()
  const language = localeNamed(i18n.language)
  const address = hasPublishedDoc ? publicAddress(collectionSlug, language, { slug, key }) : null
  if (!address) return null
  return (
    <p className="field-type">
      <a href={address}>{form.seePublicPage.label[language]}</a>
    </p>
  )
}
