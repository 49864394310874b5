import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Band } from '@/site/layout/Band'
import { Prose } from '@/site/prose/Prose'
import { date } from '@/time'
import { toHtml, typeset } from '@/text'
import type { Locale, Term } from '@/words'
import { receptionWords as words } from '@/words/pages'
import { said } from './said'

type Wording = NonNullable<Page['texts']['asked']>
type Props = { id: string; heading: Term; wording: Wording; locale: Locale }

/** One version of a joint text, whole, with its date. */
export function WordingBand({ id, heading, wording, locale }: Props) {
  const lang = wording.language === locale ? undefined : wording.language
  return (
    <Band id={id} title={said(heading, locale)} long>
      <div className="flow">
        <p className="small">{`${words.versionOf[locale]} ${date(wording.on, locale)}`}</p>
        <h3 lang={lang}>{typeset(wording.title, wording.language)}</h3>
        {wording.standfirst && (
          <p className="lead" lang={lang}>
            {typeset(wording.standfirst, wording.language)}
          </p>
        )}
        <Prose html={toHtml(wording.body, undefined, wording.language)} lang={lang} under={3} />
      </div>
    </Band>
  )
}
