import type { PressContactLineFragment } from '@/ask/documents'
import { typeset } from '@/text'
import { languageName } from '@/site/said/languageName'
import { listed, type Locale } from '@/words'
import { PhoneLink } from './PhoneLink'

/** Whom the press may call, when, in which languages. */
export function PressContacts({ contacts, locale }: { contacts: readonly PressContactLineFragment[]; locale: Locale }) {
  return (
    <dl className="rows pair">
      {contacts.map((contact) => (
        <div key={`${contact.name} ${contact.phone} ${contact.email}`}>
          <dt>{contact.name}</dt>
          <dd>
            {contact.phone && <PhoneLink phone={{ number: contact.phone }} />}
            {contact.phone && contact.email && ', '}
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            <Availability contact={contact} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Availability({ contact, locale }: { contact: PressContactLineFragment; locale: Locale }) {
  const spoken = contact.languages.length > 0 ? listed(contact.languages.map((code) => languageName(code, locale)), locale) : null
  const said = [contact.hours && typeset(contact.hours, locale), spoken].filter(Boolean).join('\u202f; ')
  return said ? <span className="small">{said}</span> : null
}

