import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { CheckboxField, FieldHook, PayloadRequest, RelationshipField, TextField } from 'payload'
import { communiqueForm, eventForm, organisationForm, problems, sharedForm } from '@/words/forms'
import type { Term } from '@/words'
import { membersOnly } from '@/cms/access/membersOnly'
import type { Held } from '@/cms/access/rights'
import { myOnlyOrganisation } from '@/cms/access/myOnlyOrganisation'
import { onlyAdministrators } from '@/cms/access/rules'
import { holderOfDocument } from '@/cms/access/holders'
import { currentSlug } from '@/cms/documents/slugs'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'
import { translate } from '@/cms/errors/translate'
import { labelled } from './labels'

// What acts decide lives in unversioned records beside the drafted document: these fields show it on the form, and hand a new value to the act.

/** The page's address. */
export const slug = (concept: Concept): TextField => ({
  name: 'slug',
  type: 'text',
  virtual: true,
  ...labelled(sharedForm.publicAddress, { position: 'sidebar' as const, readOnly: false }),
  hooks: { afterRead: [decidedBy((id, req) => currentSlug(req, concept, id))] },
})

/** The organisation that holds the event's record. */
export const lead: RelationshipField = {
  name: 'lead',
  type: 'relationship',
  relationTo: 'organisations',
  required: true,
  virtual: true,
  ...labelled(eventForm.lead, { readOnly: false }),
  validate: givenOrDecided(leadOf, problems.leadMissing),
  hooks: {
    afterRead: [decidedBy(leadOf)],
  },
}

/** The organisation that publishes the communiqué. */
export const publisher: RelationshipField = {
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  required: true,
  virtual: true,
  ...labelled(communiqueForm.organisation, { readOnly: false }),
  validate: givenOrDecided(publisherOf, problems.organisationMissing),
  hooks: {
    afterRead: [decidedBy(publisherOf)],
  },
}

/** The organisation that keeps a shared record, and to tell about a mistake in it. */
export const owner = (concept: Held): RelationshipField =>
  membersOnly(concept, {
    name: 'owner',
    type: 'relationship',
    relationTo: 'organisations',
    virtual: true,
    defaultValue: myOnlyOrganisation,
    ...labelled(sharedForm.owner, { position: 'sidebar' as const, readOnly: false }),
    hooks: { afterRead: [decidedBy((id, req) => holderOfDocument(req, concept, id))] },
  })

/** Whether the organisation is off the public site. */
export const suspended: CheckboxField = {
  name: 'suspended',
  type: 'checkbox',
  virtual: true,
  access: { create: onlyAdministrators, update: onlyAdministrators },
  ...labelled(organisationForm.suspended, { position: 'sidebar' as const, readOnly: false }),
  hooks: {
    afterRead: [
      decidedBy(async (id, req) => (await recorded(req, sql`select suspended as value from organisations where id = ${id}`)) ?? false),
    ],
  },
}

function leadOf(id: string, req: PayloadRequest): Promise<unknown> {
  return holderOfDocument(req, 'events', id)
}

function publisherOf(id: string, req: PayloadRequest): Promise<unknown> {
  return holderOfDocument(req, 'communiques', id)
}

// A version does not hold what an act decided: restoring one leaves the decision as it is.
function givenOrDecided(read: (id: string, req: PayloadRequest) => Promise<unknown>, problem: Term) {
  return async (value: unknown, { id, req }: { id?: number | string; req: PayloadRequest }) =>
    Boolean(value) || Boolean(id && (await read(String(id), req))) || translate(req, problem)
}

// A document that is only being read for the first time, or written now, has what the form gave.
function decidedBy(read: (id: string, req: PayloadRequest) => Promise<unknown>): FieldHook<{ id: string }, unknown> {
  return async ({ originalDoc, req, value }) => (originalDoc?.id ? await read(originalDoc.id, req) : null) ?? value ?? null
}

async function recorded(req: PayloadRequest, statement: SQL): Promise<unknown> {
  const [row] = await query<{ value: unknown }>(req, statement)
  return row?.value ?? null
}
