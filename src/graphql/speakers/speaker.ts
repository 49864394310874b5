import { builder } from '../builder'
import { Link } from '../contact'
import { Image } from '../media/image'
import { formatArg, textsOf } from '../richText'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Session, Speaker } from '../refs'
import { columnsOf } from '../lazyColumns'
import { sessionsOfSpeaker, speakerById } from './links'

const Work = builder.objectRef<{ title: string; url: string | null }>('Work').implement({
  description: 'A book, a film, a study: what a speaker made.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title, in the language of the work.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where to find it; null when not given.' }),
  }),
})

const column = columnsOf(speakerById)
const text = textsOf(speakerById)

Speaker.implement({
  description: 'A person who takes part in sessions, and agreed to be named here.',
  interfaces: [Thing],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name in addresses. When it changes, the old one still finds the person.' }),
    url: t.string({
      description: 'The page on this platform.',
      resolve: (row, _, { origin }) => urlOf(origin, 'speakers', row.slug, row.locale),
    }),
    name: t.exposeString('name', { description: 'The name, as the person writes it.' }),
    pronouns: t.string({ nullable: true, description: 'The pronouns to use; null when not said.', resolve: column('pronouns') }),
    bio: t.string({
      nullable: true,
      description: 'Who the person is; null when not written.',
      args: formatArg,
      resolve: text('bio'),
    }),
    works: t.field({ type: [Work], description: 'Works, in the order the person chose.', resolve: column('works') }),
    portrait: t.field({
      type: Image,
      nullable: true,
      description: 'A portrait, shown with the consent of the person; null when there is none.',
      resolve: column('portrait'),
    }),
    links: t.field({ type: [Link], description: 'Pages elsewhere, in the order the person chose.', resolve: column('links') }),
    sessions: t.field({
      type: [Session],
      extensions: { size: 20 },
      description: 'The public sessions in which the person takes part, latest first, at most 100.',
      resolve: (row, _, { load }) => load(sessionsOfSpeaker, row.id, row.locale),
    }),
  }),
})
