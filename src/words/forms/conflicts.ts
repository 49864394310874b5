import type { Term } from '../term'

export const conflictWords = {
  overtaken: (name: string | null): Term => ({
    fr: `${name ?? 'Quelqu’un d’autre'} a enregistré ce document entre-temps. Rien n’est perdu : votre texte est mis de côté, vous pourrez comparer les deux et choisir.`,
    en: `${name ?? 'Somebody else'} saved this document meanwhile. Nothing is lost: your text is set aside, you can compare both and choose.`,
  }),
} as const
