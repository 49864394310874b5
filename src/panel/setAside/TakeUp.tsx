'use client'

import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { localeNamed } from '@/words'
import { conflictWords as words } from '@/words/forms'

/** The choice: make one's own text the draft, or let it go. */
export function TakeUp({ id, concept, document, isPossible }: { id: string; concept: string; document: string; isPossible: boolean }) {
  const language = localeNamed(useTranslation().i18n.language)
  const { config } = useConfig()
  const act = async (what: 'take-up' | 'discard') => {
    const answer = await fetch(`${config.routes.api}/set-aside/${id}/${what}`, { method: 'POST', credentials: 'same-origin', headers: { 'Accept-Language': language } })
    if (!answer.ok) return void toast.error(words.failed[language])
    if (what === 'take-up') window.location.assign(`${config.routes.admin}/collections/${concept}/${document}`)
    else window.location.reload()
  }
  return (
    <div style={{ display: 'flex', gap: '1rem', flexWrap: 'wrap' }}>
      {isPossible && (
        <Button buttonStyle="primary" onClick={() => void act('take-up')}>
          {words.takeUp[language]}
        </Button>
      )}
      <Button buttonStyle="secondary" onClick={() => void act('discard')}>
        {words.letGo[language]}
      </Button>
    </div>
  )
}
