import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { homeWords as words } from '@/words/forms'
import { inboxOf } from '@/cms/agreements/read/inbox'
import { waitingFor as invitationsFor } from '@/cms/accounts/joining/invitation'
import { WaitingInvitations } from '../joining/WaitingInvitations'
import { Waiting } from '../agreements/Waiting'
import { KeptTexts } from '../kept/KeptTexts'
import { DraftLine } from './DraftLine'
import { termsFor } from './termsFor'
import { Suspended } from './Suspended'
import { suspendedOf } from './offSite'
import { UpcomingLine } from './UpcomingLine'
import { waitingFor } from './waiting'

/** The first screen: what waits for the member, and the two things they come for. */
export async function Home({ initPageResult: { permissions, req } }: AdminViewServerProps) {
  const { drafts, total, upcoming } = await waitingFor(req)
  const { say, language } = termsFor(req)
  const suspended = await suspendedOf(req)
  const questions = await inboxOf(req, language)
  const invitations = req.user ? await invitationsFor(req, String(req.user.id)) : []
  const collections = `${req.payload.config.routes.admin}/collections`
  const may = (collection: 'events' | 'communiques') => Boolean(permissions.collections?.[collection]?.create)
  return (
    <Gutter className="waiting">
      <main>
      <h1>{say(words.title)}</h1>
      <KeptTexts />
      <Suspended organisations={suspended} req={req} />
      <div className="waiting__actions">
        {may('events') && <a className="btn btn--style-primary btn--size-large" href={`${collections}/events/create`}>{say(words.createEvent)}</a>}
        {may('communiques') && <a className="btn btn--style-secondary btn--size-large" href={`${collections}/communiques/create`}>{say(words.writeText)}</a>}
      </div>
      <WaitingInvitations invitations={invitations} to={req.payload.config.routes.admin} />
      <Waiting questions={questions} />
      <section aria-labelledby="drafts">
        <h2 id="drafts">{say(words.drafts)}</h2>
        {drafts.length === 0 ? <p>{say(words.noDrafts)}</p> : <ul>{drafts.map((draft) => <DraftLine draft={draft} key={draft.id} req={req} />)}</ul>}
        {total.events + total.communiques > drafts.length && <AllDrafts collections={collections} label={say(words.allDrafts, { count: String(total.events + total.communiques) })} />}
      </section>
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">{say(words.upcoming)}</h2>
        {upcoming.length === 0 ? <p>{say(words.noUpcoming)}</p> : <ul>{upcoming.map((event) => <UpcomingLine event={event} href={`${collections}/events/${event.id}`} key={event.id} language={language} />)}</ul>}
        {upcoming.length > 0 && <p><a href={`${collections}/events`}>{say(words.allUpcoming)}</a></p>}
      </section>
      </main>
    </Gutter>
  )
}

const AllDrafts = ({ collections, label }: { collections: string; label: string }) => (
  <p>
    <a href={`${collections}/events?where[or][0][and][0][_status][equals]=draft`}>{label}</a>
  </p>
)
