import { whenInWords } from '@/time'
import type { Locale } from '@/words'
import { homeWords as words, sharedForm } from '@/words/forms'
import type { Upcoming } from './waiting'

type Props = { event: Upcoming; href: string; language: Locale }

export const UpcomingLine = ({ event: { title, state, startsAt, endsAt }, href, language }: Props) => (
  <li>
    <a href={href}>{title ?? sharedForm.untitled.label[language]}</a>
    <p>{whenInWords({ startsAt, endsAt }, language)}</p>
    <p className="waiting__note">{words[state][language]}</p>
  </li>
)
