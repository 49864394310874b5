'use client'

import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inWords } from '@/time'
import { actWords as words, listingWords } from '@/words/forms'
import { localeNamed, type Term } from '@/words'
import { decisions } from '@/cms/saving/decisions'
import { lookAgain } from '../agreements/useOverview'
import { useDocumentApi } from '../useDocumentApi'
import { useTerm } from '../useTerm'
import { useFlush } from '../saving/savers'
import type { TextChange } from './BeforeNames'
import { isReady, type Publication } from './publication'

type Step = 'closed' | 'looking' | 'shown' | 'publishing'

/** The way from the button to the public page: keep what was typed, look at what goes live, publish just that. */
export function usePublication() {
  const [step, setStep] = useState<Step>('closed')
  const [publication, setPublication] = useState<Publication | null>(null)
  const [notice, setNotice] = useState<Term | null>(null)
  const { hasSavePermission, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, getFields, setModified, setSubmitted, submit } = useForm()
  const entrances = useDocumentApi()
  const say = useTerm()
  const { flush } = useFlush()
  const language = localeNamed(useTranslation().i18n.language)

  /** What the form says beside the draft. A closed form says nothing. */
  function decided(): Record<string, unknown> {
    const fields = hasSavePermission ? getFields() : {}
    return Object.fromEntries(decisions.flatMap((name) => (fields[name]?.value ? [[name, fields[name].value]] : [])))
  }

  const ask = () => entrances.ask<Publication>('publication', decided())

  function show(found: Publication | null, said: Term | null): void {
    setPublication(found)
    setNotice(found ? said : words.notLooked)
    setStep('shown')
    if (!found || found.missing.length === 0) return
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: found.missing.map(({ path, words: message }) => ({ path, message })) })
    setSubmitted(true)
  }

  async function look(): Promise<void> {
    setPublication(null)
    setNotice(null)
    setStep('looking')
    if (!(await flush())) {
      setNotice(words.notSaved)
      setStep('shown')
    } else show(await ask(), null)
  }

  /** `change`: what an edit is to those who signed another text, when it has to be said. */
  async function publish(change: TextChange | null): Promise<void> {
    if (!publication) return
    setStep('publishing')
    if (await send(publication.listed, change)) {
      setModified(false)
      setUnpublishedVersionCount(0)
      setMostRecentVersionIsAutosaved(false)
      setHasPublishedDoc(true)
      setStep('closed')
      lookAgain()
      toast.success(sayPublished(publication))
      return
    }
    const now = await ask()
    if (now && now.listed !== publication.listed) show(now, words.listChanged)
    else if (now && !isReady(now)) show(now, words.refusedBelow)
    // Any other reason is said by the form itself, which must be seen.
    else setStep('closed')
  }

  // The draft that was listed is published, and no words are sent again: what a colleague wrote meanwhile is not overwritten, but makes another list.
  async function send(listed: string, change: TextChange | null): Promise<boolean> {
    const data = { ...decided(), _status: 'published', ...(change ? { textChange: change } : {}) }
    if (!hasSavePermission) return (await entrances.change(data, { listed })).doc !== null
    const answer = await submit({ action: entrances.address({ listed }), method: 'PATCH', overrides: instead(data), skipValidation: true, disableSuccessStatus: true })
    return Boolean(answer?.res?.ok)
  }

  function sayPublished({ embargo }: Publication): string {
    if (!embargo || embargo.isOver) return say(words.published)
    return say(listingWords.publishedHidden, { until: inWords(embargo.until, language) ?? '' })
  }

  return { step, publication, notice, look, publish, close: () => setStep('closed') }
}

// Payload calls it form data; what a function gives is sent instead of the words of the form, and is an object (`Form/index.js`, mergeOverrideData).
const instead = (data: object) => () => data as FormData
