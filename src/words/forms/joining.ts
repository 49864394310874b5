import type { Term } from '../term'

/** What keeps somebody from being invited, or from accepting; each with its stable code in the answer. */
export const joiningProblems = {
  alreadyMember: {
    fr: 'Cette personne est déjà dans votre équipe : changez son rôle dans la liste. Si elle n’arrive plus à se connecter, l’administration peut lui faire un lien.',
    en: 'This person is in your team already: change their role in the list. If they cannot sign in any more, an administrator can make them a link.',
  },
  hasAccount: {
    fr: 'Il y a déjà un compte à cette adresse. Connectez-vous d’abord, puis acceptez.',
    en: 'There is an account at this address already. Sign in first, then accept.',
  },
  notARole: { fr: 'Choisissez un rôle.', en: 'Choose a role.' },
} as const satisfies Record<string, Term>

/** Inviting people into a team, and how they answer. */
export const joiningWords = {
  title: { fr: 'Inviter quelqu’un', en: 'Invite somebody' },
  help: {
    fr: 'La personne entre dans l’équipe quand elle a accepté, avec le compte qu’elle a ou un nouveau. Jusque-là, elle ne voit rien du collectif.',
    en: 'The person is in the team once they have accepted, with the account they have or a new one. Until then they see nothing of the collective.',
  },
  invite: { fr: 'Inviter', en: 'Invite' },
  name: { fr: 'Nom ou prénom', en: 'Name' },
  into: { fr: 'Dans quel collectif', en: 'Into which collective' },
  role: { fr: 'Rôle', en: 'Role' },
  sent: {
    fr: 'C’est fait. Une lettre part à cette adresse, avec un lien pour accepter, valable sept jours.',
    en: 'Done. A letter leaves for this address, with a link to accept, valid for seven days.',
  },
  link: {
    fr: 'C’est fait. Donnez ce lien à la personne, et à personne d’autre : qui l’a peut entrer à sa place (valable sept jours, montré cette fois seulement) :',
    en: 'Done. Give this link to the person, and to nobody else: whoever has it can come in instead of them (valid for seven days, shown this once):',
  },
  invited: { fr: 'Invitations sans réponse', en: 'Invitations not yet answered' },
  since: { fr: '{role} pour {organisation}, invitation du {day}', en: '{role} for {organisation}, invited on {day}' },
  until: { fr: 'Valable jusqu’au {day}.', en: 'Valid until {day}.' },
  over: { fr: 'Restée sans réponse : le lien ne sert plus. Vous pouvez inviter à nouveau.', en: 'Not answered: the link no longer works. You can invite again.' },
  withdraw: { fr: 'Retirer l’invitation de {email}', en: 'Withdraw the invitation of {email}' },
  withdrawn: { fr: 'L’invitation de {email} est retirée ; son lien ne sert plus.', en: 'The invitation of {email} is withdrawn; its link no longer works.' },

  waiting: { fr: 'On vous invite', en: 'You are invited' },
  asks: { fr: '{by} vous invite à rejoindre {organisation}', en: '{by} invites you to join {organisation}' },
  asksUnnamed: { fr: 'On vous invite à rejoindre {organisation}', en: 'You are invited to join {organisation}' },
  as: { fr: 'Rôle proposé : {role}. {what}', en: 'Proposed role: {role}. {what}' },
  accept: { fr: 'Accepter', en: 'Accept' },
  acceptFor: { fr: 'Rejoindre {organisation}', en: 'Join {organisation}' },
  decline: { fr: 'Décliner', en: 'Decline' },
  declineFor: { fr: 'Décliner l’invitation de {organisation}', en: 'Decline the invitation of {organisation}' },
  declined: { fr: 'C’est noté : vous avez décliné l’invitation de {organisation}.', en: 'Noted: you have declined the invitation of {organisation}.' },
  failed: { fr: 'Cette invitation ne vaut plus. Rechargez la page.', en: 'This invitation no longer holds. Reload the page.' },

  for: { fr: 'Invitation envoyée à {email}, valable jusqu’au {day}.', en: 'Invitation for {email}, valid until {day}.' },
  signedInAs: { fr: 'Vous êtes connecté·e avec le compte {email}.', en: 'You are signed in with the account {email}.' },
  acceptWith: { fr: 'Accepter avec ce compte', en: 'Accept with this account' },
  otherAccount: { fr: 'Prendre un autre compte', en: 'Take another account' },
  howTo: { fr: 'Avez-vous déjà un compte ici ?', en: 'Do you have an account here?' },
  haveAccount: { fr: 'Oui : me connecter', en: 'Yes: sign in' },
  noAccount: { fr: 'Non : en créer un', en: 'No: make one' },
  newTitle: { fr: 'Votre compte', en: 'Your account' },
  yourName: { fr: 'Votre nom ou prénom', en: 'Your name' },
  yourNameHelp: { fr: 'Votre équipe le voit ; il n’est jamais public.', en: 'Your team sees it; it is never public.' },
  chosen: { fr: 'Choisissez un mot de passe', en: 'Choose a password' },
  begin: { fr: 'Créer mon compte et accepter', en: 'Make my account and accept' },
  back: { fr: 'Revenir au choix', en: 'Back to the choice' },

  outsideTitle: { fr: 'Vous n’êtes dans aucun collectif', en: 'You are in no collective' },
  outside: {
    fr: 'Votre compte existe, mais n’appartient à aucun collectif ici. Un·e référent·e peut vous inviter ; une invitation par lettre ou par lien s’ouvre avec son propre lien.',
    en: 'Your account exists, but is in no collective here. A coordinator can invite you; an invitation by letter or link opens with its own link.',
  },
  leave: { fr: 'Se déconnecter', en: 'Sign out' },
} as const satisfies Record<string, Term>

/** What somebody may do with each role, in a sentence. */
export const roleMeanings = {
  contributor: { fr: 'Vous préparerez des brouillons.', en: 'You will prepare drafts.' },
  publisher: { fr: 'Vous écrirez et publierez.', en: 'You will write and publish.' },
  coordinator: { fr: 'Vous publierez, répondrez pour le collectif et choisirez son équipe.', en: 'You will publish, answer for the collective and choose its team.' },
} as const satisfies Record<string, Term>
