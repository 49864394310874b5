'use client'

import { useConfig } from '@payloadcms/ui'
import { TextDifference } from '@/differences/TextDifference'
import { keptWords as words } from '@/words/forms'
import { differences } from '@/cms/saving/conflicts/differences'
import { useSaying } from '../agreements/words'
import type { Text } from '../saving/changed'
import type { Now } from './useChoice'

/** Field by field, what is saved and what was kept. */
export function Differences({ concept, now, text }: { concept: string; now: Now; text: Text }) {
  const { getEntityConfig } = useConfig()
  const { language, say } = useSaying()
  const found = differences(getEntityConfig({ collectionSlug: concept })?.fields ?? [], now ?? {}, text, language)
  const readable = (of: string) => of.replaceAll(id, say(words.record)) || '—'
  return (
    <>
      {!now && <p>{say(words.notFound)}</p>}
      {found.length === 0 && <p>{say(words.onlyChoices)}</p>}
      {found.map((difference) => (
        <section key={difference.label}>
          <h3>{difference.label}</h3>
          {'paragraphs' in difference ? (
            <TextDifference locale={language} paragraphs={difference.paragraphs} />
          ) : (
            <dl className="kept__pair">
              {now && <Side name={say(words.saved)} text={readable(difference.theirs)} />}
              <Side name={say(words.yours)} text={readable(difference.yours)} />
            </dl>
          )}
        </section>
      ))}
    </>
  )
}

const Side = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
)

const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
