import type { VoiceFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import type { Locale } from '@/words'
import { Voice } from './Voice'

/** Texts side by side, in the order given; no text, no section. */
export function VoicesBand({ id = 'voix', title, communiques, locale }: { id?: string; title: string; communiques: readonly VoiceFragment[]; locale: Locale }) {
  if (communiques.length === 0) return null
  return (
    <Band id={id} title={title}>
      <div className="voices">
        {communiques.map((communique) => (
          <Voice key={communique.id} communique={communique} level={3} locale={locale} />
        ))}
      </div>
    </Band>
  )
}
