import type { Locale } from '@/words'
import { addressAsked, addressMoved, addressProof, addressTaken, memberInvited, passwordLink } from './accounts'
import { answered, recorded, signatureRecorded } from './answers'
import { changed } from './changes'
import { cancelled, invitation, reminder } from './invitations'
import type { Letter, Written } from './letter'
import { addressChanged, correctionAsked, handedIn, pageReplaced, takenBack } from './pages'
import { textCorrected, textToSign } from './texts'

/** The words of a letter, in its recipient's language. Whatever the facts hold, the subject is one line. */
export function write(letter: Letter, locale: Locale): Written {
  switch (letter.kind) {
    case 'member-invited':
      return memberInvited(letter, locale)
    case 'address-proof':
      return addressProof(letter, locale)
    case 'address-taken':
      return addressTaken(locale)
    case 'address-asked':
      return addressAsked(locale)
    case 'address-moved':
      return addressMoved(locale)
    case 'password-link':
      return passwordLink(letter, locale)
    case 'invitation':
      return invitation(letter, locale)
    case 'reminder':
      return reminder(letter, locale)
    case 'invitation-cancelled':
      return cancelled(letter, locale)
    case 'answered':
      return answered(letter, locale)
    case 'recorded':
      return recorded(letter, locale)
    case 'signature-recorded':
      return signatureRecorded(letter, locale)
    case 'changed':
      return changed(letter, locale)
    case 'text-corrected':
      return textCorrected(letter, locale)
    case 'text-to-sign':
      return textToSign(letter, locale)
    case 'page-replaced':
      return pageReplaced(letter, locale)
    case 'address-changed':
      return addressChanged(letter, locale)
    case 'correction-asked':
      return correctionAsked(letter, locale)
    case 'handed-in':
      return handedIn(letter, locale)
    case 'taken-back':
      return takenBack(letter, locale)
  }
}
