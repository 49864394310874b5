import type { PayloadRequest } from 'payload'
import { exportWords as words } from '@/words/forms'
import { exportPath } from '@/addresses/panelPaths'
import { termsFor } from './termsFor'
import type { Organisation } from './offSite'

/** Above all else: which of somebody's organisations are off the public site, what that means, and how to take the work along. */
export function Suspended({ organisations, req }: { organisations: Organisation[]; req: PayloadRequest }) {
  const { say } = termsFor(req)
  return organisations.map(({ id, name }) => (
    <section aria-labelledby={`suspended-${id}`} className="waiting__suspended" key={id}>
      <h2 id={`suspended-${id}`}>{say(words.suspended, { name })}</h2>
      <p>{say(words.meaning)}</p>
      <p>
        <a download href={exportPath(req.payload.config.routes.api, id)}>{say(words.download)}</a>
      </p>
    </section>
  ))
}
