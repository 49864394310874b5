import type { Term } from '../term'

/** Leaving a collective by oneself. */
export const leavingWords = {
  title: { fr: 'Quitter un collectif', en: 'Leave a collective' },
  leave: { fr: 'Quitter {name}', en: 'Leave {name}' },
  asks: { fr: 'Quitter {name} ?', en: 'Leave {name}?' },
  says: {
    fr: 'Dès maintenant, vous n’écrirez plus pour ce collectif et ne verrez plus ni ses brouillons ni son équipe. Ce que vous avez écrit lui reste. Pour revenir, il faudra qu’un·e référent·e vous invite.',
    en: 'From now on you no longer write for this collective, and see neither its drafts nor its team. What you have written stays with it. To come back, a coordinator has to bring you in.',
  },
  stay: { fr: 'Rester', en: 'Stay' },
} as const satisfies Record<string, Term>
