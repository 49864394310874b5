import { Fragment } from 'react'
import type { Page } from '@/cms/privatePages/openPrivatePages'
import { date } from '@/time'
import type { Locale } from '@/words'
import { receptionWords as words } from '@/words/pages'
import { Lines } from './Lines'
import { said } from './said'

type Props = { differences: Page['texts']['differences']; locale: Locale }

/** What is no longer as it was, line by line: the words come first, whatever they look like. */
export function Differences({ differences, locale }: Props) {
  return (
    <dl className="rows">
      {differences.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {said(words.before, locale)} {before ? <del><Lines words={before} /></del> : words.nothing[locale]}
          </dd>
          <dd>
            {said(words.now, locale)} {after ? <ins><Lines words={after} /></ins> : words.nothing[locale]}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Every change that the organisation has not seen yet, each with its day. */
export function Changes({ changes, locale }: { changes: Page['unseen']; locale: Locale }) {
  return changes.map(({ number, on, differences }) => (
    <Fragment key={number}>
      <h3>{date(on, locale)}</h3>
      <Differences differences={differences} locale={locale} />
    </Fragment>
  ))
}
