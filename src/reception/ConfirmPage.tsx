import { privateAddressOf } from '@/addresses'
import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { Prose } from '@/site/prose/Prose'
import { fromText, toHtml, typeset } from '@/text'
import { listed, type Locale, type Term } from '@/words'
import { receptionConsequences as consequences, receptionWords as words } from '@/words/pages'
import { Changes } from './Differences'
import { Confirm } from './Form'
import { quoted, said } from './said'
import type { Sent } from './sent'
import { WordingBand } from './Wording'

type Props = { page: Page; sent: Sent; token: string; locale: Locale }

/** Says in words what will happen, with all that it is about; nothing is done yet. */
export function ConfirmPage({ page, sent, token, locale }: Props) {
  const signs = (sent.act === 'accept' || sent.act === 'sign') && page.texts.asked
  return (
    <>
      <Masthead kicker={said(words.kicker, locale)} title={said(words.beforeDoing, locale)} lead={said(consequenceOf(page, sent, locale), locale)}>
        {sent.act === 'correct' && <blockquote className="said">{sent.words}</blockquote>}
        {(sent.act === 'decline' || sent.act === 'withdraw') && sent.reason && (
          <p>
            {said(words.yourWords, locale)} <q>{sent.reason}</q>
          </p>
        )}
        <p>{said(words.notYet, locale)}</p>
      </Masthead>
      {sent.act === 'seen' && (
        <Band id="changements" title={said(words.changes, locale)} long>
          <div className="flow">
            <Changes changes={page.unseen} locale={locale} />
          </div>
        </Band>
      )}
      {signs && <WordingBand id="texte-a-signer" heading={words.textToSign} wording={signs} locale={locale} />}
      {sent.act === 'hand-in' && (
        <Band id="communique" title={said(words.asItWillAppear, locale)} long>
          <div className="flow">
            <h3>{typeset(sent.title, locale)}</h3>
            <p className="small">{page.organisation}</p>
            <Prose html={toHtml(fromText(sent.text), undefined, locale)} lang={undefined} under={3} />
          </div>
        </Band>
      )}
      <div className="wrap edge list">
        <Confirm sent={sent} stamp={page.stamp} locale={locale} />
        <p>
          <a href={privateAddressOf({ locale, token, shows: 'page' })}>{said(words.back, locale)}</a>
        </p>
      </div>
    </>
  )
}

function consequenceOf({ about, handedIn, lead, organisation, organisers, role }: Page, { act, communique }: Sent, locale: Locale): Term {
  const title = act === 'take-back' ? (handedIn.find(({ id }) => id === communique)?.title ?? '') : about.title
  const facts = { organisation, lead, title: quoted(title, locale), others: listed(organisers.map(({ name }) => name), locale) }
  if (act === 'accept' && role === 'signatory') return consequences.acceptText(facts)
  if (act === 'accept' && role === 'venue-host') return consequences.acceptAsHost(facts)
  if (act === 'withdraw' && role === 'venue-host') return consequences.withdrawAsHost(facts)
  return consequences[act](facts)
}
