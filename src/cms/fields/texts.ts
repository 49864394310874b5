import {
  BlockquoteFeature, BoldFeature, FixedToolbarFeature, HeadingFeature, InlineToolbarFeature, ItalicFeature, lexicalEditor, LinkFeature,
  OrderedListFeature, ParagraphFeature, UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, RichTextField, TextareaField } from 'payload'
import { licences } from '@/words'
import { sharedForm as form, type FormWord } from '@/words/forms'
import { closedText } from './closedText'
import { optionsOf, labelledRows, labelled } from './labels'

/** The editor offers the eight kinds of node that `text/` renders, and no other. */
export const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(), InlineToolbarFeature(), ParagraphFeature(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    UnorderedListFeature(), OrderedListFeature(), BlockquoteFeature(), BoldFeature(), ItalicFeature(),
    LinkFeature({ enabledCollections: ['events', 'communiques', 'organisations', 'speakers', 'venues', 'topics'] }),
  ],
})

export const richText = (name: string, word: FormWord): RichTextField => ({ name, type: 'richText', localized: true, hooks: closedText, ...labelled(word) })

export const paragraph = (name: string, word: FormWord): TextareaField => ({ name, type: 'textarea', localized: true, ...labelled(word) })

/** What a text or an event is about, in order. */
export const topics: Field = {
  name: 'topics',
  type: 'array',
  ...labelledRows(form.topics, form.topic),
  fields: [{ name: 'topic', type: 'relationship', relationTo: 'topics', required: true, index: true, ...labelled(form.topic) }],
}

export const licence: Field = { name: 'licence', type: 'select', options: optionsOf(licences), ...labelled(form.licence) }
