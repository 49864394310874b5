import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Band } from '@/site/layout/Band'
import { typeset } from '@/text'
import type { Locale } from '@/words'
import { receptionWords as words } from '@/words/pages'
import { Field, Form } from './Form'
import { before, moment, said } from './said'
import type { Typed } from './sent'

type Props = { page: Page; typed: Typed; locale: Locale }

/** Something is wrong in what is announced: whoever leads is asked to correct it. */
export function Correction({ page, typed, locale }: Props) {
  return (
    <Band id="correction" title={said(words.correction, locale)}>
      <div className="flow">
        <p>{said(words.correctionHelp, locale)}</p>
        {page.corrections.length > 0 && (
          <>
            <h3>{words.askedFor[locale]}</h3>
            <ul className="rows">
              {page.corrections.map(({ at, words: asked }) => (
                <li key={`${at} ${asked}`}>
                  <span className="small">{before(at, locale)}</span> <q>{asked}</q>
                </li>
              ))}
            </ul>
          </>
        )}
        <Form act="correct" stamp={page.stamp} locale={locale}>
          <Field id="a-corriger" name="words" label={words.correctionWords} typed={typed.words} rows={5} isRequired locale={locale} />
        </Form>
      </div>
    </Band>
  )
}

const states = { online: words.online, waiting: words.waiting, 'taken back': words.takenBack } as const

/** The communiqués that were handed in, each with its way back. */
export function HandedIn({ page, locale }: Omit<Props, 'typed'>) {
  return (
    <Band id="communiques-remis" title={said(words.handedIn, locale)}>
      <ul className="rows">
        {page.handedIn.map(({ id, at, title, state }) => (
          <li className="flow" key={id}>
            <p>
              {typeset(title, locale)} <span className="small">{`(${moment(at, locale)}, ${states[state][locale]})`}</span>
            </p>
            {state !== 'taken back' && (
              <Form act="take-back" stamp={page.stamp} about={title} locale={locale}>
                <input name="communique" type="hidden" value={id} />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Band>
  )
}

/** A co-organiser's own communiqué about the event. */
export function HandIn({ page, typed, locale }: Props) {
  return (
    <Band id="communique" title={said(words.handIn, locale)}>
      <div className="flow">
        <p>{said(words.handInHelp, locale)}</p>
        <Form act="hand-in" stamp={page.stamp} locale={locale}>
          <Field id="titre" name="title" label={words.communiqueTitle} typed={typed.title} rows={1} isRequired locale={locale} />
          <Field id="texte" name="text" label={words.communiqueText} typed={typed.text} rows={16} isRequired locale={locale} />
        </Form>
      </div>
    </Band>
  )
}
