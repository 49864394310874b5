import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { outboxWords as words } from '@/words/forms'
import { localeNamed, type Term } from '@/words'
import { isAdministrator } from '@/cms/access/roles'
import { missing } from '../missing'
import { PanelPage } from '../PanelPage'
import { translate } from '@/cms/errors/translate'
import { outboxFor } from '@/cms/outbox/entries'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { OutboxTable } from './OutboxTable'

/** What waits to be sent, and what was. Payload draws views of ours for anybody: for whoever is no administrator there is no such page. */
export async function OutboxView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!isAdministrator(req.user)) return missing()
  const say = (term: Term) => translate(req, term)
  const language = localeNamed(req.i18n.language)
  const { waiting, refused, sent, hidden } = await outboxFor(req)
  return (
    <PanelPage help={words.title.help && say(words.title.help)} title={say(words.title.label)} view={view}>
      {!sendsLetters(req.payload) && (
        <p style={{ fontWeight: 600, marginBottom: '1.5rem' }}>{say(words.noServer)}</p>
      )}
      <Part title={say(words.waiting)}>
        {waiting.length > 0 ? <OutboxTable at={words.since} entries={waiting} language={language} mayTry={sendsLetters(req.payload)} say={say} title={words.waiting} /> : <p>{say(words.nothingWaits)}</p>}
        {hidden > 0 && <p>{say(words.more(hidden))}</p>}
      </Part>
      {refused.length > 0 && (
        <Part title={say(words.refused)}>
          <OutboxTable at={words.since} entries={refused} language={language} mayTry={sendsLetters(req.payload)} say={say} title={words.refused} />
        </Part>
      )}
      <Part title={say(words.sent)}>
        {sent.length > 0 ? <OutboxTable at={words.at} entries={sent} language={language} mayTry={false} say={say} title={words.sent} /> : <p>{say(words.nothingSent)}</p>}
      </Part>
    </PanelPage>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section style={{ marginBottom: '2.5rem' }}>
      <h2 style={{ fontSize: '1.25rem', marginBottom: '0.75rem' }}>{title}</h2>
      {children}
    </section>
  )
}
