import { word } from './word'

export const organisationForm = {
  one: word('Organisation', 'Organisation'),
  many: word('Organisations', 'Organisations', {
    fr: 'Collectifs, associations, institutions, réseaux et médias, qu’ils aient ou non des membres ici.',
    en: 'Collectives, associations, institutions, networks and media, with or without members here.',
  }),
  name: word('Nom', 'Name', { fr: 'En entier, tel que l’organisation l’écrit.', en: 'In full, as the organisation writes it.' }),
  acronym: word('Sigle', 'Acronym'),
  kind: word('Nature', 'Kind'),
  scope: word('Échelle', 'Scope'),
  territory: word('Territoire', 'Territory', { fr: 'Par exemple « Saint-Étienne » ou « Isère ».', en: 'For example “Saint-Étienne” or “Isère”.' }),
  logo: word('Logo', 'Logo'),
  website: word('Site web', 'Web site'),
  boilerplate: word('À propos, pour la presse', 'About, for the press', {
    fr: 'Le paragraphe qui présente l’organisation à la fin de ses communiqués.',
    en: 'The paragraph that presents the organisation at the end of its communiqués.',
  }),
  hue: word('Couleur', 'Colour', {
    fr: 'Le petit carré devant le nom, qui aide à distinguer les voix.',
    en: 'The small square before the name, which helps to tell voices apart.',
  }),
  legal: word('Mentions légales', 'Legal details', {
    fr: 'Facultatives. Un collectif sans forme juridique peut dire par qui il est porté.',
    en: 'Optional. A collective without legal form may say who carries it.',
  }),
  legalForm: word('Forme juridique', 'Legal form'),
  rna: word('Numéro RNA', 'RNA number', { fr: 'W suivi de neuf chiffres.', en: 'W followed by nine digits.' }),
  siret: word('Numéro SIRET', 'SIRET number', { fr: 'Quatorze chiffres.', en: 'Fourteen digits.' }),
  seat: word('Siège', 'Registered office'),
  publicationDirector: word('Direction de la publication', 'Publication director'),
  host: word('Hébergeur', 'Hosting provider'),
  carriedBy: word('Porté par', 'Carried by'),
  suspended: word('Suspendue', 'Suspended', {
    fr: 'L’organisation, ses événements et ses communiqués quittent le site aussitôt. Rien n’est effacé.',
    en: 'The organisation, its events and its communiqués leave the site at once. Nothing is deleted.',
  }),
} as const
