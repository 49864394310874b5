'use client'

import { RelationshipField, SelectField } from '@payloadcms/ui'
import type { ComponentType } from 'react'
import { problems } from '@/words/forms'
import { ZoneField } from '../fields/ChoiceField'
import { MomentField } from '../fields/moments/MomentField'
import { useTerm } from '../useTerm'
import { useMover } from './useMover'

/** The fields that move an event: closed, once it is announced, to whoever may write it and not move it. Each says who can, and how to ask. */
export const MovingMoment = closing(MomentField)
export const MovingZone = closing(ZoneField)
export const MovingSelect = closing(SelectField)
export const MovingRelationship = closing(RelationshipField)

function closing<Props extends { readOnly?: boolean }>(Field: ComponentType<Props>) {
  return function Closing(props: Props) {
    const mover = useMover()
    const say = useTerm()
    if (!mover) return <Field {...props} />
    const { name: lead, email } = mover.lead
    return (
      <div className="closed-field">
        <Field {...props} readOnly />
        <p>{say(email ? problems.onlyLeadMovesAt : problems.onlyLeadMoves, { lead, email })}</p>
      </div>
    )
  }
}
