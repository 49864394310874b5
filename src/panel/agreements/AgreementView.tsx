import { localeNamed } from '@/words'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { agreementFor } from '@/cms/agreements/read/agreement'
import { inboxItemOf } from '@/cms/agreements/read/inboxItem'
import { missing } from '../missing'
import { AgreementPage } from './AgreementPage'

/** Where letters lead. Payload's own form has bare fields that nobody may change. */
export async function AgreementView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const language = localeNamed(req.i18n.language)
  const question = await inboxItemOf(req, await agreementFor(req, { as: 'member' }, String(doc?.id)), language)
  if (!question) return missing()
  return (
    <Gutter className="waiting">
      <main>
        <AgreementPage question={question} />
      </main>
    </Gutter>
  )
}
