/** Why a file is not taken: what is true of it, and what to do. */
export const fileProblems = {
  missing: { fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  garbled: { fr: 'Cet envoi est arrivé en désordre : essayez de nouveau.', en: 'What was sent arrived garbled: try again.' },
  empty: { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  cutOff: {
    fr: 'Ce fichier s’arrête avant la fin : il a été coupé pendant un envoi ou une copie. Envoyez-le de nouveau.',
    en: 'This file stops before its end: it was cut off while being sent or copied. Send it again.',
  },
  damaged: { fr: 'Ce fichier est abîmé : nous n’avons pas pu le lire.', en: 'This file is damaged: we could not read it.' },
  heic: {
    fr: 'Cette photo est au format HEIC, que tous les navigateurs ne savent pas montrer : enregistrez-la en JPEG, puis envoyez-la. Sur iPhone : Réglages, Appareil photo, Formats, « Le plus compatible ».',
    en: 'This photograph is in the HEIC format, which not all browsers can show: save it as JPEG, then send it. On an iPhone: Settings, Camera, Formats, “Most Compatible”.',
  },
  animated: { fr: 'Cette image est animée : envoyez une image fixe.', en: 'This picture is animated: send a still one.' },
  drawing: {
    fr: 'Ceci est un dessin SVG, qui peut contenir des programmes : exportez-le en PNG, ou en PDF.',
    en: 'This is an SVG drawing, which can hold programs: export it as PNG, or as PDF.',
  },
  otherPicture: {
    fr: 'Cette image n’est ni en JPEG, ni en PNG, ni en WebP, ni en AVIF : enregistrez-la dans l’un de ces formats.',
    en: 'This picture is not a JPEG, PNG, WebP or AVIF: save it in one of these formats.',
  },
  document: {
    fr: 'Ceci est un document de bureautique : enregistrez-le en PDF, puis envoyez le PDF.',
    en: 'This is an office document: save it as PDF, then send the PDF.',
  },
  recording: {
    fr: 'Ceci est un son ou une vidéo : nous ne gardons que des images et des PDF.',
    en: 'This is a sound or a video: we keep only pictures and PDFs.',
  },
  unknown: { fr: 'Ce fichier n’est ni une image JPEG, PNG, WebP ou AVIF, ni un PDF.', en: 'This file is neither a JPEG, PNG, WebP or AVIF picture, nor a PDF.' },
  tooManyPoints: {
    fr: 'Cette image est trop grande : 120 millions de points au plus, 40 millions en AVIF.',
    en: 'This picture is too large: 120 million pixels at most, 40 million in AVIF.',
  },
  locked: {
    fr: 'Ce PDF est protégé par un mot de passe ou des restrictions : enregistrez-en une copie sans protection, puis envoyez-la.',
    en: 'This PDF is protected by a password or restrictions: save a copy without protection, then send that.',
  },
  tooHeavy: {
    fr: 'Nous n’avons pas réussi à préparer ce fichier : il est trop lourd ou trop compliqué.',
    en: 'We could not prepare this file: it is too heavy or too complicated.',
  },
  tooLong: { fr: 'Ce fichier est trop lourd : 30 Mo au plus.', en: 'This file is too heavy: 30 MB at most.' },
  oneAtATime: { fr: 'Un fichier ne remplace qu’un seul autre à la fois.', en: 'A file replaces only one other at a time.' },
  busy: {
    fr: 'D’autres fichiers sont en cours de préparation : envoyez le vôtre de nouveau dans une minute.',
    en: 'Other files are being prepared: send yours again in a minute.',
  },
} as const

export type FileProblem = keyof typeof fileProblems
