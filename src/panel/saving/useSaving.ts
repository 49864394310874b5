'use client'

import { useAllFormFields, useAuth, useConfig, useDocumentInfo, useDocumentTitle, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useDocumentApi } from '../useDocumentApi'
import { openForm } from './openForm'
import type { Saver, State } from './saver'
import { register } from './savers'
import { useSaved } from './useSaved'
import { useUndrawnRows } from '../patches/useUndrawnRows'

/** Saves the form one is in while it is typed into (`saver.ts`), and tells where that stands; null until it is watched, since before that nobody knows. */
export function useSaving(): State | null {
  const { formRef, getData, setModified } = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const [state, setState] = useState<State | null>(null)
  const saver = useRef<Saver | null>(null)
  const open = useOpening(setState)
  const isUndrawn = useUndrawnRows()
  useEffect(() => {
    if (!formRef?.current) return
    const opened = open(formRef.current)
    saver.current = opened.saver
    register(formRef, opened.saver)
    setState({ is: 'saved' })
    return opened.leave
  }, [formRef])
  // A last look, while its editors still stand.
  useLayoutEffect(() => () => void saver.current?.isUnsaved(), [])
  // Before it is painted: a browser that is gone in a moment has kept it.
  useLayoutEffect(() => {
    if (!modified) saver.current?.settled(getData())
    else if (saver.current?.touched() === false && !isUndrawn) setModified(false)
  }, [fields, getData, isUndrawn, modified, setModified])
  return state
}

function useOpening(setState: (next: (now: State | null) => State) => void) {
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { address } = useDocumentApi()
  const { getData } = useForm()
  const { title } = useDocumentTitle()
  const onSaved = useSaved()
  const onState = (next: State) => setState((before) => (before && isSame(before, next) ? before : next))
  const latest = { getData: getData, title, onSaved, onState }
  const now = useRef(latest)
  useLayoutEffect(() => {
    now.current = latest
  })
  return (element: HTMLElement) =>
    openForm({ element, place: { concept: collectionSlug ?? '', document: String(id), locale }, person: String(user?.id), api: config.routes.api, language: i18n.language, address, now })
}

const isSame = (one: State, other: State) => JSON.stringify(one) === JSON.stringify(other)
