'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { renderSVG } from 'uqr'
import { agreeingWords as words } from '@/words/forms'
import { useSaying } from './words'

/** An address to be handed over: to copy, to print, to read from a screen with a telephone. It is drawn this once. */
export function PageAddress({ about, address, name }: { about: string; address: string; name: string }) {
  const { say } = useSaying()
  const [said, setSaid] = useState<string | null>(null)
  const copy = async () => {
    // Browsers refuse it without https.
    const isCopied = await navigator.clipboard?.writeText(address).then(() => true, () => false)
    setSaid(say(isCopied ? words.copied : words.notCopied))
  }
  return (
    <>
      <p>{say(words.pageAbout, { name, title: about })}</p>
      <p>
        <code className="agreements__address">{address}</code>
      </p>
      <div className="agreements__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
          {say(words.copy)}
        </Button>
        <span role="status">{said}</span>
      </div>
      <img alt={say(words.pagePicture)} className="agreements__picture" src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`} />
      <p>{say(words.pageOnce)}</p>
    </>
  )
}
