'use client'

import { Button, useConfig, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { languages, localeNamed } from '@/words'
import { keptWords as words, savingWords } from '@/words/forms'
import { setAsidePath } from '@/addresses/panelPaths'
import { useSaying } from '../agreements/words'
import { Dialog } from '../dialog/Dialog'
import { Differences } from './Differences'
import { useChoice } from './useChoice'
import type { Kept } from './useKept'
import { whenWritten } from './when'

/** The choice about a text that was kept: take it up, or let it go; or decide another time. */
export function KeptDialog({ kept, forget, later }: { kept: Kept; forget: () => Promise<void>; later: () => void }) {
  const { config } = useConfig()
  const { code } = useLocale()
  const { language, say } = useSaying()
  const { now, takeUp } = useChoice(kept)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isHeld, setHeld] = useState(false)
  const take = async () => {
    setBusy(true)
    const refusal = await takeUp()
    if (!refusal) {
      await forget()
      return window.location.assign(`${config.routes.admin}/collections/${kept.concept}/${kept.document}?locale=${kept.locale}`)
    }
    setBusy(false)
    setHeld(refusal.isHeld)
    setProblem(refusal.words ?? say(words.notTakenUp))
  }
  // What the server has set aside is kept, and chosen from, there.
  const close = () => (isHeld ? void forget() : later())
  const actions = isHeld ? (
    <>
      <a className="btn btn--style-primary btn--size-medium act-dialog__go" href={`${config.routes.admin}${setAsidePath}`} onClick={() => void forget()}>
        {say(savingWords.compare)}
      </a>
      <Button buttonStyle="secondary" onClick={close}>
        {say(words.later)}
      </Button>
    </>
  ) : (
    <>
      {now && (
        <Button className="act-dialog__go" disabled={isBusy} onClick={() => void take()}>
          {say(words.takeUp)}
        </Button>
      )}
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void forget()}>
        {say(words.drop)}
      </Button>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={later}>
        {say(words.later)}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} onClose={close} title={say(words.title)}>
      {problem && <p className="act-dialog__notice">{problem}</p>}
      <p>{say(words.says, { when: whenWritten(kept.at, language) })}</p>
      {kept.locale !== code && <p>{say(words.otherLanguage, { language: say(languages[localeNamed(kept.locale)]) })}</p>}
      {now === undefined ? <p>{say(words.looking)}</p> : <Differences concept={kept.concept} now={now} text={kept.text} />}
    </Dialog>
  )
}
