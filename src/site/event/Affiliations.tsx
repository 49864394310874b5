import { Fragment } from 'react'
import type { ParticipantFragment } from '@/ask/documents'
import { typeset } from '@/text'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

type Affiliation = ParticipantFragment['affiliations'][number]

/** Functions as stated for this event, in the language in which they were stated; then for whom. */
export function Affiliations({ affiliations, locale }: { affiliations: readonly Affiliation[]; locale: Locale }) {
  return affiliations.map((affiliation, index) => (
    <Fragment key={`${affiliation.words} ${affiliation.organisation?.id} ${affiliation.campaign?.id}`}>
      {index > 0 && '\u202f; '}
      <One affiliation={affiliation} locale={locale} />
    </Fragment>
  ))
}

function One({ affiliation, locale }: { affiliation: Affiliation; locale: Locale }) {
  const { words, language } = affiliation
  const bodies = unsaid(affiliation, locale).join(', ')
  return (
    <>
      {words && (language === locale ? typeset(words, language) : <span lang={language}>{typeset(words, language)}</span>)}
      {words && bodies && ', '}
      {bodies}
    </>
  )
}

// "stratège de la campagne « L’humain d’abord »" names the campaign already.
function unsaid({ words, organisation, campaign }: Affiliation, locale: Locale): string[] {
  const isSaid = (name: string) => words?.toLowerCase().includes(name.toLowerCase())
  return [
    ...(organisation && !isSaid(organisation.name) ? [organisation.name] : []),
    ...(campaign && !isSaid(campaign.title) ? [`${eventWords.campaign[locale]} ${typeset(quoted(campaign.title, locale), locale)}`] : []),
  ]
}

function quoted(title: string, locale: Locale): string {
  return locale === 'fr' ? `« ${title} »` : `“${title}”`
}
