import type { ProsePageFragment } from '@/ask/documents'
import type { Route } from '@/site/answer'
import { answerProse } from '@/site/page/answerProse'
import { ProsePage } from '@/site/page/ProsePage'

export const getServerSideProps = answerProse('LEGAL')

export default function LegalRoute({ frame, content }: Route<ProsePageFragment>) {
  return <ProsePage page={content} locale={frame.at.locale} />
}
