import type { SessionSlotFragment } from '@/ask/documents'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

type Props = {
  session: Pick<SessionSlotFragment, 'questions' | 'resources'>
  lang: Locale | undefined
  set: (text: string) => string
  locale: Locale
}

/** The questions a session starts from, and what there is to read or watch. */
export function SessionExtras({ session, lang, set, locale }: Props) {
  return (
    <>
      {session.questions.length > 0 && (
        <>
          <h4>{eventWords.questions[locale]}</h4>
          <ul className="steps" lang={lang}>
            {session.questions.map((question) => (
              <li key={question}>{set(question)}</li>
            ))}
          </ul>
        </>
      )}
      {session.resources.length > 0 && (
        <>
          <h4>{eventWords.resources[locale]}</h4>
          <ul className="steps" lang={lang}>
            {session.resources.map(({ label, url }) => (
              <li key={url}>
                <a className="url" href={url}>
                  {set(label)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
