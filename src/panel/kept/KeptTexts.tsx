'use client'

import { useConfig } from '@payloadcms/ui'
import { keptWords as words, sharedForm } from '@/words/forms'
import { useSaying } from '../agreements/words'
import { useKept } from './useKept'
import { whenWritten } from './when'

/** On the first screen: the texts that this browser has kept, each with the way to where it is offered again. */
export function KeptTexts() {
  const { config } = useConfig()
  const { kept } = useKept()
  const { language, say } = useSaying()
  return (
    <div role="status">
      {kept.length > 0 && (
        <section aria-labelledby="kept" className="waiting__kept">
          <h2 id="kept">{say(kept.length > 1 ? words.titles : words.title)}</h2>
          <ul>
            {kept.map(({ form, concept, document, locale, title, at }) => (
              <li key={form}>
                <p>{say(words.line, { title: title || say(sharedForm.untitled.label), when: whenWritten(at, language) })}</p>
                <p>
                  <a href={`${config.routes.admin}/collections/${concept}/${document}?locale=${locale}`}>{say(words.look)}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
