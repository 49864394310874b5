import type { ReactNode } from 'react'
import type { Locale, Term } from '@/words'
import { receptionButtons } from '@/words/pages'
import { quoted, said } from './said'
import { most, type Sent, type Typed } from './sent'

/** `about`: what is acted on, for those who hear the button and not the line that it stands in. */
type Props = { act: Sent['act']; stamp: string; about?: string; locale: Locale; children?: ReactNode }

// An input of type submit, because text browsers draw it between brackets, and a button as plain words.

/** Asks for one act. It is sent to the page's own address, and comes back to be confirmed. */
export function Form({ act, stamp, about, locale, children }: Props) {
  return (
    <form className="ask" method="post">
      <input name="act" type="hidden" value={act} />
      <input name="stamp" type="hidden" value={stamp} />
      {children}
      <p>
        <input aria-label={about && `${said(receptionButtons[act].ask, locale)} ${quoted(about, locale)}`} className="button" type="submit" value={said(receptionButtons[act].ask, locale)} />
      </p>
    </form>
  )
}

/** Sends once more what was read back, and this time it is done. */
export function Confirm({ sent, stamp, locale }: { sent: Sent; stamp: string; locale: Locale }) {
  return (
    <form className="ask" method="post">
      <input name="act" type="hidden" value={sent.act} />
      <input name="stamp" type="hidden" value={stamp} />
      <input name="confirmed" type="hidden" value="yes" />
      {(Object.keys(most) as (keyof Typed)[])
        .filter((name) => sent[name] !== '')
        .map((name) => (
          <input key={name} name={name} type="hidden" value={sent[name]} />
        ))}
      <p>
        <input className="button" type="submit" value={said(receptionButtons[sent.act].confirm, locale)} />
      </p>
    </form>
  )
}

type FieldProps = { id: string; name: keyof Typed; label: Term; typed: string; rows: number; isRequired?: boolean; locale: Locale }

/** Words to be typed; what was typed before is kept. One line when `rows` is 1. */
export function Field({ id, name, label, typed, rows, isRequired = false, locale }: FieldProps) {
  const field = { id, name, defaultValue: typed, maxLength: most[name], required: isRequired }
  return (
    <p>
      <label htmlFor={id}>{said(label, locale)}</label>
      <br />
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </p>
  )
}
