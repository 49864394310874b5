import type { Page } from '@/cms/privatePages/openPrivatePages'
import { Band } from '@/site/layout/Band'
import { day } from '@/time'
import type { Locale } from '@/words'
import { receptionWords as words } from '@/words/pages'
import { Changes, Differences } from './Differences'
import { Field, Form } from './Form'
import { said } from './said'
import type { Typed } from './sent'

type Props = { page: Page; typed: Typed; locale: Locale }

/** An invitation waits: yes, or no. */
export function YesOrNo({ page, typed, locale }: Props) {
  return (
    <Band id="reponse" title={said(words.yourAnswer, locale)}>
      <div className="flow">
        {!page.isOverdue && <Form act="accept" stamp={page.stamp} locale={locale} />}
        <Form act="decline" stamp={page.stamp} locale={locale}>
          <Field id="raison" name="reason" label={words.reason} typed={typed.reason} rows={3} locale={locale} />
        </Form>
      </div>
    </Band>
  )
}

/** Something changed after the organisation had agreed. */
export function Unseen({ page, locale }: Omit<Props, 'typed'>) {
  return (
    <Band id="changements" title={said(words.changes, locale)} long>
      <div className="flow">
        <Changes changes={page.unseen} locale={locale} />
        <p>{said(words.changesHelp, locale)}</p>
        <Form act="seen" stamp={page.stamp} locale={locale} />
      </div>
    </Band>
  )
}

/** A new text waits for a signature; until then the one that was signed stays. */
export function SignAnew({ page, locale }: Omit<Props, 'typed'>) {
  return (
    <Band id="signer" title={said(words.differences, locale)} long>
      <div className="flow">
        {page.texts.differences && <Differences differences={page.texts.differences} locale={locale} />}
        {page.texts.asked?.deadline && <p>{`${said(words.signUntil, locale)} ${day(page.texts.asked.deadline, locale)}.`}</p>}
        <Form act="sign" stamp={page.stamp} locale={locale} />
      </div>
    </Band>
  )
}

/** Leaving, or saying that nobody had agreed. */
export function Leave({ page, typed, locale }: Props) {
  const isRecorded = page.steps.findLast(({ move }) => ['accept', 'record', 'sign', 'record-signature'].includes(move))?.givenBy != null
  return (
    <Band id="retrait" title={said(isRecorded ? words.object : words.leave, locale)}>
      <div className="flow">
        <p>{said(isRecorded ? words.objectHelp : page.role === 'venue-host' ? words.leaveHelpAsHost : words.leaveHelp, locale)}</p>
        <Form act="withdraw" stamp={page.stamp} locale={locale}>
          <Field id="raison" name="reason" label={words.reason} typed={typed.reason} rows={3} locale={locale} />
        </Form>
      </div>
    </Band>
  )
}
