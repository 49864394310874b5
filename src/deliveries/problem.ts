import type { deliveryProblems } from '@/words/forms'

/** Why a letter could not be handed in, as administrators are told (`words/forms/outbox.ts`). */
export type Problem = keyof typeof deliveryProblems

type Failure = { code?: unknown; responseCode?: unknown; command?: unknown }

/**
 * What a failed try means. Only what the server says for good (RFC 5321 §4.2.1: 5yz) about this recipient or this text is a refusal of the letter; about
 * our name, password or sender address it is a mistake in the configuration, which somebody will put right.
 */
export function problemOf(error: unknown): Problem {
  const { code, responseCode, command } = (typeof error === 'object' && error !== null ? error : {}) as Failure
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535) return 'sign-in'
  if (typeof responseCode === 'number' && responseCode !== 421) {
    if (command === 'MAIL FROM') return 'sender'
    if (command === 'RCPT TO' || command === 'DATA') return responseCode >= 500 ? 'refused' : 'deferred'
  }
  return typeof code === 'string' && connection.has(code) ? 'unreachable' : 'unexpected'
}

const connection = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EPROTOCOL', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'])
