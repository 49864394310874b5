import { privateAddressOf } from '@/addresses'
import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Band } from '@/site/layout/Band'
import { day } from '@/time'
import { typeset } from '@/text'
import type { Locale } from '@/words'
import { receptionWords as words } from '@/words/pages'
import { Lines } from './Lines'
import { said, whenOf } from './said'

/** What is asked: by whom, when, where, with whom, until when. */
export function What({ page, token, locale }: { page: Page; token: string; locale: Locale }) {
  const { about, deadline, lead, message, organisers, rehearsed } = page
  const isOpen = page.status === 'invited' || page.status === 'accepted'
  return (
    <Band id="quoi" title={said(words.what, locale)}>
      <div className="flow">
        <dl className="rows pair">
          <div>
            <dt>{words.title[locale]}</dt>
            <dd>{typeset(about.title, locale)}</dd>
          </div>
          {isOpen && about.concept === 'events' && (
            <>
              <div>
                <dt>{words.when[locale]}</dt>
                <dd>{whenOf(about, locale) ?? words.unknown[locale]}</dd>
              </div>
              <div>
                <dt>{words.where[locale]}</dt>
                <dd>{about.place ?? words.unknown[locale]}</dd>
              </div>
            </>
          )}
          <div>
            <dt>{words.askedBy[locale]}</dt>
            <dd>{lead}</dd>
          </div>
          {organisers.length > 0 && (
            <div>
              <dt>{said(words.organisers, locale)}</dt>
              <dd>
                <ul>
                  {organisers.map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {message && (
            <div>
              <dt>{words.message[locale]}</dt>
              <dd>
                <Lines words={typeset(message, locale)} />
              </dd>
            </div>
          )}
        </dl>
        {deadline && <p>{`${(page.isOverdue ? words.deadlineWas : words.deadline)[locale]} ${day(deadline, locale)}.`}</p>}
        {rehearsed && (
          <p className="screen">
            <a href={privateAddressOf({ locale, token, shows: 'preview' })}>{words.rehearse[locale]}</a>
          </p>
        )}
      </div>
    </Band>
  )
}
