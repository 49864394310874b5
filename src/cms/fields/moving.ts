import type { RelationshipField, SelectField, TextField } from 'payload'

/** By what draws the field otherwise: ours by name, Payload's by type. */
const closing: Record<string, string> = { MomentField: 'MovingMoment', ZoneField: 'MovingZone', select: 'MovingSelect', relationship: 'MovingRelationship' }

/** A field that moves an event: closed in the form, once the event is announced, to whoever may not move it (ADR 0060). */
export function moving<One extends TextField | SelectField | RelationshipField>(field: One): One {
  const { components } = field.admin ?? {}
  // A moment keeps what it was told to draw.
  const own = typeof components?.Field === 'object' ? components.Field : { path: components?.Field || field.type }
  const name = closing[own.path.replace(/^.*#/, '')]
  if (!name) throw new Error(`${field.name}: say here how a field like ${own.path} is closed`)
  return { ...field, admin: { ...field.admin, components: { ...components, Field: { ...own, path: `@/panel/moving/fields#${name}` } } } }
}
