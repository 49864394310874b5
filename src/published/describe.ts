import type { ClientBase } from 'pg'

type Column = { view: string; comment: string | null; column: string; type: string; labels: string[] | null }

/** The row types of the live views, as `rows.ts` holds them. `owner` owns the views. */
export async function rowsOf(owner: ClientBase): Promise<string> {
  const { rows } = await owner.query<Column>(columns)
  const views = new Map<string, Column[]>()
  for (const column of rows) views.set(column.view, [...(views.get(column.view) ?? []), column])
  return [
    '// Written by `npm run generate:rows` from the live views. Do not edit.',
    "import type * as Shapes from './shapes'",
    '',
    '/** The views that the reader may read, column by column. */',
    'export interface Published {',
    ...[...views].flatMap(([view, columns]) => [
      `  'published.${view}': {`,
      ...columns.map((column) => `    ${fieldOf(column)}`),
      '  }',
    ]),
    '}',
    '',
  ].join('\n')
}

/** Which of Payload's columns each view reads, as `depends.txt` holds them: an upgrade's damage shows as a difference. */
export async function dependsOf(owner: ClientBase): Promise<string> {
  const { rows } = await owner.query<{ view: string; source: string; columns: string[] }>(dependencies)
  return rows.map(({ view, source, columns }) => `${view} ← ${source} (${columns.join(', ')})\n`).join('')
}

// A view's columns cannot be declared non-null, nor its jsonb columns typed: each view's comment does.
function fieldOf({ column, comment, type, labels }: Column): string {
  const promises = new Map((comment ?? '').split('\n').map((line) => line.split(': ') as [string, string]))
  const neverNull = promises.get('never null')?.split(' ').includes(column)
  return `${column}: ${typeOf(type, labels, promises.get(column))}${neverNull ? '' : ' | null'}`
}

function typeOf(type: string, labels: string[] | null, shape: string | undefined): string {
  if (shape) return `Shapes.${shape}`
  if (labels) return labels.map((label) => `'${label}'`).join(' | ')
  const known = types[type]
  if (known) return known
  throw new Error(`A view has a column of type ${type}: say its shape in the view's comment`)
}

// As the door's connections parse them: instants stay text.
const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  'character varying': 'string',
  'timestamp with time zone': 'string',
  'timestamp(3) with time zone': 'string',
  integer: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  'uuid[]': 'string[]',
  'text[]': 'string[]',
}

const columns = `
  select c.relname as view, obj_description(c.oid, 'pg_class') as comment, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
         (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = a.atttypid) as labels
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
   where c.relnamespace = 'published'::regnamespace and c.relkind = 'v' and c.relname not like '\\_%'
   order by c.relname, a.attnum`

const dependencies = `
  select v.relname as view, n.nspname || '.' || s.relname as source, array_agg(distinct a.attname::text order by a.attname::text) as columns
    from pg_rewrite r
    join pg_class v on v.oid = r.ev_class and v.relnamespace = 'published'::regnamespace
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
    join pg_class s on s.oid = d.refobjid and s.oid <> v.oid
    join pg_namespace n on n.oid = s.relnamespace
    join pg_attribute a on a.attrelid = s.oid and a.attnum = d.refobjsubid
   group by v.relname, n.nspname, s.relname
   order by v.relname, n.nspname, s.relname`
