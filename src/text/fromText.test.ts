import fc from 'fast-check'
import { fromText } from './fromText'
import { toHtml } from './toHtml'
import { toText } from './toText'

it('makes paragraphs of words, and keeps their lines', () => {
  expect(toHtml(fromText('One.\nStill one.\r\n\r\n \n Two.\n'))).toBe('<p>One.<br>Still one.</p><p>Two.</p>')
  expect(toHtml(fromText('  \n\n '))).toBe('')
})

it('takes no markup from anybody', () => {
  expect(toHtml(fromText('<script>alert(1)</script> [x](javascript:y) **z**'))).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:y) **z**</p>')
})

it('loses no word', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => expect(words(toText(fromText(typed)))).toEqual(words(typed))))
})
