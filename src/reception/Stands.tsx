import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Band } from '@/site/layout/Band'
import { date } from '@/time'
import { agreementChannels, type Locale } from '@/words'
import { receptionStandings, receptionSteps as steps, receptionWords as words } from '@/words/pages'
import { before, said } from './said'

/** Where the organisation stands, and how it came there. */
export function Stands({ page, locale }: { page: Page; locale: Locale }) {
  return (
    <Band id="etat" title={said(words.stands, locale)}>
      <div className="flow">
        <p>
          <b>{said(receptionStandings[standingOf(page)], locale)}</b>
        </p>
        {page.status === 'accepted' && page.texts.asked && <p>{said(words.newText, locale)}</p>}
        {page.steps.length > 0 && (
          <>
            <h3>{said(words.steps, locale)}</h3>
            <ul className="rows">
              {page.steps.map((step) => (
                <li key={step.number}>
                  <span className="small">{before(step.at, locale)}</span> {said(steps[step.move](page.lead), locale)}
                  {step.givenBy && step.givenOn && step.channel && (
                    <> {said(steps.recorded(step.givenBy, date(step.givenOn, locale), agreementChannels[step.channel]), locale)}</>
                  )}
                  {step.reason && (
                    <>
                      {' '}
                      {said(words.yourWords, locale)} <q>{step.reason}</q>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Band>
  )
}

function standingOf({ isOverdue, role, status }: Page): keyof typeof receptionStandings {
  if (isOverdue) return 'overdue'
  // A host is on no list of names.
  if (role === 'venue-host' && status === 'invited') return 'askedToHost'
  return role === 'venue-host' && status === 'accepted' ? 'hosting' : status
}
