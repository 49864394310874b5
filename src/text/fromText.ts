const block = <Type extends string>(type: Type) => ({ type, direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 })
const word = (text: string) => ({ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 })

/** Plain words as the editor stores them: an empty line begins another paragraph, and a new line stays one. What looks like markup is words. */
export function fromText(plain: string) {
  const paragraphs = plain.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/).map((paragraph) => paragraph.trim()).filter(Boolean)
  return { root: { ...block('root'), children: paragraphs.map(paragraphOf) } }
}

function paragraphOf(words: string) {
  const lines = words.split('\n').map((line) => line.trim())
  return { ...block('paragraph'), textFormat: 0, textStyle: '', children: lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []), word(line)]) }
}
