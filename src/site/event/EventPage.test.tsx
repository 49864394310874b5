import type { EventPageFragment } from '@/ask/documents'
import { rendered } from '@/site/rendered.fixture'
import type { Locale } from '@/words'
import { EventPage } from './EventPage'
import { firstEvent, person, unnamed } from './firstEvent.fixture'

const before = new Date('2025-01-10T10:00:00Z')
const during = new Date('2025-01-18T15:00:00Z')
const after = new Date('2025-01-19T10:00:00Z')

function read(changes: Partial<EventPageFragment> = {}, now = before, locale: Locale = 'fr') {
  return rendered(<EventPage event={{ ...firstEvent, ...changes }} now={now} locale={locale} />)
}

/** The same event, its sessions taken by one who changes them. */
function sessions(change: (session: EventPageFragment['sessions'][number]) => Partial<EventPageFragment['sessions'][number]>) {
  return { sessions: firstEvent.sessions.map((session) => ({ ...session, ...change(session) })) }
}

describe('the first event', () => {
  it.each([
    'Samedi 18 janvier 2025',
    'de 14 h à 20 h 30',
    'CCVA, Villeurbanne',
    '234 cours Émile-Zola (Rhône)',
    'Prix libre et conscient',
    'réservation recommandée',
    'Réserver sur HelloAsso',
    'Les réservations sont tenues par Changer de Cap',
    '04 65 71 12 34',
    'Avec le soutien de la Ville de Villeurbanne',
    'Ouvert à toutes et tous',
    '14 h 30 Table ronde',
    '17 h 30 Table ronde',
    'Clara Deville sociologue, auteure de « L’État social à distance »',
    'Jaoued Doudouh président, Pas Sans Nous 38',
    'Daniel Flinker stratège de la campagne « L’humain d’abord », Lire et Écrire Bruxelles',
    'Chloé Berthélémy EDRi',
    'Des intervenant·es de La Quadrature du Net noms non communiqués',
    'Un·e intervenant·e de Halte au Contrôle numérique nom non communiqué',
    'octobre 2024',
    '15 organisations, dont Changer de Cap et La Quadrature du Net',
    'Accéder aux services essentiels sans passer par le numérique',
    'Communiqué commun',
  ])('says "%s"', (fact) => expect(read().text).toContain(fact))

  it('names the three organisers in their own order, and the city only below them', () => {
    const by = /<section class="by"[^>]*>(.*?)<\/ul>(.*?)<\/header>/s.exec(read().html)
    expect([...(by?.[1] ?? '').matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, name]) => name)).toEqual([
      'La Quadrature du Net',
      'Changer de Cap',
      'Halte au Contrôle numérique',
    ])
    expect(by?.[2]).toContain('Ville de Villeurbanne')
  })

  it('says the same facts in English, the untranslated words marked as French', () => {
    const page = read({}, before, 'en')
    for (const fact of ['Saturday 18 January 2025', '2 pm to 8.30 pm', 'Pay what you can', 'booking recommended', 'Organised together by', 'Round table'])
      expect(page.text).toContain(fact)
    expect(page.text).toContain('This text is not yet translated. It is shown in French.')
    expect(page.html).toContain('<h1 lang="fr">')
    expect(page.html).toContain('<span lang="fr">président</span>')
  })

  it('says nothing of translation in its own language', () => expect(read().text).not.toContain('traduit'))
})

describe('headings', () => {
  const bare: Partial<EventPageFragment> = {
    summary: null, audience: null, venue: null, price: null, booking: null, services: [], accessContact: null, topics: [], sessions: [],
    communiques: [], supporters: [], organisers: [], languages: [], licence: null, endsAt: null,
  }

  it.each([
    ['all that is known', {}],
    ['almost nothing', bare],
    ['one session with questions and a text of its own', { sessions: firstEvent.sessions.slice(0, 1).map((session) => ({ ...session, body: '<h2>Pourquoi</h2><p>Texte.</p>', questions: ['Qui décide ?'] })) }],
  ])('stay in order, with one h1 and none empty: %s', (_what, changes) => {
    const { headings } = read(changes)
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
    expect(headings.filter(({ text }) => text === '')).toEqual([])
    for (const [index, { level }] of headings.entries()) expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1)
  })

  it('are left out with what they would head', () => {
    expect(read(bare).headings).toEqual([{ level: 1, text: firstEvent.title }])
    expect(read(bare).text).toContain('Lieu à préciser')
  })

  it('call a single session what it is', () => {
    const titles = read({ sessions: firstEvent.sessions.slice(0, 1) }).headings.map(({ text }) => text)
    expect(titles).toContain('La rencontre')
    expect(titles).not.toContain('Programme')
  })
})

describe('time', () => {
  it('is never invented: no end that is not known', () => {
    const page = read({ endsAt: null })
    expect(page.text).toContain('Samedi 18 janvier 2025 à 14 h')
    expect(page.text).not.toMatch(/Fin|jusqu’à|20 h 30/)
  })

  it('shows the end of a session that has one', () => {
    expect(read(sessions(() => ({ endsAt: '2025-01-18T16:30:00+01:00' }))).text).toContain('Table ronde, jusqu’à 16 h 30')
  })

  it('says whose clock it is to those who join from elsewhere', () => {
    expect(read({ attendanceMode: 'ONLINE', venue: null }).text).toContain('de 14 h à 20 h 30, heure de Paris')
  })

  it('is present while the event lasts and past the day after', () => {
    expect(read({}, during).text).toContain('Réserver une place')
    const past = read({}, after)
    expect(past.text).toContain('C’était le samedi 18 janvier 2025')
    expect(past.text).toContain('La réservation était recommandée, sur HelloAsso. Les réservations étaient tenues par Changer de Cap.')
    expect(past.text).not.toMatch(/Réserver/)
    expect(past.html).not.toContain('helloasso.com')
    expect(past.html).toContain('faded')
  })
})

describe('what changed', () => {
  it('is first of all a word: cancelled', () => {
    const page = read({ status: 'CANCELLED', statusReason: 'La salle n’est plus disponible.' })
    expect(page.text).toContain('Annulé')
    expect(page.text).toContain('La salle n’est plus disponible.')
    expect(page.html).toContain('<del>Samedi 18 janvier 2025</del>')
    expect(page.text).not.toMatch(/Réserver|réservation|Venir et entrer/)
  })

  it('stays cancelled when the day has passed', () => expect(read({ status: 'CANCELLED' }, after).text).not.toContain('C’était'))

  it('postponed: the old date is struck, the new one is not guessed', () => {
    const page = read({ status: 'POSTPONED', statusReason: 'Alerte météo.' }, after)
    expect(page.text).toContain('Date à venir au lieu de samedi 18 janvier 2025')
    expect(page.html).not.toContain('faded')
  })

  it('moved to another hour: only the hour is said', () => {
    const page = read({ status: 'RESCHEDULED', startsAt: '2025-01-18T15:00:00+01:00', previousStartsAt: '2025-01-18T13:00:00+00:00' })
    expect(page.text).toContain('L’heure a changé : 15 h au lieu de 14 h')
  })

  it('moved to another day: the day is said', () => {
    const page = read({ status: 'RESCHEDULED', startsAt: '2025-01-25T14:00:00+01:00', endsAt: null, previousStartsAt: '2025-01-18T13:00:00+00:00' })
    expect(page.text).toContain('La date a changé : samedi 25 janvier 2025 au lieu de samedi 18 janvier 2025')
  })
})

describe('people', () => {
  it('are never invented: an unnamed one has no link and no name', () => {
    const { html } = read(sessions(() => ({ participations: [unnamed('MEMBER', 'Un·e membre de Changer de Cap')] })))
    expect(html).toContain('<li class="none"><b>Un·e membre de Changer de Cap</b> nom non communiqué</li>')
  })

  it('carry their role when it is not to speak, and their doubt', () => {
    const host = { ...person('Ana', { words: 'autrice' }), role: 'MODERATOR' as const, confirmation: 'NOT_CONFIRMED' as const }
    expect(read(sessions(() => ({ participations: [host] }))).text).toContain('Ana Animation, autrice, présence à confirmer')
  })

  it('are doubted only when somebody said so', () => {
    const people = sessions(() => ({ participations: [person('Ana', {}), { ...person('Bea', {}), confirmation: 'CONFIRMED' as const }] }))
    expect(read(people).text).not.toContain('confirm')
  })

  it('are doubted no more once it is over or called off', () => {
    const open = { ...unnamed('TO_BE_CONFIRMED', 'Intervenant·e à confirmer (Halte)'), placeholder: { kind: 'TO_BE_CONFIRMED' as const, organisation: { name: 'Halte' } } }
    const people = sessions(() => ({ participations: [{ ...person('Ana', { words: 'autrice' }), confirmation: 'NOT_CONFIRMED' as const }, open] }))
    expect(read(people, before).text).toMatch(/présence à confirmer.*Intervenant·e à confirmer \(Halte\)/s)
    expect(read({ ...people, status: 'CANCELLED' }, before).text).not.toContain('confirmer')
    expect(read(people, after).text).not.toContain('confirmer')
    expect(read(people, after).html).toContain('<b>Un·e intervenant·e de Halte</b> nom non communiqué')
  })

  it('are left out with their heading when nobody is named', () => {
    expect(read(sessions(() => ({ participations: [] }))).headings.map(({ text }) => text)).not.toContain('Avec')
  })
})

describe('booking', () => {
  it('offers no button when it is full', () => {
    const page = read({ booking: firstEvent.booking && { ...firstEvent.booking, full: true } })
    expect(page.text).toContain('complet')
    expect(page.html).not.toContain('helloasso')
  })

  it('offers the other ways where there is no web page', () => {
    const page = read({ booking: firstEvent.booking && { ...firstEvent.booking, url: null, provider: null } })
    expect(page.html).not.toContain('class="button"')
    expect(page.text).toContain('Réserver une place par téléphone ou sur place')
  })
})

it('says that access was not checked instead of a list of question marks', () => {
  const venue = firstEvent.venue && { ...firstEvent.venue, accessibility: { checkedOn: null, contact: null, answers: [] } }
  const page = read({ venue, services: [] })
  expect(page.text).toContain('Rien n’a encore été vérifié sur place.')
  expect(page.html).toContain('href="tel:+33639981234"')
})

it('never cuts a title', () => {
  const title = 'Ce que l’obligation numérique fait aux personnes âgées, aux détenus, aux exilés et aux malades. '.repeat(3).trim()
  expect(read({ title }).headings[0]).toEqual({ level: 1, text: title })
})

it('lets no text become markup', () => {
  const page = read({ title: '<script>alert(1)</script>', summary: '"><img src=x>', statusReason: '<b>', status: 'CANCELLED' })
  expect(page.html).not.toMatch(/<script|<img|<b>"/)
})

describe('texts about it', () => {
  const [own] = firstEvent.communiques
  if (!own) throw new Error('The first event has texts')
  const stranger = { id: 'x', slug: 'radio', name: 'Radio du quartier', hue: null }

  it('of whoever does not organise stand apart, also of whoever no longer does', () => {
    const echo = { ...own, id: 'echo', slug: 'echo', kind: 'OWN' as const, title: 'Une émission sur cette journée', organisation: stranger, signatories: [] }
    const page = read({ communiques: [own, echo] })
    const [voices = '', echoes = ''] = page.text.split('Ils en parlent').slice(-2)
    expect(voices).not.toContain(echo.title)
    expect(echoes).toContain(echo.title)
    expect(read({ communiques: [own] }).text).not.toContain('Ils en parlent')
    expect(read({ communiques: [own], organisers: [] }).text).not.toContain('Les voix des collectifs')
  })
})
