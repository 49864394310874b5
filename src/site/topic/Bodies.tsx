import { Fragment } from 'react'
import { OrganisationInText } from '@/site/collective/OrganisationLink'
import type { Locale } from '@/words'
import { organisationsAmong } from '@/words/pages'

export type Body = { id: string; name: string; slug: string }

/** The organisations behind a topic; when more are known to exist than are named, their number comes first. */
export function Bodies({ bodies, count, locale }: { bodies: readonly Body[]; count: number | null; locale: Locale }) {
  const hasMore = count !== null && count > bodies.length
  return (
    <>
      {hasMore && organisationsAmong(count, bodies.length)[locale]}
      {bodies.map((body, index) => (
        <Fragment key={body.id}>
          {index > 0 && (index === bodies.length - 1 ? ` ${conjunction[locale]} ` : ', ')}
          <OrganisationInText organisation={body} locale={locale} />
        </Fragment>
      ))}
    </>
  )
}

const conjunction = { fr: 'et', en: 'and' } as const
