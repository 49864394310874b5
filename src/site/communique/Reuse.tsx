import type { CommuniquePageFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { say } from '@/site/said/say'
import { licences, type Locale } from '@/words'
import { communiqueWords } from '@/words/pages'

/** The papers that come with a text, and what others may do with it. */
export function Reuse({ communique: { attachments, licence }, locale }: { communique: Pick<CommuniquePageFragment, 'attachments' | 'licence'>; locale: Locale }) {
  if (attachments.length === 0 && !licence) return null
  return (
    <Band id="reprendre" title={communiqueWords.reuse[locale]} screen>
      <ul className="rows">
        {attachments.map(({ label, url, mimeType }) => (
          <li key={url}>
            <a href={url} type={mimeType}>
              {label}
            </a>
          </li>
        ))}
        {licence && <li>{`${communiqueWords.licence[locale]} ${say(licences, licence, locale)}`}</li>}
      </ul>
    </Band>
  )
}
