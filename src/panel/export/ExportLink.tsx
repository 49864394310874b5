import type { UIFieldServerProps } from 'payload'
import { exportWords as words } from '@/words/forms'
import { mayExport } from '@/cms/access/management'
import { exportPath } from '@/addresses/panelPaths'
import { translate } from '@/cms/errors/translate'

/** On the form of an organisation, for its members: all its work, to take along. */
export async function ExportLink({ id, req }: UIFieldServerProps) {
  if (typeof id !== 'string' || !(await mayExport(req, id))) return null
  return (
    <div className="field-type">
      <a download href={exportPath(req.payload.config.routes.api, id)}>{translate(req, words.download)}</a>
      <p className="field-description">{translate(req, words.help)}</p>
    </div>
  )
}
