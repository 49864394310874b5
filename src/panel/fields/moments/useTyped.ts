'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inWords, isWallClock, written } from '@/time'
import { localeNamed } from '@/words'
import { doubtInWords, type MomentKind, typedAs } from '@/cms/fields/typed'

/** `value` as it is kept; `day`: that of an hour typed alone, when it is known. */
type Asked = { kind: MomentKind; value: string | null; day?: string | null; onChange: (value: string | null) => void }

/**
 * A date as people write it. What is understood is said back in words while one types; what is not stays in the field and is kept as it was typed, with
 * why it is not taken, once the cursor has left.
 */
export function useTyped({ kind, value, day = null, onChange }: Asked) {
  const locale = localeNamed(useTranslation().i18n.language)
  const [writing, setWriting] = useState<{ text: string; day: string | null } | null>(null)
  const text = writing?.text ?? written(value ?? '')
  const typed = text.trim() === '' ? null : typedAs(kind, text, writing?.day)
  return {
    text,
    words: typed && 'value' in typed ? inWords(typed.value, locale) : null,
    doubt: !writing && typed && 'doubt' in typed ? doubtInWords(kind, typed, locale) : null,
    type(text: string): void {
      const known = writing ? writing.day : (dayIn(value) ?? day)
      setWriting({ text, day: known })
      const typed = typedAs(kind, text, known)
      onChange(text.trim() === '' ? null : 'value' in typed ? typed.value : text)
    },
    leave: () => setWriting(null),
  }
}

const dayIn = (value: string | null) => (value !== null && isWallClock(value) ? value.slice(0, 10) : null)
