import { privateAddressOf } from '@/addresses'
import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Masthead } from '@/site/layout/Masthead'
import type { Locale, Term } from '@/words'
import { receptionTitles, receptionWords as words } from '@/words/pages'
import { Leave, SignAnew, Unseen, YesOrNo } from './Answers'
import { Correction, HandedIn, HandIn } from './Hands'
import { quoted, said } from './said'
import { nothingTyped, type Typed } from './sent'
import { Stands } from './Stands'
import { What } from './What'
import { WordingBand } from './Wording'

type Props = { page: Page; token: string; typed?: Typed; problems?: readonly Term[]; locale: Locale }

/** Everything that an organisation without members here may know and do about one agreement, as things stand. */
export function AnswerPage({ page, token, typed = nothingTyped, problems = [], locale }: Props) {
  const { asked, signed } = page.texts
  const isAgreed = page.status === 'accepted'
  const isOpen = isAgreed || page.status === 'invited'
  // A long text stands before what is asked.
  const step = page.status === 'invited' ? 'reponse' : isAgreed && asked ? 'signer' : null
  return (
    <>
      <Masthead kicker={said(words.kicker, locale)} title={titleOf(page, locale)} lead={page.organisation}>
        <p className="small">{said(words.private, locale)}</p>
        {step && (
          <p className="screen">
            <a href={`#${step}`}>{said(words.goToAnswer, locale)}</a>
          </p>
        )}
        <p className="screen">
          <a href={privateAddressOf({ locale: otherOf(locale), token, shows: 'page' })} hrefLang={otherOf(locale)}>
            {words.otherLanguage[locale]}
          </a>
        </p>
        {problems.length > 0 && (
          <div className="change" role="alert">
            {problems.map((problem) => (
              <p key={problem.en}>{said(problem, locale)}</p>
            ))}
          </div>
        )}
      </Masthead>
      <What page={page} token={token} locale={locale} />
      <Stands page={page} locale={locale} />
      {page.unseen.length > 0 && <Unseen page={page} locale={locale} />}
      {asked && <WordingBand id="texte-a-signer" heading={words.textToSign} wording={asked} locale={locale} />}
      {page.status === 'invited' && <YesOrNo page={page} typed={typed} locale={locale} />}
      {isAgreed && asked && <SignAnew page={page} locale={locale} />}
      {isAgreed && signed && <WordingBand id="texte-signe" heading={words.textSigned} wording={signed} locale={locale} />}
      {isAgreed && <Leave page={page} typed={typed} locale={locale} />}
      {isOpen && <Correction page={page} typed={typed} locale={locale} />}
      {page.handedIn.length > 0 && <HandedIn page={page} locale={locale} />}
      {isAgreed && page.role === 'co-organiser' && <HandIn page={page} typed={typed} locale={locale} />}
    </>
  )
}

/** How the page is called: what is asked, or what was answered, and of what. */
export function titleOf({ about, role, status }: Page, locale: Locale): string {
  const { asked, answered } = receptionTitles[role]
  return said({ fr: `${(status === 'invited' ? asked : answered).fr} : ${quoted(about.title, 'fr')}`, en: `${(status === 'invited' ? asked : answered).en}: ${quoted(about.title, 'en')}` }, locale)
}

const otherOf = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr')
