import { type PageKey, ProsePageDocument, type ProsePageFragment } from '@/ask/documents'
import { answer, missing, page } from '@/site/answer'

/** The page of plain text that has this key; four addresses share it. */
export function answerProse(key: PageKey) {
  return answer<ProsePageFragment>(async ({ ask, language }) => {
    const { site, page: text } = await ask(ProsePageDocument, { key, locale: language })
    return text ? page(site, { title: text.title, version: text.updatedAt }, text, ['site', text.id]) : missing(site)
  })
}
