import { prose } from '../prose'

type Ids = Record<string, string>

/** The joint communiqué of 18 January 2025, restated in our own words. */
export const jointText = (organisations: Ids, eventId: string, topic: Ids) => ({
  kind: 'joint',
  organisation: organisations.cap,
  title: {
    fr: 'Numérisation des services publics : pour défendre l’accès aux droits et combattre les inégalités',
    en: 'Public services go digital: to defend access to rights and fight inequality',
  },
  standfirst: {
    fr: 'Le 18 janvier 2025, à Villeurbanne, trois collectifs invitent à une journée de débats : deux tables rondes pour mesurer ce que l’écran obligatoire fait aux droits, et pour faire connaître celles et ceux qui obtiennent autre chose.',
    en: 'On 18 January 2025, in Villeurbanne, three collectives invite to a day of debates: two round tables to measure what the compulsory screen does to rights, and to make known those who obtain something else.',
  },
  body: {
    fr: prose(
      'Ce texte est une restitution, faite pour cette démonstration, de l’annonce commune du 18 janvier 2025. Ce ne sont pas les mots des organisations.',
      'La numérisation des services publics, et d’abord des organismes sociaux, a des conséquences sur les personnes les plus vulnérables, dans les campagnes comme dans les quartiers populaires.',
      'La journée du samedi 18 janvier 2025 commence à 14 heures au Centre culturel et de la vie associative. À 14 h 30, une première table ronde part de ces vies compliquées et va jusqu’à leur cause : des décisions préparées par des calculs, bientôt par l’intelligence artificielle. Elle reviendra sur le recours que quinze organisations, dont Changer de Cap et La Quadrature du Net, ont porté en octobre 2024 devant le Conseil d’État contre l’algorithme de notation de la Caisse nationale d’allocations familiales.',
      'À 17 h 30, la seconde table ronde renverse la question : à quelles conditions peut-on exercer ses droits sans passer par un écran ? En Belgique, l’action collective « L’humain d’abord » le demande depuis trois ans pour tous les services essentiels. À Saint-Étienne, un travail commun dessine un statut d’objecteur ou d’objectrice du numérique. À Villeurbanne, la ville garantit un droit au non-numérique dans ses propres services. Une campagne européenne porte la même demande.',
      'La rencontre est ouverte à toutes et tous, en particulier à celles et ceux qui souffrent de la déshumanisation des services publics. L’entrée est à prix libre et conscient. Il est recommandé de réserver, auprès de Changer de Cap, sur HelloAsso. La Ville de Villeurbanne apporte son soutien.',
    ),
    en: prose(
      'This text restates, for this demonstration, the joint announcement of 18 January 2025. These are not the organisations’ words.',
      'Public services going digital, social security bodies first, has consequences for the most vulnerable people, in the countryside as in working-class districts.',
      'The day of Saturday 18 January 2025 begins at 2 pm at the Centre culturel et de la vie associative. At 2.30 pm a first round table starts from these complicated lives and goes to their cause: decisions prepared by calculations, soon by artificial intelligence. It will come back to the case that fifteen organisations, among them Changer de Cap and La Quadrature du Net, brought in October 2024 before the Conseil d’État against the scoring algorithm of the national family allowance fund.',
      'At 5.30 pm the second round table turns the question round: under which conditions can one exercise one’s rights without a screen? In Belgium the collective action “L’humain d’abord” has asked for it for three years, for all essential services. In Saint-Étienne, work done together outlines a status of digital objector. In Villeurbanne, the city guarantees a right to non-digital services in its own offices. A European campaign makes the same demand.',
      'The gathering is open to all, in particular to those who suffer from public services losing their human side. Admission is pay-what-you-can. Booking is recommended, with Changer de Cap, on HelloAsso. The City of Villeurbanne gives its support.',
    ),
  },
  events: [{ event: eventId }],
  topics: ['rights', 'scoring', 'nonDigital', 'cnaf'].map((key) => ({ topic: topic[key] })),
})
