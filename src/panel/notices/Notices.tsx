'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { noticeWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { useAskBeforeClosing } from '../saving/useAskBeforeClosing'
import { useNotices } from './useNotices'

/** What an organiser says at the last minute, above the form of an event that is online. */
export function Notices() {
  const { hasPublishedDoc } = useDocumentInfo()
  return hasPublishedDoc ? <NoticeForm /> : null
}

function NoticeForm() {
  const say = useTerm()
  const { known, said, look, post, takeDown, isSending } = useNotices()
  const [text, setText] = useState('')
  const [organisation, setOrganisation] = useState('')
  const by = organisation || known?.organisations[0]?.id || ''
  const [textId, byId] = [useId(), useId()]
  useEffect(() => void look(), [look])
  useAskBeforeClosing(text)
  const send = useCallback(async () => {
    if (await post({ text, organisation: by })) setText('')
  }, [post, text, by])
  if (!known || (known.organisations.length === 0 && known.notices.length === 0)) return null
  return (
    <details className="notices" open={known.notices.length > 0}>
      <summary>{say(words.title)}</summary>
      <ul>
        {known.notices.map((notice) => (
          <li key={notice.id}>
            <p>
              <strong>{notice.organisation}</strong> · {notice.text}
            </p>
            {known.organisations.length > 0 && (
              <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={() => void takeDown(notice.id)} size="small">
                {say(words.takeDown)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {known.organisations.length > 0 && (
        <div className="field-type textarea">
          <label htmlFor={textId}>{say(words.text)}</label>
          <textarea aria-describedby={`${textId}-help`} id={textId} maxLength={300} onChange={(change) => setText(change.target.value)} rows={2} value={text} />
          <p className="field-description" id={`${textId}-help`}>
            {say(words.help)}
          </p>
          {known.organisations.length > 1 && (
            <p>
              <label htmlFor={byId}>{say(words.by)}</label>{' '}
              <select id={byId} onChange={(change) => setOrganisation(change.target.value)} value={by}>
                {known.organisations.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
          )}
          <Button disabled={isSending || text.trim() === ''} margin={false} onClick={() => void send()} size="small">
            {say(words.post)}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </details>
  )
}
