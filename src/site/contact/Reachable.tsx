import { dialled, unbroken } from './PhoneLink'
import { typeset } from '@/text'
import type { Locale } from '@/words'

// A French number in running text, or an e-mail address: both become links, the sentence around them stays.
const reachable = /((?:\+33|0)[ \u00a0.]?\d(?:[ \u00a0.]?\d{2}){4}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u

/** A sentence that says whom to reach, its number and its address ready to be used. */
export function Reachable({ text, locale }: { text: string; locale: Locale }) {
  return typeset(text, locale)
    .split(reachable)
    .map((part, index) => (index % 2 === 0 ? part : <Reach key={part} way={part} />))
}

function Reach({ way }: { way: string }) {
  return <a href={way.includes('@') ? `mailto:${way}` : `tel:${dialled(way)}`}>{unbroken(way)}</a>
}
