import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What a column can hold is what its form takes and every page can show (ADR 0056): a number of 32 bits between its bounds, a day between 1900 and 2199, a
 * country of ISO 3166-1, the name of a zone. Published tables, versions and what acts write beside them alike.
 *
 * What was there before and does not fit is brought to the nearest value that does (a fraction is rounded; the year 9999 becomes 2199, so that what is public
 * stays public) and otherwise emptied; "be" becomes "BE", "UK" "GB", `europe/paris` `Europe/Paris`. Each value that is lost so is in the journal
 * (`value.corrected`): the field, what stood there, what stands there now.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(functions))
  for (const { column, isRight, better, isWrong = (value: string) => `not ${isRight(value)}`, unless = 'false' } of held) {
    await db.execute(sql.raw(mend(column, isWrong, better)))
    if (unless !== 'true') await db.execute(sql.raw(`alter table ${column.table} add constraint ${nameOf(column)} check (${unless} or ${isRight(column.name)})`))
  }
  await db.execute(sql`drop function nearest_day; drop table zone_names`)
}

/** What was corrected stays so. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { column } of held) await db.execute(sql.raw(`alter table ${column.table} drop constraint if exists ${nameOf(column)}`))
  await db.execute(sql`
    drop function holds_whole; drop function holds_degrees; drop function holds_day; drop function holds_wall_clock; drop function holds_month;
    drop function holds_moment; drop function holds_country; drop function holds_zone;
  `)
}

// A day of a month that has it; 29 February every four years, but not in 1900 and 2100.
const year = '(19|20|21)\\d\\d'
const day = `(${year}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)`
const countries = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO
  CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL
  IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX
  MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX
  SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.replace(/\s+/g, ' ')

// A draft may be incomplete: nothing, and no letters, fit everywhere.
const functions = `
  create function holds_whole(value numeric, lowest numeric, highest numeric) returns boolean language sql immutable as $$ select value between lowest and highest and trunc(value) = value $$;
  create function holds_degrees(value numeric, most numeric) returns boolean language sql immutable as $$ select value between -most and most $$;
  create function holds_day(value text) returns boolean language sql immutable as $$ select value = '' or value ~ '^${day}$' $$;
  create function holds_wall_clock(value text) returns boolean language sql immutable as $$ select value = '' or value ~ '^${day}T([01]\\d|2[0-3]):[0-5]\\d$' $$;
  create function holds_month(value text) returns boolean language sql immutable as $$ select value = '' or value ~ '^${year}(-(0[1-9]|1[0-2]))?$' $$;
  create function holds_moment(value timestamptz) returns boolean language sql immutable as $$ select value between '1899-12-31T00:00Z'::timestamptz and '2200-01-02T00:00Z'::timestamptz $$;
  create function holds_country(value text) returns boolean language sql immutable as $$ select value = '' or value = any (string_to_array('${countries}', ' ')) $$;
  create function holds_zone(value text) returns boolean language sql immutable as $$ select value = '' or (value ~ '^[A-Za-z_]+(/[A-Za-z_+-]+)*$' and length(value) <= 50) $$;

  -- The same day, month or hour in the nearest year within the bounds; null for what is none.
  create function nearest_day(value text) returns text language sql immutable as $$
    select near from (select case when left(value, 4) < '1900' then '1900' else '2199' end || substr(value, 5)) as n (year), unnest(array[year, replace(year, '-02-29', '-02-28')]) as near
     where value ~ '^\\d{4}' and (left(value, 4) < '1900' or left(value, 4) > '2199') and (holds_day(near) or holds_wall_clock(near) or holds_month(near)) limit 1
  $$;
  create temporary table zone_names as select distinct on (lower(name)) name from pg_timezone_names;
`

/**
 * `document` finds the document that a row belongs to, from the row `t`; `status` is the column that says whether it is published, `isRow` that it is one of a
 * list inside a form.
 */
type Column = { table: string; name: string; concept: Concept; document: string; field: string; status?: string; isRow?: boolean }
/** `unless`: rows of which nothing is asked. */
type Held = { column: Column; isRight: Say; better: Say; isWrong?: Say; unless?: string }
/** An expression of SQL about a value. */
type Say = (value: string) => string

const holders = {
  events: 'select lead_id from event_records where event_id = document',
  sessions: 'select r.lead_id from sessions s join event_records r on r.event_id = s.event_id where s.id = document',
  communiques: 'select organisation_id from communique_records where communique_id = document',
  organisations: 'select document',
  speakers: `select organisation_id from owner_records where concept = 'speakers' and document_id = document`,
  topics: `select organisation_id from owner_records where concept = 'topics' and document_id = document`,
  venues: `select organisation_id from owner_records where concept = 'venues' and document_id = document`,
  media: `select organisation_id from owner_records where concept = 'media' and document_id = document`,
  collaborations: 'select organisation_id from collaborations where id = document',
}
type Concept = keyof typeof holders

function mend({ table, name, concept, document, field }: Column, isWrong: Say, better: Say): string {
  return `
    with wrong as (select t.ctid as place, t.${name} as before, ${document} as document from ${table} t where ${isWrong(`t.${name}`)}),
         mended as (update ${table} t set ${name} = ${better('wrong.before')} from wrong where t.ctid = wrong.place returning wrong.document, wrong.before::text as before, t.${name}::text as after)
    insert into audit (act, organisation_id, concept, document_id, detail)
    select distinct 'value.corrected', (${holders[concept]}), '${concept}', document, detail
      from mended cross join lateral (select jsonb_build_object('field', '${field}', 'before', left(before, 200), 'after', after) as detail) said
     where lower(after) is distinct from lower(before)
       and not exists (select from audit a where a.act = 'value.corrected' and a.document_id = document and a.detail = said.detail)`
}

const nameOf = ({ table, name }: Column) => `${table}_${name}_holds`

/** A column of a drafted document, and of its versions. */
function drafted(concept: Concept, name: string, field: string): Column[] {
  const versions = { table: `_${concept}_v`, name: `version_${name}`, document: 't.parent_id', status: 'version__status' }
  return [{ table: concept, name, document: 't.id', status: '_status' }, versions].map((where) => ({ ...where, concept, field }))
}

/** A column of the rows that a drafted document owns, and of its versions'. */
function rows(concept: Concept, list: string, name: string, field: string): Column[] {
  const versions = { table: `_${concept}_v_version_${list}`, document: `(select v.parent_id from _${concept}_v v where v.id = t._parent_id)` }
  return [{ table: `${concept}_${list}`, document: 't._parent_id' }, versions].map((where) => ({ ...where, name, concept, field, isRow: true }))
}

const beside = (table: string, name: string, concept: Concept, document: string, field = name): Column => ({ table, name, concept, document: `t.${document}`, field })

const whole = (columns: Column[], least: number, most: number): Held[] =>
  columns.map((column) => ({
    column,
    isRight: (value) => `holds_whole(${value}, ${least}, ${most})`,
    better: (value) => `case when round(${value}) between ${least} and ${most} then round(${value}) end`,
  }))
const degrees = (columns: Column[], most: number): Held[] => columns.map((column) => ({ column, isRight: (value) => `holds_degrees(${value}, ${most})`, better: () => 'null' }))
// A draft keeps what was typed into a date and not understood; the rows of a form do not know whether it is published, and the views ask nothing of them.
const dates = (kind: 'day' | 'wall_clock' | 'month', columns: Column[]): Held[] =>
  columns.map((column) => ({
    column,
    isRight: (value) => `holds_${kind}(${value})`,
    better: (value) => `nearest_day(${value})`,
    unless: column.isRow ? 'true' : column.status ? `${column.status} <> 'published'` : 'false',
  }))
const moments = (columns: Column[]): Held[] =>
  columns.map((column) => ({ column, isRight: (value) => `holds_moment(${value})`, better: (value) => `least(greatest(${value}, '1900-01-01T00:00Z'), '2199-12-31T23:59Z')` }))

const sizes = ['avif480', 'avif960', 'avif1600', 'webp480', 'webp960', 'webp1600'].map((size) => `sizes_${size}_`)
const pictures = ['', ...sizes].flatMap((size) => [`${size}width`, `${size}height`]).map((name) => beside('media', name, 'media', 'id'))
const position = beside('collaborations', 'position', 'collaborations', 'id')

const held: Held[] = [
  ...whole([...drafted('events', 'price_amount', 'price.amount'), ...drafted('events', 'price_minimum', 'price.minimum')], 0, 999_999_999),
  ...whole(drafted('events', 'attendance', 'attendance'), 0, 9_999_999),
  ...whole(drafted('topics', 'claimant_count', 'claimantCount'), 1, 9_999_999),
  ...whole(pictures, 0, 100_000),
  { column: position, isRight: (value) => `holds_whole(${value}, 1, 9999)`, better: (value) => `greatest(1, least(9999, round(${value})))` },
  ...degrees(drafted('venues', 'latitude', 'latitude'), 90),
  ...degrees(drafted('venues', 'longitude', 'longitude'), 180),
  ...dates('wall_clock', [
    ...drafted('events', 'starts_at', 'startsAt'),
    ...drafted('events', 'ends_at', 'endsAt'),
    ...drafted('events', 'doors_at', 'doorsAt'),
    ...drafted('events', 'booking_closes_at', 'booking.closesAt'),
    ...rows('events', 'slots', 'starts_at', 'slots.startsAt'),
    ...rows('events', 'slots', 'ends_at', 'slots.endsAt'),
    ...drafted('sessions', 'starts_at', 'startsAt'),
    ...drafted('sessions', 'ends_at', 'endsAt'),
    beside('event_records', 'previous_starts_at', 'events', 'event_id'),
    beside('event_records', 'previous_ends_at', 'events', 'event_id'),
  ]),
  ...dates('day', [
    ...rows('events', 'services', 'ask_before', 'services.askBefore'),
    ...drafted('communiques', 'dateline_date', 'dateline.date'),
    ...rows('communiques', 'corrections', 'date', 'corrections.date'),
    ...rows('communiques', 'press_contacts', 'visible_until', 'pressContacts.visibleUntil'),
    ...rows('organisations', 'press_contacts', 'visible_until', 'pressContacts.visibleUntil'),
    ...drafted('speakers', 'consent_agreed_on', 'consent.agreedOn'),
    ...drafted('venues', 'accessibility_checked_on', 'accessibility.checkedOn'),
    beside('collaborations', 'agreed_on', 'collaborations', 'id'),
    beside('agreement_records', 'deadline', 'collaborations', 'collaboration_id'),
    beside('texts', 'deadline', 'communiques', 'communique_id'),
  ]),
  ...dates('month', [...drafted('topics', 'since', 'since'), ...drafted('topics', 'filed_in', 'filedIn')]),
  ...moments([
    ...drafted('events', 'starts_instant', 'startsInstant'),
    ...drafted('events', 'ends_instant', 'endsInstant'),
    ...drafted('communiques', 'embargo_until', 'embargoUntil'),
    beside('texts', 'written_at', 'communiques', 'communique_id'),
  ]),
  ...drafted('venues', 'country', 'country').map((column) => ({
    column,
    isRight: (value: string) => `holds_country(${value})`,
    better: (value: string) => `case when upper(trim(${value})) = 'UK' then 'GB' when holds_country(upper(trim(${value}))) then upper(trim(${value})) end`,
  })),
  ...drafted('events', 'zone', 'zone').map((column) => ({
    column,
    isRight: (value: string) => `holds_zone(${value})`,
    isWrong: (value: string) => `(not holds_zone(${value}) or exists (select from zone_names z where lower(z.name) = lower(${value}) and z.name <> ${value}))`,
    better: (value: string) => `(select z.name from zone_names z where holds_zone(${value}) and lower(z.name) = lower(${value}))`,
  })),
]
