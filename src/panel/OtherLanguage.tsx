'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { languages, type Locale, localeNamed, locales } from '@/words'
import { otherLanguageWords as words } from '@/words/forms'
import { useApi } from './useApi'
import { useTerm } from './useTerm'

type Written = { in: Locale; title: string }

/** On a form that is empty in the language one is in: where its words are. There they are read, and published. */
export function OtherLanguage() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const here = localeNamed(useLocale().code)
  const title = useFormFields(([fields]) => fields.title?.value)
  const { read } = useApi(collectionSlug ?? '')
  const say = useTerm()
  const [written, setWritten] = useState<Written | null>(null)
  const isEmpty = Boolean(id) && (typeof title !== 'string' || title.trim() === '')
  useEffect(() => {
    if (!isEmpty) return
    const look = async (): Promise<Written | null> => {
      for (const other of locales.filter((one) => one !== here)) {
        const found = await read<{ title?: string | null }>(`${id}?draft=true&depth=0&locale=${other}&fallback-locale=null&select[title]=true`)
        if (found?.title) return { in: other, title: found.title }
      }
      return null
    }
    void look().then(setWritten)
  }, [here, id, isEmpty, read])
  if (!isEmpty || !written) return null
  const filled = { here: say(languages[here]), there: say(languages[written.in]), title: written.title }
  return (
    <div className="other-language field-type">
      <p>{say(words.elsewhere, filled)}</p>
      <p>
        <a href={`${config.routes.admin}/collections/${collectionSlug}/${id}?locale=${written.in}`}>{say(words.goThere, filled)}</a>
      </p>
    </div>
  )
}
