import { privateAddressOf } from '@/addresses'
import type { PrivatePages, Page } from '@/cms/privatePages/openPrivatePages'
import type { Locale, Term } from '@/words'
import { agreementProblems } from '@/words/forms'
import { receptionWords as words } from '@/words/pages'
import { AnswerPage, titleOf } from './AnswerPage'
import { ConfirmPage } from './ConfirmPage'
import { type Around, draw } from './draw'
import { problemWith } from './problem'
import { actOf, type Sent, sentIn, type Typed } from './sent'

/** What goes back: a page, or the way to one. Null: there is no page at this address. */
export type Reply = { status: 200 | 400 | 409; html: string } | { status: 303; location: string } | null

type Asked = { token: string; locale: Locale }

/** Shows the page of an agreement. However often it is opened, by whomever or whatever, nothing changes. */
export async function show(desk: PrivatePages, { token, locale }: Asked, around: Around): Promise<Reply> {
  const page = await desk.open(token, locale)
  return page && { status: 200, html: draw(around, titleOf(page, locale), <AnswerPage page={page} token={token} locale={locale} />) }
}

/** Takes a form: reads it back in words, and acts only on the second one, which confirms. */
export async function take(desk: PrivatePages, asked: Asked, body: string, around: Around): Promise<Reply> {
  const { token, locale } = asked
  const page = await desk.open(token, locale)
  if (!page) return null
  const sent = sentIn(body)
  if (!sent) return shown(page, asked, around, { status: 400, problems: [words.notAForm] })
  const problem = problemWith(sent)
  if (problem) return shown(page, asked, around, { status: 400, problems: [problem], typed: sent })
  if (sent.stamp !== page.stamp) return shown(page, asked, around, { status: 409, problems: [words.stale], typed: sent })
  if (!sent.isConfirmed) return { status: 200, html: draw(around, words.beforeDoing[locale], <ConfirmPage page={page} sent={sent} token={token} locale={locale} />) }
  return done(desk, asked, sent, around)
}

async function done(desk: PrivatePages, asked: Asked, sent: Sent, around: Around): Promise<Reply> {
  const { token, locale } = asked
  const outcome = await desk.act(token, locale, sent.stamp, actOf(sent))
  if (outcome.is === 'done') return { status: 303, location: `${privateAddressOf({ locale, token, shows: 'page' })}#etat` }
  const page = outcome.is === 'gone' ? null : await desk.open(token, locale)
  if (!page) return null
  const problems = outcome.is === 'refused' ? [words.notDone, agreementProblems[outcome.code]] : [words.stale]
  return shown(page, asked, around, { status: outcome.is === 'refused' ? 400 : 409, problems, typed: sent })
}

type Shown = { status: 400 | 409; problems: readonly Term[]; typed?: Typed }

function shown(page: Page, { token, locale }: Asked, around: Around, { status, problems, typed }: Shown): Reply {
  return { status, html: draw(around, titleOf(page, locale), <AnswerPage page={page} token={token} locale={locale} problems={problems} {...(typed ? { typed } : {})} />) }
}
