'use client'

import { Button, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { agreementChannels, collaborationRoles } from '@/words'
import { agreeingWords as words } from '@/words/forms'
import type { Overview } from '@/cms/agreements/read/overview'
import type { Signature, Standing, Step } from '@/cms/agreements/read/standing'
import type { Subject } from '@/cms/access/agreementRights'
import { stateInWords } from './stateInWords'
import { useSaying } from './words'

/** Signs that stand before the words; they say nothing that the words do not say. */
const signs = { accepted: '✓', invited: '…', declined: '✕', withdrawn: '✕', expired: '–', cancelled: '–' } as const

type Props = { standing: Standing; concept: Subject['concept']; asked: Overview['asked']; order: ReactNode; onStep: (step: Step | 'page') => void }

/** One organisation at a glance: who, as what, where it stands, and what may be done. */
export function AgreementLine({ standing, concept, asked, order, onStep }: Props) {
  const { say, day } = useSaying()
  const { config } = useConfig()
  const { between, id, may, organisation, page, role, signed, status } = standing
  const { name } = organisation
  const signatureInWords = (signature: Signature | null) =>
    signature && say(words.signedElsewhere, { channel: say(agreementChannels[signature.channel]).toLowerCase(), by: signature.givenBy, on: day(signature.givenOn) })
  const buttons = [
    ['remind', words.remind],
    ['record', status === 'invited' ? words.recordShort : words.record],
    ['record-signature', words.recordSignature],
    ['invite', words.inviteAgain],
    ['cancel', words.cancel],
    ['page', words.page],
  ] as const
  const offered = buttons.filter(([step]) => (step === 'page' ? page !== null : may.includes(step)))
  const notes = between
    ? [between.reason && say(words.quoted, { words: between.reason }), status === 'invited' && between.remindedOn && say(words.reminded, { on: day(between.remindedOn) }), between.unseen && say(words.unseen), signatureInWords(between.signature)]
    : []
  return (
    <li className="agreements__line">
      <span aria-hidden className={`agreements__sign agreements__sign--${status}`}>
        {signs[status]}
      </span>
      <div className="agreements__who">
        <p>
          <strong>{name}</strong>
          {role === 'venue-host' && ` · ${say(collaborationRoles[role])}`}
        </p>
        <p>{stateInWords(standing, concept, say, day)}</p>
        {[...notes, signed === false && say(asked?.deadline ? words.unsignedUntil : words.unsigned, { deadline: asked?.deadline ? day(asked.deadline) : '' })].filter(Boolean).map((note) => (
          <p className="agreements__help" key={String(note)}>
            {note}
          </p>
        ))}
        <div className="agreements__steps">
          {offered.map(([step, term]) => (
            <Button aria-label={say(words.of, { action: say(term), name })} buttonStyle="secondary" key={step} margin={false} onClick={() => onStep(step)} size="small" type="button">
              {say(term)}
            </Button>
          ))}
          {between && !standing.leads && (
            <a aria-label={say(words.of, { action: say(words.open), name })} href={`${config.routes.admin}/collections/collaborations/${id}`}>
              {say(words.open)}
            </a>
          )}
        </div>
      </div>
      {order}
    </li>
  )
}
