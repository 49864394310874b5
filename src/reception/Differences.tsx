import { Fragment } from 'react'
import type { Page } from '@/cms/privatePages/openPrivatePages'
import { TextDifference } from '@/differences/TextDifference'
import { date } from '@/time'
import type { Locale } from '@/words'
import { comparisonWords } from '@/words/differences'
import { receptionWords as words } from '@/words/pages'
import { Lines } from './Lines'
import { said } from './said'

type Difference = Page['unseen'][number]['differences'][number]
type ChangedFact = Exclude<Difference, { paragraphs: unknown }>
type Props = { differences: readonly Difference[]; locale: Locale }

/** What is no longer as it was, line by line: the words come first, whatever they look like. */
export function Differences({ differences, locale }: Props) {
  if (differences.length === 0) return <p>{comparisonWords.none[locale]}</p>
  return (
    <dl className="rows">
      {differences.map((difference) => (
        <div key={difference.label}>
          <dt>{difference.label}</dt>
          {'paragraphs' in difference ? (
            <dd>
              <TextDifference lang={difference.language === locale ? undefined : difference.language} locale={locale} paragraphs={difference.paragraphs} />
            </dd>
          ) : (
            <Fact fact={difference} locale={locale} />
          )}
        </div>
      ))}
    </dl>
  )
}

function Fact({ fact: { before, after }, locale }: { fact: ChangedFact; locale: Locale }) {
  return (
    <>
      <dd>
        {said(words.before, locale)} {before ? <del><Lines words={before} /></del> : words.nothing[locale]}
      </dd>
      <dd>
        {said(words.now, locale)} {after ? <ins><Lines words={after} /></ins> : words.nothing[locale]}
      </dd>
    </>
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
