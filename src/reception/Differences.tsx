import type { Page } from '@/cms/acts/page/desk'
import type { Locale } from '@/words'
import { receptionWords as words } from '@/words/pages'
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
            {said(words.before, locale)} <del>{before || '—'}</del>
          </dd>
          <dd>
            {said(words.now, locale)} <ins>{after || '—'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
