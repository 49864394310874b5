import type { AccessAnswersFragment, ServiceAnswerFragment } from '@/ask/documents'
import { Reachable } from '@/site/contact/Reachable'
import { classes } from '@/site/layout/classes'
import { say } from '@/site/said/say'
import { typeset } from '@/text'
import { date } from '@/time'
import { accessAnswers, accessKinds, type Locale, serviceAnswers, serviceKinds } from '@/words'
import { eventWords } from '@/words/pages'

type Props = {
  accessibility: AccessAnswersFragment | null
  services?: readonly ServiceAnswerFragment[]
  contact?: string | null
  locale: Locale
}

/** Can I get in, can I follow: each answer in words; what is unknown is said to be unknown, with whom to ask. */
export function Access({ accessibility, services = [], contact = null, locale }: Props) {
  const answers = accessibility?.answers ?? []
  const ask = contact ?? accessibility?.contact ?? null
  const isChecked = answers.some(({ answer }) => answer !== 'UNKNOWN') || services.length > 0
  return (
    <>
      {isChecked ? (
        <>
          {accessibility?.checkedOn && <p className="small checked">{`${eventWords.checkedOn[locale]} ${date(accessibility.checkedOn, locale)}.`}</p>}
          <dl className="rows access">
            {answers.map(({ kind, answer, note }) => (
              <Row key={kind} label={say(accessKinds, kind, locale)} note={note} mark={marks[answer]} answer={say(accessAnswers, answer, locale)} locale={locale} />
            ))}
            {services.map((service) => (
              <Row
                key={service.kind}
                label={say(serviceKinds, service.kind, locale)}
                note={serviceNote(service, locale)}
                mark={marks[service.answer]}
                answer={say(serviceAnswers, service.answer, locale)}
                locale={locale}
              />
            ))}
          </dl>
        </>
      ) : (
        <p>{eventWords.neverChecked[locale]}</p>
      )}
      {ask && (
        <p className="small">
          {eventWords.needs[locale]} <Reachable text={ask} locale={locale} />
        </p>
      )}
    </>
  )
}

const marks = { YES: 'yes', NO: 'no', UNKNOWN: 'unknown', ON_REQUEST: 'on-request' } as const

function Row({ label, note, mark, answer, locale }: { label: string; note: string | null; mark: string; answer: string; locale: Locale }) {
  return (
    <div>
      <dt>
        {label}
        {note && <span className="small">{typeset(note, locale)}</span>}
      </dt>
      <dd className={classes('answer', mark)}>{answer}</dd>
    </div>
  )
}

function serviceNote({ note, askBefore, contact }: ServiceAnswerFragment, locale: Locale): string | null {
  const by = askBefore && `${eventWords.askBefore[locale]} ${date(askBefore, locale)}`
  return [note, by, contact].filter(Boolean).join(', ') || null
}
