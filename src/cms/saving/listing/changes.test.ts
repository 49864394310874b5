import type { Field } from 'payload'
import { changesOf } from './changes'
import { type Data, pairsOf } from './pairs'

const term = (fr: string, en: string) => ({ fr, en })
const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Quoi',
        fields: [
          { name: 'title', type: 'text', localized: true, label: term('Titre', 'Title') },
          { name: 'kind', type: 'select', label: term('Nature', 'Kind'), options: [{ value: 'day', label: term('Journée', 'Day') }, { value: 'talk', label: term('Exposé', 'Talk') }] },
          { name: 'zone', type: 'text', label: term('Fuseau', 'Zone'), defaultValue: 'Europe/Paris' },
          { name: 'body', type: 'richText', label: term('Texte', 'Text') },
        ],
      },
      { label: 'Quand', fields: [{ type: 'row', fields: [{ name: 'startsAt', type: 'text', label: term('Début', 'Starts'), custom: { inWords: (value: unknown) => `le ${String(value)}` } }] }] },
    ],
  },
  { name: 'booking', type: 'group', label: term('Réservation', 'Booking'), fields: [{ name: 'full', type: 'checkbox', label: term('Complet', 'Full') }] },
  {
    name: 'people',
    type: 'array',
    label: term('Avec', 'With'),
    labels: { singular: term('Participation', 'Participation'), plural: term('Avec', 'With') },
    fields: [
      { name: 'role', type: 'select', label: term('Rôle', 'Role'), options: ['chair'] },
      { name: 'speaker', type: 'relationship', relationTo: 'speakers', label: term('Intervenant·e', 'Speaker') },
      { name: 'answer', type: 'text', label: term('Réponse', 'Answer'), defaultValue: 'unknown' },
      { name: 'as', type: 'array', label: term('Fonctions', 'Functions'), fields: [{ name: 'words', type: 'text', label: 'Mots' }] },
    ],
  },
  { name: 'consent', type: 'group', label: 'Accord', custom: { isInside: true }, fields: [{ name: 'on', type: 'text', label: 'Le' }, { name: 'portrait', type: 'checkbox', label: 'Portrait', custom: { showsMore: true } }] },
  { name: 'secret', type: 'text', label: 'Secret', custom: { isInside: true } },
  { name: 'computed', type: 'date', admin: { hidden: true } },
  { name: 'reason', type: 'text', label: 'Raison', custom: { isAside: true } },
  { name: 'sessions', type: 'join', collection: 'sessions', on: 'event' },
] as unknown as Field[]

const named: Record<string, string> = { 1: 'Clara', 2: 'Jaoued', 3: 'Imogen' }
const list = (before: Data, after: Data, language: 'fr' | 'en' = 'fr') => changesOf(pairsOf(fields, before, after, language), { language, names: (collection, id) => `${collection === 'speakers' ? '' : '?'}${named[id] ?? ''}` })
const told = (before: Data, after: Data, language: 'fr' | 'en' = 'fr') => list(before, after, language).map(({ label, before: was, after: is }) => `${label} | ${was ?? '–'} → ${is ?? '–'}`.replaceAll('\u202f', ' '))
const prose = (text: string, format = 0) => ({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format }] }] } })

const fair: Data = {
  id: 'x', updatedAt: 'then', _status: 'published', title: { fr: 'Foire', en: null }, kind: 'day', zone: 'Europe/Paris', startsAt: '14 h', booking: { full: false },
  people: [{ id: 'a', speaker: '1', as: [{ id: 'f', words: 'sociologue' }] }, { id: 'b', speaker: '2', role: 'chair' }],
  consent: { on: 'canary' }, secret: 'canary', computed: 'then', reason: 'canary', sessions: { docs: ['canary'] },
}

it('lists every fact of what is new, in the words of the form, and marks what the form had preset', () => {
  expect(told({}, fair)).toEqual(['Titre | – → Foire', 'Nature | – → Journée', 'Fuseau | – → Europe/Paris', 'Début | – → le 14 h', 'Participation 1 | – → Clara · sociologue', 'Participation 2 | – → chair · Jaoued'])
  expect(list({}, fair).filter(({ isPreset }) => isPreset).map(({ label }) => label)).toEqual(['Fuseau'])
})

it('lists nothing where nothing changes but names of rows, times of saving and what readers never see', () => {
  const again = { ...fair, updatedAt: 'now', _status: 'draft', secret: 'other canary', computed: 'now', reason: 'other', sessions: null, booking: {}, people: [{ ...(fair.people as Data[])[0], id: 'other' }, (fair.people as Data[])[1]] }
  expect(list(fair, again)).toEqual([])
})

it('lists what lets readers see more, though it stays inside itself', () => {
  expect(told(fair, { ...fair, consent: { on: 'other canary', portrait: true } })).toEqual(['Accord : Portrait | – → oui'])
})

it('says of each changed fact what stood there and what will, in every language that is said', () => {
  const changed = { ...fair, title: { fr: 'Grande foire', en: 'Fair' }, kind: 'talk', startsAt: null, booking: { full: true } }
  expect(told(fair, changed)).toEqual(['Titre | Foire → Grande foire', 'Titre (en anglais) | – → Fair', 'Nature | Journée → Exposé', 'Début | le 14 h → –', 'Réservation : Complet | – → oui'])
  expect(told(fair, changed, 'en')).toEqual(['Title | Foire → Grande foire', 'Title (in English) | – → Fair', 'Kind | Day → Talk', 'Starts | le 14 h → –', 'Booking: Full | – → yes'])
})

it('tells rows that come, go, change and change places', () => {
  const [clara, jaoued] = fair.people as [Data, Data]
  const imogen = { id: 'c', speaker: '3', answer: 'unknown' }
  expect(told(fair, { ...fair, people: [jaoued, { ...clara, role: 'chair', as: [...(clara.as as Data[]), { id: 'g', words: 'autrice' }] }, imogen] })).toEqual([
    'Participation 2 (Clara) : Rôle | – → chair',
    'Participation 2 (Clara) : as 2 | – → autrice',
    'Participation 3 | – → Imogen · unknown (préréglé)',
    'Avec : ordre | Clara et Jaoued → Jaoued et Clara',
  ])
  expect(told(fair, { ...fair, people: [clara] })).toEqual(['Participation 2 | chair · Jaoued → –'])
})

it('shows of a long text what comes and goes, with what stands around it', () => {
  const rest = 'des mots qui restent où ils sont et que personne n’a besoin de relire encore une fois pour comprendre. '.repeat(6)
  const [change] = list({ body: prose(`Venez à 14 h. ${rest}Fin.`) }, { body: prose(`Venez à 16 h. ${rest}Fin.`) })
  expect(change?.paragraphs).toEqual([
    {
      was: 'p',
      is: 'p',
      pieces: [
        { is: 'same', text: 'Venez à ' },
        { is: 'gone', text: '14' },
        { is: 'new', text: '16' },
        { is: 'same', text: ' h. des mots qui restent où ils sont et que personne n’a […]' },
      ],
    },
  ])
  expect(told({}, { body: prose(rest) })).toEqual([`Texte | – → ${rest.slice(0, 240).replace(/\s\S*$/, '')} […]`])
  expect(list({ body: prose('Venez') }, { body: prose('Venez', 1) }).map(({ paragraphs }) => paragraphs)).toEqual([
    [{ was: 'p', is: 'p', pieces: [{ is: 'gone', text: 'Venez' }, { is: 'new', bold: true, text: 'Venez' }] }],
  ])
})
