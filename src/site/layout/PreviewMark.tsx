import type { Locale } from '@/words'
import { previewWords as words } from '@/words/pages'

/** Says that nobody else sees this page, in words and on paper too. */
export function PreviewMark({ locale }: { locale: Locale }) {
  return (
    <div className="preview" role="note">
      <p className="wrap edge">
        <strong>{words.mark[locale]}</strong> {words.markHelp[locale]}
      </p>
    </div>
  )
}
