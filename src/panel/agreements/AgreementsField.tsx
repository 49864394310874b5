'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { agreeingWords as words } from '@/words/forms'
import { Agreements } from './Agreements'
import { useSaying } from './words'

/** Who organises an event or signs a text, on its form. */
export function AgreementsField() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { say } = useSaying()
  const concept = collectionSlug === 'communiques' ? 'communiques' : 'events'
  return (
    <section aria-labelledby="agreements" className="agreements field-type">
      <h3 id="agreements">{say(concept === 'events' ? words.organisers : words.signatories)}</h3>
      {id ? <Agreements isTrashed={Boolean(isTrashed)} subject={{ concept, id: String(id) }} /> : <p>{say(words.saveFirst)}</p>}
    </section>
  )
}
