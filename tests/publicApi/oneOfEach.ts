import { randomUUID } from 'node:crypto'
import type { planter } from './plant'

/** A public thing of every concept, with all that it can own and name. */
export async function plantOneOfEach(plant: ReturnType<typeof planter>): Promise<void> {
  const [picture, smaller] = [await plant.picture('affiche'), await plant.picture('logo')]
  const organisation = await plant.organisation('La Quadrature', { hue: '30', logo_id: smaller, phone_number: '1', legal_form: 'association' }, { fr: { summary: 'Un mot' } })
  const other = await plant.organisation('Changer de Cap')
  const venue = await plant.venue('Salle', { latitude: 45.7676, longitude: 4.8796, accessibility_checked_on: '2025-01-05', country: 'BE' })
  const speaker = await plant.speaker('Clara', { portrait_id: picture, consent_portrait: true })
  const [theme, campaign, lawsuit, initiative] = [
    await plant.topic('Thème'),
    await plant.topic('Campagne', { kind: 'campaign', since: '2024' }),
    await plant.topic('Recours', { kind: 'case', claimant_count: 15, filed_in: '2024-10' }),
    await plant.topic('Initiative', { kind: 'initiative' }),
  ]
  const event = await plant.event('Une journée', organisation, {
    venue_id: venue, image_id: picture, price_kind: 'fixed', price_amount: 500, booking_policy: 'none', booking_by_id: organisation, booking_phone_number: '1', attendance: 120,
    starts_at: '2190-01-18T14:00', starts_instant: '2190-01-18T13:00:00Z',
  })
  const open = await plant.event('Une soirée', organisation, { price_kind: 'pay-what-you-can', price_minimum: 200, ends_instant: '2190-01-18T20:00:00Z', parent_id: event })
  const session = await plant.session('Une séance', event)
  const text = await plant.communique('Un texte', organisation, { kind: 'joint', dateline_date: '2025-01-06' })
  await plant.thing('pages', { columns: { key: 'about' }, words: { fr: { title: 'À propos' } } })

  await plant.collaboration({ event_id: event, organisation_id: organisation })
  const signature = randomUUID()
  await plant.collaboration({ id: signature, communique_id: text, organisation_id: other, role: 'signatory', agreed_on: '2025-01-05' })
  const signed = randomUUID()
  await plant.insert('texts', { id: signed, communique_id: text, fingerprint: 'x', content: '{}' })
  await plant.insert('agreement_records', { collaboration_id: signature, text_id: signed })
  await plant.insert('event_notices', { event_id: event, organisation_id: organisation, language: 'fr', text: 'Entrée nord' })

  const owned: [table: string, parent: string, columns: object, words?: object][] = [
    ['organisations_links', organisation, { label: 'là', url: 'https://exemple.org' }],
    ['venues_accessibility_answers', venue, { kind: 'lift', answer: 'yes' }, { note: 'au fond' }],
    ['speakers_links', speaker, { label: 'là', url: 'https://exemple.org' }],
    ['speakers_works', speaker, { title: 'Un livre' }],
    ['topics_carried_by', campaign, { organisation_id: organisation }],
    ['topics_carried_by', initiative, { organisation_id: organisation }],
    ['topics_claimants', lawsuit, { organisation_id: organisation }],
    ['events_slots', event, { starts_at: '2190-01-19T14:00' }],
    ['events_slots', open, { starts_at: '2190-01-19T14:00' }],
    ['events_topics', event, { topic_id: theme }],
    ['events_supporters', event, { organisation_id: other, logo_id: smaller }, { mention: 'avec le soutien' }],
    ['events_services', event, { kind: 'childcare', answer: 'yes', ask_before: '2190-01-10' }, { note: 'dès trois ans' }],
    ['events_archive', event, { kind: 'slides', url: 'https://exemple.org' }, { label: 'là' }],
    ['sessions_topics', session, { topic_id: theme }],
    ['sessions_parts', session, {}, { text: 'dans un premier temps' }],
    ['sessions_questions', session, {}, { text: 'comment ?' }],
    ['sessions_resources', session, { label: 'là', url: 'https://exemple.org' }],
    ['sessions_participations', session, { placeholder: 'member', organisation_id: organisation }],
    ['communiques_events', text, { event_id: event }],
    ['communiques_topics', text, { topic_id: theme }],
    ['communiques_corrections', text, { date: '2025-01-07' }, { text: 'un mot' }],
    ['communiques_attachments', text, { file_id: picture }, { label: 'affiche' }],
  ]
  for (const [at, [table, parent, columns, words]] of owned.entries()) await plant.row(table, parent, at + 1, { ...columns }, words ? { fr: { ...words } } : {})
  const speaking = await plant.row('sessions_participations', session, 99, { speaker_id: speaker })
  await plant.row('sessions_participations_affiliations', speaking, 1, { words: 'sociologue', language: 'fr', organisation_id: other, campaign_id: campaign })

  for (const [owner, parent] of [['organisations', organisation], ['communiques', text]] as const) {
    const contact = await plant.row(`${owner}_press_contacts`, parent, 1, { name: 'Ana', visible_until: '2190-01-01' })
    await plant.insert(`${owner}_press_contacts_languages`, { id: randomUUID(), order: 1, parent_id: contact, value: 'fr' })
  }
  await plant.insert('events_languages', { id: randomUUID(), order: 1, parent_id: event, value: 'fr' })
  await plant.insert('venues_locales', { _locale: 'fr', _parent_id: venue, accessibility_contact: 'à l’accueil' })
  await plant.insert('speakers_locales', { _locale: 'fr', _parent_id: speaker, bio: '{"root":{"children":[]}}' })
  const site = randomUUID()
  await plant.insert('site_settings', { id: site, name: 'De Concert', phone_number: '1' })
  await plant.insert('site_settings_locales', { _locale: 'fr', _parent_id: site, intro: 'Un mot' })
}
