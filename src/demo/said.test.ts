import { inLocale, isBilingual, onSameRows } from './said'

const data = { title: { fr: 'Journée', en: 'Day' }, parts: [{ text: { fr: 'Un', en: 'One' } }], place: 'Lyon' }

it('says the data in one language', () => {
  expect(inLocale(data, 'en')).toEqual({ title: 'Day', parts: [{ text: 'One' }], place: 'Lyon' })
})

it('knows what is said in one language only', () => {
  expect([isBilingual(data), isBilingual({ title: 'Journée' })]).toEqual([true, false])
})

it('translates the rows that are there instead of making new ones', () => {
  expect(onSameRows({ parts: [{ text: 'One' }] }, { parts: [{ id: 'a', text: 'Un' }] })).toEqual({ parts: [{ id: 'a', text: 'One' }] })
})
