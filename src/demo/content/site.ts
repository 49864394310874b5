import { prose } from '../prose'

export const siteSettings = {
  name: 'De Concert',
  intro: {
    fr: 'L’agenda commun de collectifs qui défendent l’accès aux droits, avec ou sans écran.',
    en: 'The shared agenda of collectives that defend access to rights, with or without a screen.',
  },
  about: {
    fr: 'Des organisations indépendantes qui préparent des rendez-vous à plusieurs. Aucune ne parle au nom des autres : chacune signe ce qu’elle écrit, et rien ne paraît à son nom sans son accord.',
    en: 'Independent organisations that prepare gatherings together. None speaks for the others: each signs what it writes, and nothing appears in its name without its agreement.',
  },
}

export const pages = [
  {
    key: 'about',
    title: { fr: 'À propos', en: 'About' },
    body: {
      fr: prose('De Concert : des collectifs organisent ensemble, chacun garde sa voix. Cette installation de démonstration restitue un événement public du 18 janvier 2025 ; tout ce qui est dit « exemple » est inventé.'),
      en: prose('De Concert: collectives organise together, each keeps its own voice. This demonstration restates a public event of 18 January 2025; whatever is called an “example” is invented.'),
    },
  },
  {
    key: 'legal',
    title: { fr: 'Mentions légales', en: 'Legal notice' },
    body: {
      fr: prose('Installation de démonstration : qui l’héberge écrit ici son nom, son adresse, un contact, la direction de la publication et l’hébergeur.'),
      en: prose('Demonstration: whoever hosts it writes here its name, address, a contact, the publication director and the hosting provider.'),
    },
  },
  {
    key: 'accessibility',
    title: { fr: 'Accessibilité : non évaluée à ce jour', en: 'Accessibility: not assessed yet' },
    body: {
      fr: prose('Ce site vise le RGAA 4.1 et les WCAG 2.2, niveau AA. Aucun audit n’a encore été mené. Un obstacle rencontré se signale à l’adresse indiquée en bas de page.'),
      en: prose('This site aims at RGAA 4.1 and WCAG 2.2, level AA. No audit has been carried out yet. Please report any obstacle to the contact at the foot of the page.'),
    },
  },
  {
    key: 'privacy',
    title: { fr: 'Confidentialité', en: 'Privacy' },
    body: {
      fr: prose('Lire ce site ne dépose aucun cookie et ne charge rien d’ailleurs. Les noms des membres ne sont jamais publics.'),
      en: prose('Reading this site sets no cookie and loads nothing from elsewhere. Members’ names are never public.'),
    },
  },
]
