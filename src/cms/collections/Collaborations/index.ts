import type { CollectionConfig } from 'payload'
import { agreementChannels, collaborationRoles, collaborationStatuses } from '@/words'
import { adminGroups, collaborationForm as form } from '@/words/forms'
import { agreementEndpoints } from '@/cms/agreements/endpoints/acts'
import { agreementScreens } from '@/cms/agreements/endpoints/screens'
import { calendarDate } from '@/cms/fields/moments'
import { wholeNumber } from '@/cms/fields/numbers'
import { organisation } from '@/cms/fields/people'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { named } from '../drafted'
import { collaborationAccess } from './access'
import { refuseTwoSubjects, tellTheWorld } from './hooks'

/** The one source of truth for who co-organises or signs. Not versioned: restoring an old text never undoes an agreement or a withdrawal. */
export const Collaborations: CollectionConfig = {
  slug: 'collaborations',
  ...named(form.one, form.many, adminGroups.agenda, {
    defaultColumns: ['organisation', 'role', 'status', 'event', 'communique'],
    components: { views: { edit: { root: { Component: '@/panel/agreements/AgreementView#AgreementView' } } } },
  }),
  access: collaborationAccess,
  endpoints: [...agreementScreens, ...agreementEndpoints],
  hooks: { beforeValidate: [refuseTwoSubjects], afterChange: [tellTheWorld.afterChange], afterDelete: [tellTheWorld.afterDelete] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'event', type: 'relationship', relationTo: 'events', index: true, ...labelled(form.event) },
        { name: 'communique', type: 'relationship', relationTo: 'communiques', index: true, ...labelled(form.communique) },
      ],
    },
    organisation('organisation', form.organisation, true),
    {
      type: 'row',
      fields: [
        { name: 'role', type: 'select', required: true, defaultValue: 'co-organiser', options: optionsOf(collaborationRoles), ...labelled(form.role) },
        { name: 'status', type: 'select', required: true, defaultValue: 'invited', options: optionsOf(collaborationStatuses), ...labelled(form.status) },
        { ...wholeNumber({ name: 'position', word: form.position, least: 1, most: 9_999 }), required: true, defaultValue: 1 },
      ],
    },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'agreedOn', word: form.agreedOn }),
        { name: 'channel', type: 'select', options: optionsOf(agreementChannels), ...labelled(form.channel) },
      ],
    },
    { name: 'note', type: 'textarea', ...labelled(form.note) },
  ],
}
