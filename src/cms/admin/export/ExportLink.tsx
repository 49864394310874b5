import type { UIFieldServerProps } from 'payload'
import { exportWords as words } from '@/words/forms'
import { mayExport } from '../../access/members'
import { exportPath } from '../../export/path'
import { inLanguageOf } from '../../fields/problem'

/** On the form of an organisation, for its members: all its work, to take along. */
export async function ExportLink({ id, req }: UIFieldServerProps) {
  if (typeof id !== 'string' || !(await mayExport(req, id))) return null
  return (
    <div className="field-type">
      <a download href={exportPath(req.payload.config.routes.api, id)}>{inLanguageOf(req, words.download)}</a>
      <p className="field-description">{inLanguageOf(req, words.help)}</p>
    </div>
  )
}
