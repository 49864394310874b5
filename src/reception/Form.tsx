import type { ReactNode } from 'react'
import type { Locale, Term } from '@/words'
import { receptionButtons } from '@/words/pages'
import { said } from './said'
import { most, type Sent, type Typed } from './sent'

type Props = { act: Sent['act']; stamp: string; locale: Locale; children?: ReactNode }

/** Asks for one act. It is sent to the page's own address, and comes back to be confirmed. */
export function Form({ act, stamp, locale, children }: Props) {
  return (
    <form className="ask" method="post">
      <input name="act" type="hidden" value={act} />
      <input name="stamp" type="hidden" value={stamp} />
      {children}
      <p>
        <button className="button" type="submit">
          {said(receptionButtons[act].ask, locale)}
        </button>
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
        <button className="button" type="submit">
          {said(receptionButtons[sent.act].confirm, locale)}
        </button>
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
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </p>
  )
}
