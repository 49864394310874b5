import type * as Shapes from '@/published/shapes'
import { builder } from '../builder'
import { ArchiveKind } from '../enums'

export const ArchiveItem = builder.objectRef<Shapes.ArchiveItem>('ArchiveItem').implement({
  description: 'Something that remains of an event.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ArchiveKind, description: 'What it is.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    url: t.exposeString('url', { description: 'Where it is.' }),
  }),
})
