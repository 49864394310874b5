import type { ClientBase } from 'pg'

/**
 * Fills an empty database with made-up public things, by plain SQL: for measuring, never for showing. Each event is like the first
 * real one: three organisers, a venue, topics, two sessions with three named and two unnamed participants each, and two communiqués. `owner` is a connection of the owner.
 */
export async function generate(owner: ClientBase, events: number): Promise<void> {
  await owner.query('begin')
  for (const statement of statements(events)) await owner.query(statement)
  await owner.query('commit')
  await owner.query('analyze')
}

const statements = (events: number) => [
  ...things(
    'organisations',
    40,
    `name, kind`,
    `'Collectif ' || n, 'collective'`,
    'territory, summary',
    `'Rhône', 'Le collectif numéro ' || n`,
  ),
  ...things(
    'venues',
    50,
    `name, city, street, postcode, latitude, longitude`,
    `'Salle ' || n, 'Ville ' || n % 20, n || ' rue du Port', '69' || lpad(n::text, 3, '0'), 45 + n / 100.0, 4 + n / 100.0`,
    'directions',
    text(1),
  ),
  ...things('speakers', 300, `name`, `'Personne ' || n`, 'bio', text(1)),
  ...things('topics', 30, `kind`, `'theme'`, 'title, summary', `'Thème ' || n, 'De quoi il s’agit'`),
  ...things(
    'events',
    events,
    `kind, paper, zone, attendance_mode, starts_at, ends_at, starts_instant, ends_instant, venue_id, price_kind, booking_policy`,
    `'day', 'yellow', 'Europe/Paris', 'on-site', to_char(${start}, 'YYYY-MM-DD"T"HH24:MI'), to_char(${start} + interval '6 hours', 'YYYY-MM-DD"T"HH24:MI'),
     ${start} at time zone 'Europe/Paris', (${start} + interval '6 hours') at time zone 'Europe/Paris', ${id('venues', 'n % 50 + 1')}, 'free', 'none'`,
    'title, summary, body',
    `'Événement ' || n, 'Ce qui s’y passe', ${text(6)}`,
  ),
  `insert into event_records (event_id, lead_id) select ${id('events', 'n')}, ${id('organisations', 'n % 40 + 1')} from generate_series(1, ${events}) n`,
  `insert into collaborations (id, event_id, organisation_id, role, status, position)
     select gen_random_uuid(), ${id('events', 'n')}, ${id('organisations', '(n + k) % 40 + 1')}, 'co-organiser', 'accepted', k + 1
       from generate_series(1, ${events}) n, generate_series(0, 2) k`,
  `insert into events_topics (_order, _parent_id, id, topic_id)
     select k, ${id('events', 'n')}, gen_random_uuid(), ${id('topics', '(n + k) % 30 + 1')} from generate_series(1, ${events}) n, generate_series(1, 2) k`,
  ...things(
    'sessions',
    events * 2,
    `event_id, kind, starts_at, ends_at, recording`,
    `${id('events', '(n - 1) / 2 + 1')}, 'round-table', to_char(${sessionStart}, 'YYYY-MM-DD"T"HH24:MI'), null, 'undecided'`,
    'title, summary, body',
    `'Séance ' || n, 'De quoi on y parle', ${text(1)}`,
  ),
  `insert into sessions_participations (_order, _parent_id, id, role, speaker_id, placeholder, organisation_id, confirmation)
     select k, ${id('sessions', 'n')}, 'p' || n || '-' || k, 'speaker', case when k < 4 then ${id('speakers', '(n * 3 + k) % 300 + 1')} end,
            (case when k > 3 then 'member' end)::enum_sessions_participations_placeholder, case when k > 3 then ${id('organisations', 'n % 40 + 1')} end, 'confirmed'
       from generate_series(1, ${events * 2}) n, generate_series(1, 5) k`,
  `insert into sessions_participations_affiliations (_order, _parent_id, id, words, language, organisation_id)
     select 1, p.id, 'a' || p.id, 'membre', 'fr', ${id('organisations', 'p._order')} from sessions_participations p where p.speaker_id is not null`,
  ...things(
    'communiques',
    events * 2,
    `kind`,
    `'own'`,
    'title, standfirst, body',
    `'Communiqué ' || n, 'En deux mots', ${text(8)}`,
  ),
  `insert into communique_records (communique_id, organisation_id, first_published_at)
     select ${id('communiques', 'n')}, ${id('organisations', 'n % 40 + 1')}, now() - n * interval '1 hour' from generate_series(1, ${events * 2}) n`,
  `insert into communiques_events (_order, _parent_id, id, event_id)
     select 1, ${id('communiques', 'n')}, gen_random_uuid(), ${id('events', '(n - 1) / 2 + 1')} from generate_series(1, ${events * 2}) n`,
]

// Half of the events are over, half are to come.
const start = `(date_trunc('day', now()) + (n - 1000) * interval '9 hours')::timestamp`
const sessionStart = `(date_trunc('day', now()) + ((n - 1) / 2 - 999) * interval '9 hours' + (n % 2) * interval '3 hours')::timestamp`

// Ids that a number gives, so that links need no look-up.
const id = (table: string, number: string) => `md5('${table}' || (${number}))::uuid`

const text = (paragraphs: number) =>
  `jsonb_build_object('root', jsonb_build_object('children', (select jsonb_agg(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(
     jsonb_build_object('type', 'text', 'text', repeat('Des mots que personne ne lit. ', 12))))) from generate_series(1, ${paragraphs}))))`

function things(table: string, count: number, columns: string, values: string, words: string, inFrench: string): string[] {
  const series = `generate_series(1, ${count}) n`
  return [
    `insert into ${table} (id, _status, ${columns}) select ${id(table, 'n')}, 'published', ${values} from ${series}`,
    `insert into ${table}_locales (_locale, _parent_id, ${words}) select 'fr', ${id(table, 'n')}, ${inFrench} from ${series}`,
    `insert into slugs (concept, slug, document_id, given_at) select '${table}', '${table}-' || n, ${id(table, 'n')}, now() from ${series}`,
    `insert into revisions (n, at, change, concept, document_id) select nextval('revisions_n'), now(), 'created', '${table}', ${id(table, 'n')} from ${series}`,
  ]
}
