import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Locale } from '@/words'
import { agreementProblems } from '@/words/forms'
import { answer } from '@/cms/agreements/acts/answer'
import type { Agreement } from '@/cms/agreements/read/agreement'
import { asAct } from '@/cms/agreements/acts/asAct'
import { seen } from '@/cms/agreements/acts/seen'
import { withdraw } from '@/cms/agreements/acts/withdraw'
import { sign } from '@/cms/agreements/texts/sign'
import { behind } from '@/cms/agreements/acts/pageAddress'
import { askCorrection } from './askCorrection'
import { handIn } from './handIn'
import { type PrivatePage, privatePageOf } from './privatePage'
import { takeBack } from './takeBack'
import { isOurs } from '@/cms/agreements/acts/token'

export type { PrivatePage as Page }

/** What may be done on a page, with the words that were typed. */
export type Act =
  | { act: 'accept' | 'sign' | 'seen' }
  | { act: 'decline' | 'withdraw'; reason: string | null }
  | { act: 'correct'; words: string }
  | { act: 'hand-in'; title: string; text: string }
  | { act: 'take-back'; communique: string }

/** How it went. `stale`: the page that was read is not how things stand; nothing was done. `gone`: there is no page there any more. */
type Outcome = { is: 'done' | 'stale' | 'gone' } | { is: 'refused'; code: keyof typeof agreementProblems }

/** Where people without an account are received. It knows them by the token of their address alone. */
export type PrivatePages = {
  /** Whether a token was once signed here; what it led to may be over. Asks nothing of the database. */
  knows(token: string): boolean
  /** The page behind a token, in a language; null when there is none. Looking changes nothing. */
  open(token: string, locale: Locale): Promise<PrivatePage | null>
  /** Does what was confirmed on the page of this stamp. */
  act(token: string, locale: Locale, stamp: string, act: Act): Promise<Outcome>
}

export const openPrivatePages = (payload: Payload): PrivatePages => ({
  knows: (token) => isOurs(payload.config.secret, token),
  async open(token, locale) {
    const req = await requestIn(payload, locale)
    const agreement = await behind(req, token)
    return agreement && privatePageOf(req, agreement, locale)
  },
  async act(token, locale, stamp, asked) {
    const req = await requestIn(payload, locale)
    try {
      return await asAct(req, async (): Promise<Outcome> => {
        const agreement = await behind(req, token)
        if (!agreement) return { is: 'gone' }
        const page = await privatePageOf(req, agreement, locale)
        if (page.stamp !== stamp) return { is: 'stale' }
        await perform(req, agreement, page, asked)
        return { is: 'done' }
      })
    } catch (error) {
      const code = codeOf(error)
      if (code === null) throw error
      return { is: 'refused', code }
    }
  },
})

// Nobody is signed in: who acts is said to each act.
const requestIn = (payload: Payload, locale: Locale): Promise<PayloadRequest> => createLocalReq({ locale, fallbackLocale: false }, payload)

async function perform(req: PayloadRequest, agreement: Agreement, page: PrivatePage, asked: Act): Promise<unknown> {
  const who = { as: 'page', organisation: agreement.organisation } as const
  const { id } = agreement
  switch (asked.act) {
    case 'accept':
      return answer(req, who, id, { answer: 'accepted', saw: page.organisers.map((one) => one.id), text: page.texts.asked?.id ?? null })
    case 'decline':
      return answer(req, who, id, { answer: 'declined', reason: asked.reason })
    case 'withdraw':
      return withdraw(req, who, id, asked.reason)
    case 'seen':
      return seen(req, who, id, page.unseen.at(-1)?.number ?? null)
    case 'sign':
      return sign(req, who, id, page.texts.asked?.id ?? '')
    case 'correct':
      return askCorrection(req, agreement, asked.words)
    case 'hand-in':
      return handIn(req, agreement, page.about, asked)
    case 'take-back':
      return takeBack(req, agreement, asked.communique)
  }
}

function codeOf(error: unknown): keyof typeof agreementProblems | null {
  const code: unknown = error instanceof APIError && error.status < 500 ? (error.data as { code?: unknown } | null)?.code : null
  return typeof code === 'string' && code in agreementProblems ? (code as keyof typeof agreementProblems) : null
}
