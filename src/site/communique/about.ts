import type { CommuniquePageFragment } from '@/ask/documents'
import type { About } from '@/site/layout/frame'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { communiqueKinds, listed, type Locale } from '@/words'
import { communiqueWords } from '@/words/pages'
import { signersOf } from './signers'

/** What a text's page says of itself: its title, then who speaks. */
export function aboutCommunique(communique: CommuniquePageFragment, locale: Locale): Pick<About, 'title' | 'description' | 'version'> {
  const { set } = wordsOf(communique, locale)
  const names = listed(signersOf(communique).map(({ name }) => name), locale)
  const who = `${say(communiqueKinds, communique.kind, locale)}. ${communiqueWords.signedBy[locale]} ${names}.`
  return {
    title: set(communique.title),
    description: communique.standfirst ? `${set(communique.standfirst)} ${who}` : who,
    version: communique.updatedAt,
  }
}

/** Everything a text's page shows, for caches that are told when something changes. */
export function tagsOfCommunique(communique: CommuniquePageFragment): string[] {
  return ['site', communique.id, ...signersOf(communique).map(({ id }) => id), ...communique.events.map(({ id }) => id)]
}
