import type { NoticeLineFragment } from '@/ask/documents'
import { inZone, momentInWords } from '@/time'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

/** What organisers say at the last minute: above all facts, since it may change how one comes. */
export function Notices({ notices, timeZone, locale }: { notices: readonly NoticeLineFragment[]; timeZone: string; locale: Locale }) {
  return notices.map(({ text, language, postedAt, organisation }) => (
    <div className="change" key={postedAt + organisation.id}>
      <p>
        <strong lang={language.toLowerCase()}>{text}</strong>
        {`${eventWords.noticeBy[locale]} ${organisation.name}, `}
        <time dateTime={postedAt}>{momentInWords(inZone(postedAt, timeZone), locale)}</time>
      </p>
    </div>
  ))
}
