'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { inWords } from '@/time'
import { listingWords, sharedForm as form } from '@/words/forms'
import { publicAddress } from '@/cms/documents/publicAddress'
import { useSaying } from './agreements/words'
import { useStanding } from './publish/useStanding'

/** "See the public page": as soon as there is one that answers; until then, when it will. */
export function PublicLink() {
  const { collectionSlug } = useDocumentInfo()
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const key = useFormFields(([fields]) => fields.key?.value)
  const { say, language } = useSaying()
  const standing = useStanding()
  const address = publicAddress(collectionSlug, language, { slug, key })
  if (!standing || !address) return null
  const { hiddenUntil, isPublic } = standing
  if (hiddenUntil) return <p className="field-type">{say(listingWords.pageAppears, { until: inWords(hiddenUntil, language) ?? hiddenUntil })}</p>
  return isPublic ? (
    <p className="field-type">
      <a href={address}>{form.seePublicPage.label[language]}</a>
    </p>
  ) : null
}
