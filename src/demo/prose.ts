/** The editor's document for plain paragraphs: what the demo writes where a member would type. */
export function prose(...paragraphs: string[]) {
  return {
    root: {
      ...block('root'),
      children: paragraphs.map((text) => ({ ...block('paragraph'), textFormat: 0, textStyle: '', children: [word(text)] })),
    },
  }
}

const block = <Type extends string>(type: Type) => ({ type, direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 })
const word = (text: string) => ({ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 })
