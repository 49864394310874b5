import type { Locale, Term } from '@/words'
import { spokenWords as words } from '@/words/forms'

/** Controls of Payload's that show a picture and say nothing. */
const silent: [selector: string, name: Term][] = [
  ['.doc-controls__popup .popup-button', words.moreActions],
  ['.array-actions__button, .array-field__header-actions .popup-button, .clipboard-action__popup .popup-button', words.rowActions],
  ['.collapsible__drag', words.moveRow],
  ['.drawer-link__doc-drawer-toggler', words.openRecord],
  ['.toolbar-popup__button-bold', words.bold],
  ['.toolbar-popup__button-italic', words.italic],
  ['.toolbar-popup__button-link', words.link],
  ['.toolbar-popup__dropdown', words.textStyle],
  ['.clear-indicator', words.clear],
]

/** Names every silent control under an element, and ties every field to the words above it. */
export function nameAll(root: HTMLElement, language: Locale): void {
  for (const [selector, name] of silent)
    for (const control of root.querySelectorAll(selector)) if (isSilent(control)) control.setAttribute('aria-label', name[language])
  for (const control of root.querySelectorAll(unnamed)) control.setAttribute('aria-label', wordsOf(control) ?? words.choice[language])
  for (const button of root.querySelectorAll('.popup-button:not([aria-label])')) if (isSilent(button)) button.setAttribute('aria-label', words.moreActions[language])
  // Reached by the keyboard, they must be heard; the arrow only repeats the field that it belongs to.
  for (const clear of root.querySelectorAll('.clear-indicator[aria-hidden]')) clear.removeAttribute('aria-hidden')
  for (const arrow of root.querySelectorAll('.dropdown-indicator[aria-hidden]:not([tabindex="-1"])')) arrow.setAttribute('tabindex', '-1')
  // Its name must be the words that are seen, the number included.
  for (const tab of root.querySelectorAll('.doc-tab[aria-label]')) tab.removeAttribute('aria-label')
  for (const toggle of root.querySelectorAll('.diff-collapser__toggle-button[aria-label]')) toggle.removeAttribute('aria-label')
  for (const tabs of root.querySelectorAll('ul.doc-tabs__tabs:not([role])')) tabs.setAttribute('role', 'group')
}

// A form over a form repeats the ids of the one below, so that its labels point to the wrong fields.
const unnamed = ['.rs__input', 'input[id^=react-select]', '[contenteditable=true][role=textbox]', '.doc-drawer :is(input[type=text], input[type=email], input[type=number], textarea)']
  .map((selector) => `${selector}:not([aria-label])`)
  .join(', ')

const isSilent = (control: Element) => !control.hasAttribute('aria-label') && (control.textContent ?? '').trim() === ''

function wordsOf(control: Element): string | null {
  const label = control.closest('.field-type')?.querySelector('.field-label')?.textContent?.replace('*', '').trim()
  return label || null
}
