/**
 * Leaves the caret where the last letter left it. A field that is drawn anew in the very moment a letter is typed into it is given its text twice, first as
 * it was before that letter (the panel tells its fields what changed only once they are drawn), and its caret falls to the end. Gives back how to stop.
 */
export function keepCaret(form: HTMLElement): () => void {
  let typed: { field: Field; value: string; start: number; end: number | null } | null = null
  const before = ({ target }: Event) => {
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    typed = isText && target.selectionStart !== null ? { field: target, value: target.value, start: target.selectionStart, end: target.selectionEnd } : null
  }
  const after = () => {
    if (typed && typed.field.value === typed.value && typed.field.selectionStart !== typed.start) typed.field.setSelectionRange(typed.start, typed.end)
    typed = null
  }
  // Before React hears of it, and after: it listens on the document, and draws what was typed at once.
  form.addEventListener('input', before, true)
  window.addEventListener('input', after)
  return () => {
    form.removeEventListener('input', before, true)
    window.removeEventListener('input', after)
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement
