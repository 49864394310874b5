import type { OrganisationCardFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { Paging } from '@/site/paging/Paging'
import type { Locale } from '@/words'
import { frameWords, thingWords } from '@/words/pages'
import { CollectiveCard } from './CollectiveCard'

type Props = {
  list: { nodes: readonly OrganisationCardFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
  path: string
  isContinuation: boolean
  locale: Locale
}

/** Everybody who prepares, writes or takes part: the collectives first, then the other bodies. */
export function CollectivesPage({ list: { nodes, pageInfo }, path, isContinuation, locale }: Props) {
  const collectives = nodes.filter(({ kind }) => kind === 'COLLECTIVE')
  const others = nodes.filter(({ kind }) => kind !== 'COLLECTIVE')
  return (
    <>
      <Masthead title={frameWords.collectives[locale]} lead={thingWords.collectivesLead[locale]} />
      {nodes.length === 0 && <p className="wrap edge empty">{thingWords.noCollectives[locale]}</p>}
      <Cards id="collectifs" title={frameWords.collectives[locale]} organisations={collectives} locale={locale} />
      <Cards id="autres" title={thingWords.otherOrganisations[locale]} organisations={others} locale={locale} />
      <Paging path={path} {...pageInfo} isContinuation={isContinuation} locale={locale} />
    </>
  )
}

function Cards({ id, title, organisations, locale }: { id: string; title: string; organisations: readonly OrganisationCardFragment[]; locale: Locale }) {
  if (organisations.length === 0) return null
  return (
    <Band id={id} title={title} long>
      <ul className="cols people">
        {organisations.map((organisation) => (
          <CollectiveCard key={organisation.id} organisation={organisation} locale={locale} />
        ))}
      </ul>
    </Band>
  )
}
