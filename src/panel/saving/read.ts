'use client'

import { getNearestEditorFromDOMNode } from '@payloadcms/richtext-lexical/lexical'
import type { Text } from './changed'

/**
 * What stands in a form, with the last keystroke. An editor of rich text tells the form only when the browser has nothing else to do, which while somebody
 * types may be much later: it is asked itself. `editors` are those that were typed into; one that has told the form is taken out.
 */
export function readForm(data: Text, editors: Set<Element>): Text {
  let text = data
  for (const editor of editors) {
    const path = editor.closest('[data-field-path]')?.getAttribute('data-field-path')?.split('.')
    const words = getNearestEditorFromDOMNode(editor)?.getEditorState().toJSON()
    if (!editor.isConnected || !path || !words || JSON.stringify(valueAt(text, path)) === JSON.stringify(words)) editors.delete(editor)
    else text = withValue(text, path, words) as Text
  }
  return text
}

const valueAt = (within: unknown, path: string[]): unknown => path.reduce<unknown>((value, name) => (value as Text | null | undefined)?.[name], within)

function withValue(within: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(within)) return within.map((one: unknown, index) => (String(index) === name ? withValue(one, rest, value) : one))
  return { ...(within as Text), [name]: withValue((within as Text | null | undefined)?.[name], rest, value) }
}
