import type { Term } from '../term'

/** On the pages of organisations without members here. Titles and names come with the quotes and spaces of their language when they are drawn. */
export const receptionWords = {
  kicker: { fr: 'Une page pour vous, sans compte', en: 'A page for you, without an account' },
  private: {
    fr: 'L’adresse de cette page n’est qu’à vous : qui l’a peut répondre à votre place. Ouvrir la page ne change rien ; tout ce que vous faites est d’abord redit, puis confirmé.',
    en: 'The address of this page is yours alone: whoever has it can answer in your place. Opening the page changes nothing; whatever you do is first said back to you, then confirmed.',
  },
  otherLanguage: { fr: 'Lire cette page en anglais', en: 'Read this page in French' },
  goToAnswer: { fr: 'Aller à votre réponse', en: 'Go to your answer' },
  what: { fr: 'De quoi il s’agit', en: 'What it is about' },
  title: { fr: 'Titre', en: 'Title' },
  when: { fr: 'Quand', en: 'When' },
  where: { fr: 'Où', en: 'Where' },
  unknown: { fr: 'pas encore précisé', en: 'not said yet' },
  askedBy: { fr: 'Proposé par', en: 'Asked by' },
  organisers: { fr: 'La liste entière, si chacun accepte', en: 'The whole list, if everybody accepts' },
  message: { fr: 'Leur message', en: 'Their message' },
  deadline: { fr: 'Vous pouvez répondre jusqu’au', en: 'You may answer until' },
  deadlineWas: { fr: 'Le délai pour dire oui était le', en: 'The time to say yes was until' },
  rehearse: { fr: 'Voir la page telle qu’elle paraîtrait', en: 'See the page as it would appear' },
  stands: { fr: 'Où vous en êtes', en: 'Where you stand' },
  steps: { fr: 'Ce qui s’est dit', en: 'What was said' },
  yourWords: { fr: 'Vos mots :', en: 'Your words:' },
  changes: { fr: 'Ce qui a changé depuis votre accord', en: 'What has changed since you agreed' },
  changesHelp: { fr: 'Sans réponse de votre part, votre accord tient et votre nom reste.', en: 'Without an answer from you, your agreement holds and your name stays.' },
  before: { fr: 'avant :', en: 'before:' },
  now: { fr: 'maintenant :', en: 'now:' },
  nothing: { fr: 'rien', en: 'nothing' },
  textToSign: { fr: 'Le texte à signer', en: 'The text to sign' },
  newText: { fr: 'Un nouveau texte attend votre signature. Tant que chacun ne l’a pas signé ou quitté, celui que vous avez signé reste.', en: 'A new text waits for your signature. Until everybody has signed or left it, the one that you signed stays.' },
  textSigned: { fr: 'Le texte que vous avez signé', en: 'The text that you signed' },
  versionOf: { fr: 'Version du', en: 'Version of' },
  signUntil: { fr: 'Votre signature est attendue jusqu’au', en: 'Your signature is expected until' },
  differences: { fr: 'Ce qui change', en: 'What changes' },
  yourAnswer: { fr: 'Votre réponse', en: 'Your answer' },
  leave: { fr: 'Vous retirer', en: 'Withdraw' },
  object: { fr: 'Ce n’est pas exact ?', en: 'Is this not right?' },
  objectHelp: { fr: 'Si personne chez vous n’a donné cet accord, dites-le ici : votre nom disparaît partout, tout de suite.', en: 'If nobody of yours gave this agreement, say so here: your name is gone everywhere, at once.' },
  leaveHelpAsHost: { fr: 'C’est possible à tout moment.', en: 'It is possible at any time.' },
  leaveHelp: { fr: 'C’est possible à tout moment. Votre nom disparaît partout, tout de suite.', en: 'It is possible at any time. Your name is gone everywhere, at once.' },
  reason: { fr: 'Un mot pour l’organisation qui vous sollicite (facultatif)', en: 'A word for the organisation that asks you (optional)' },
  correction: { fr: 'Demander une correction', en: 'Ask for a correction' },
  correctionHelp: { fr: 'Un nom mal écrit, une heure fausse, un mot qui ne va pas : écrivez-le, l’organisation qui porte la fiche le reçoit.', en: 'A name misspelt, a wrong hour, a word that does not fit: write it down, and the organisation that keeps the record gets it.' },
  correctionWords: { fr: 'Ce qu’il faudrait corriger', en: 'What should be corrected' },
  askedFor: { fr: 'Déjà demandé', en: 'Already asked for' },
  handIn: { fr: 'Remettre votre communiqué', en: 'Hand in your communiqué' },
  handInHelp: {
    fr: 'Votre texte à vous, sous votre nom, à propos de cet événement. L’organisation qui porte l’événement le met en ligne tel quel : elle ne peut pas le changer. Une ligne vide sépare deux paragraphes.',
    en: 'A text of your own, under your name, about this event. The organisation that leads the event puts it online as it is: it cannot change it. An empty line separates two paragraphs.',
  },
  communiqueTitle: { fr: 'Titre du communiqué', en: 'Title of the communiqué' },
  communiqueText: { fr: 'Texte', en: 'Text' },
  handedIn: { fr: 'Vos communiqués', en: 'Your communiqués' },
  online: { fr: 'en ligne', en: 'online' },
  waiting: { fr: 'attend d’être mis en ligne', en: 'waits to be put online' },
  takenBack: { fr: 'repris par vous', en: 'taken back by you' },
  beforeDoing: { fr: 'Avant de le faire', en: 'Before it is done' },
  asItWillAppear: { fr: 'Votre texte, tel qu’il paraîtra', en: 'Your text, as it will appear' },
  notYet: { fr: 'Rien n’est fait encore. Relisez, puis confirmez.', en: 'Nothing is done yet. Read it again, then confirm.' },
  back: { fr: 'Ne rien faire et revenir', en: 'Do nothing and go back' },
  stale: {
    fr: 'Quelque chose a changé depuis que vous avez ouvert cette page. Rien n’a été fait. Voici ce qui vaut maintenant ; vos mots sont gardés.',
    en: 'Something has changed since you opened this page. Nothing was done. This is how things stand now; your words are kept.',
  },
  notDone: { fr: 'Cela n’a pas été fait.', en: 'This was not done.' },
  wordsMissing: { fr: 'Écrivez d’abord ce qu’il faudrait corriger.', en: 'First write what should be corrected.' },
  textMissing: { fr: 'Il faut un titre et un texte.', en: 'A title and a text are needed.' },
  tooLong: { fr: 'C’est trop long. Raccourcissez, ou écrivez à l’organisation qui vous sollicite.', en: 'This is too long. Make it shorter, or write to the organisation that asks you.' },
  elsewhere: { fr: 'Cette demande vient d’un autre site : rien n’a été fait.', en: 'This request comes from another site: nothing was done.' },
  notAForm: { fr: 'Ce n’est pas ce qu’envoie le formulaire de cette page.', en: 'This is not what the form of this page sends.' },
  tooManyTries: { fr: 'Trop d’essais. Revenez dans un moment.', en: 'Too many tries. Come back in a while.' },
} as const satisfies Record<string, Term>

/** What the page is, in a line: by role, and by whether an answer waits. */
export const receptionTitles = {
  'co-organiser': { asked: { fr: 'Organiser ensemble', en: 'Organise this together' }, answered: { fr: 'Votre accord', en: 'Your agreement' } },
  signatory: { asked: { fr: 'Signer ce texte à plusieurs', en: 'Sign this text with others' }, answered: { fr: 'Votre signature', en: 'Your signature' } },
  'venue-host': { asked: { fr: 'Accueillir cet événement', en: 'Host this event' }, answered: { fr: 'Votre accord', en: 'Your agreement' } },
} as const satisfies Record<string, Record<'asked' | 'answered', Term>>

/** Where an organisation stands, in a sentence. */
export const receptionStandings = {
  invited: { fr: 'Votre réponse est attendue. Tant que vous n’avez pas dit oui, votre nom n’apparaît nulle part.', en: 'Your answer is awaited. As long as you have not said yes, your name appears nowhere.' },
  askedToHost: { fr: 'Votre réponse est attendue.', en: 'Your answer is awaited.' },
  hosting: { fr: 'Vous avez accepté d’accueillir cet événement. Vous pouvez y renoncer à tout moment.', en: 'You agreed to host this event. You may withdraw at any time.' },
  overdue: { fr: 'Le délai pour dire oui est passé. L’organisation qui vous a sollicités peut vous inviter de nouveau.', en: 'The time to say yes is over. The organisation that asked you can invite you again.' },
  accepted: { fr: 'Vous avez donné votre accord : votre nom paraît avec les autres. Vous pouvez vous retirer à tout moment.', en: 'You agreed: your name appears with the others. You may withdraw at any time.' },
  declined: { fr: 'Vous avez dit non. Votre nom n’apparaît nulle part.', en: 'You said no. Your name appears nowhere.' },
  expired: { fr: 'L’invitation a pris fin sans réponse. Votre nom n’apparaît nulle part.', en: 'The invitation ended without an answer. Your name appears nowhere.' },
  withdrawn: { fr: 'Vous vous êtes retirés. Votre nom n’apparaît plus nulle part.', en: 'You have withdrawn. Your name appears nowhere any more.' },
  cancelled: { fr: 'L’invitation a été annulée. Vous n’avez rien à répondre, et votre nom n’apparaît nulle part.', en: 'The invitation was cancelled. You need not answer, and your name appears nowhere.' },
  none: { fr: 'Rien ne vous est demandé.', en: 'Nothing is asked of you.' },
} as const satisfies Record<string, Term>

/** The steps of an agreement, as told to the organisation it is about. */
export const receptionSteps = {
  invite: (lead: string): Term => ({ fr: `${lead} vous a sollicités.`, en: `${lead} asked you.` }),
  remind: (lead: string): Term => ({ fr: `${lead} vous a relancés.`, en: `${lead} reminded you.` }),
  cancel: (lead: string): Term => ({ fr: `${lead} a annulé son invitation.`, en: `${lead} took the invitation back.` }),
  record: (lead: string): Term => ({ fr: `${lead} a noté votre accord.`, en: `${lead} noted your agreement.` }),
  recorded: (by: string, on: string, how: Term): Term => ({ fr: `D’après cette note : ${by}, ${how.fr.toLowerCase()}, le ${on}.`, en: `As it was noted: ${by}, ${how.en.toLowerCase()}, on ${on}.` }),
  accept: (): Term => ({ fr: 'Vous avez dit oui.', en: 'You said yes.' }),
  sign: (): Term => ({ fr: 'Vous avez signé le nouveau texte.', en: 'You signed the new text.' }),
  'record-signature': (lead: string): Term => ({ fr: `${lead} a noté votre signature au nouveau texte.`, en: `${lead} noted your signature to the new text.` }),
  decline: (): Term => ({ fr: 'Vous avez dit non.', en: 'You said no.' }),
  expire: (): Term => ({ fr: 'L’invitation a pris fin.', en: 'The invitation ended.' }),
  withdraw: (): Term => ({ fr: 'Vous vous êtes retirés.', en: 'You withdrew.' }),
  seen: (): Term => ({ fr: 'Vous avez vu les changements.', en: 'You have seen the changes.' }),
} as const

/** The buttons that ask, and those that confirm. */
export const receptionButtons = {
  accept: { ask: { fr: 'Dire oui…', en: 'Say yes…' }, confirm: { fr: 'Oui, nous sommes d’accord', en: 'Yes, we agree' } },
  decline: { ask: { fr: 'Dire non…', en: 'Say no…' }, confirm: { fr: 'Non, sans nous', en: 'No, without us' } },
  withdraw: { ask: { fr: 'Nous retirer…', en: 'Withdraw…' }, confirm: { fr: 'Retirer notre nom', en: 'Take our name off' } },
  seen: { ask: { fr: 'Nous avons vu…', en: 'We have seen it…' }, confirm: { fr: 'Nous avons vu, notre accord tient', en: 'We have seen it, and our agreement holds' } },
  sign: { ask: { fr: 'Signer ce texte…', en: 'Sign this text…' }, confirm: { fr: 'Signer ce texte', en: 'Sign this text' } },
  correct: { ask: { fr: 'Demander cette correction…', en: 'Ask for this correction…' }, confirm: { fr: 'Envoyer cette demande', en: 'Send this request' } },
  'take-back': { ask: { fr: 'Reprendre ce communiqué…', en: 'Take this communiqué back…' }, confirm: { fr: 'Reprendre ce communiqué', en: 'Take this communiqué back' } },
  'hand-in': { ask: { fr: 'Relire avant de remettre…', en: 'Read again before handing in…' }, confirm: { fr: 'Remettre ce communiqué', en: 'Hand in this communiqué' } },
} as const satisfies Record<string, Record<'ask' | 'confirm', Term>>

type Said = { organisation: string; title: string; lead: string; others: string }

/** What a confirmation will do, in words. `title` comes with its quotes; `others` is the list. */
export const receptionConsequences = {
  accept: ({ organisation, title, others }: Said): Term => ({
    fr: `${organisation} dit oui pour ${title}. Son nom paraîtra tout de suite, partout. La liste telle qu’elle est proposée : ${others}.`,
    en: `${organisation} says yes to ${title}. Its name will appear at once, everywhere. The list as proposed: ${others}.`,
  }),
  acceptAsHost: ({ organisation, title }: Said): Term => ({
    fr: `${organisation} accepte d’accueillir ${title}.`,
    en: `${organisation} agrees to host ${title}.`,
  }),
  acceptText: ({ organisation, title, others }: Said): Term => ({
    fr: `${organisation} signe le texte ${title}, tel qu’il est reproduit ci-dessous. Les signataires proposés : ${others}.`,
    en: `${organisation} signs the text ${title}, as it is given below. The proposed signatories: ${others}.`,
  }),
  decline: ({ organisation, title, lead }: Said): Term => ({
    fr: `${organisation} dit non pour ${title}. Son nom n’apparaîtra nulle part. ${lead} en est avertie.`,
    en: `${organisation} says no to ${title}. Its name will appear nowhere. ${lead} is told.`,
  }),
  withdraw: ({ organisation, title, lead }: Said): Term => ({
    fr: `${organisation} se retire de ${title}. Son nom disparaît partout, tout de suite. ${lead} en est avertie. Pour revenir, il faudra une nouvelle invitation.`,
    en: `${organisation} withdraws from ${title}. Its name is gone everywhere, at once. ${lead} is told. To come back, a new invitation is needed.`,
  }),
  withdrawAsHost: ({ organisation, title, lead }: Said): Term => ({
    fr: `${organisation} renonce à accueillir ${title}. ${lead} en est avertie. Pour revenir, il faudra une nouvelle invitation.`,
    en: `${organisation} no longer hosts ${title}. ${lead} is told. To come back, a new invitation is needed.`,
  }),
  seen: ({ organisation, title }: Said): Term => ({
    fr: `${organisation} a vu ce qui a changé dans ${title}. Son accord tient et son nom reste.`,
    en: `${organisation} has seen what has changed in ${title}. Its agreement holds and its name stays.`,
  }),
  sign: ({ organisation, title }: Said): Term => ({
    fr: `${organisation} signe le nouveau texte ${title}, tel qu’il est reproduit ci-dessous.`,
    en: `${organisation} signs the new text ${title}, as it is given below.`,
  }),
  correct: ({ title, lead }: Said): Term => ({
    fr: `${lead} recevra cette demande de correction pour ${title} :`,
    en: `${lead} will get this request for a correction of ${title}:`,
  }),
  'hand-in': ({ organisation, title, lead }: Said): Term => ({
    fr: `${organisation} remet ce communiqué à propos de ${title}. ${lead} pourra le mettre en ligne sous votre nom, tel quel, sans rien y changer.`,
    en: `${organisation} hands in this communiqué about ${title}. ${lead} will be able to put it online under your name, as it is, without changing anything.`,
  }),
  'take-back': ({ organisation, title, lead }: Said): Term => ({
    fr: `${organisation} reprend son communiqué ${title}. S’il est en ligne, il disparaît tout de suite, et personne ne peut plus le publier. ${lead} en est avertie. Pour le faire paraître plus tard, il faudra le remettre de nouveau.`,
    en: `${organisation} takes back its communiqué ${title}. If it is online, it is gone at once, and nobody can publish it any more. ${lead} is told. For it to appear later, it must be handed in anew.`,
  }),
} as const
