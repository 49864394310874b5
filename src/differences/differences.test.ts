import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { br, doc, h, li, link, list, p, quote, text } from '@/text/fixtures'
import { toHtml } from '@/text'
import { compare, type ParagraphChange } from './compare'
import { differenceOfLines, differenceOfRichTexts, inWords } from './index'
import { joined, linesOf, type Paragraph, paragraphsOf, type Run } from './paragraphs'
import { TextDifference } from './TextDifference'

const [paper, counters, hours] = [p(text('Nous voulons du papier.')), p(text('Des guichets, partout.')), p(text('Et des horaires humains.'))]
const said = (before: unknown, after: unknown, locale: 'fr' | 'en' = 'fr') => differenceOfRichTexts(before, after).map((change) => inWords(change, locale).replaceAll('\u202f', ' '))

describe('is told in words', () => {
  it('of words, within their paragraph', () =>
    expect(said(doc(paper, hours), doc(p(text('Nous voulons du papier et de l’encre.')), hours))).toEqual(['Nous voulons du papier[ajouté : et de l’encre].', 'Et des horaires humains.']))

  it('of paragraphs that change places', () =>
    expect(said(doc(paper, counters, hours), doc(counters, paper, hours))).toEqual(['[supprimé : Nous voulons du papier.]', 'Des guichets, partout.', '[ajouté : Nous voulons du papier.]', 'Et des horaires humains.']))

  it('of what is said once and was said twice', () => expect(said(doc(paper, counters, paper), doc(paper, counters))).toEqual(['[…]', 'Des guichets, partout.', '[supprimé : Nous voulons du papier.]']))

  it('of how words are set', () => {
    const sentence = (word: ReturnType<typeof text>) => doc(p(text('Du '), word, text(' !')))
    expect(said(sentence(text('papier')), sentence(text('papier', 3)))).toEqual(['Du [supprimé : papier] [ajouté : papier (gras et italique)] !'])
    expect(said(sentence(text('papier')), sentence(link({ url: 'https://example.org/' }, 'papier')), 'en')).toEqual(['Du [removed: papier] [added: papier (link to https://example.org/)] !'])
    expect(said(sentence(text('papier')), sentence(link({ linkType: 'internal', doc: { relationTo: 'events', value: 'x' } }, 'papier')))).toEqual(['Du [supprimé : papier] [ajouté : papier (lien vers une fiche d’ici)] !'])
    expect(said(doc(p(text('Du'), text(' papier'))), doc(p(text('Du'), br, text('papier'))))).toEqual(['Du[supprimé : espace] [ajouté : retour à la ligne]papier'])
  })

  it('of what a paragraph is', () => {
    expect(said(doc(p(text('Du papier'))), doc(h('h2', 'Du papier')))).toEqual(['[mise en forme : paragraphe, devient titre] Du papier'])
    expect(said(doc(h('h3', 'Du papier')), doc(quote(text('Du papier'))), 'en')).toEqual(['[form: heading of level 2, becomes quotation] Du papier'])
    expect(said(doc(), doc(list('bullet', li(text('Papier'), list('number', li(text('Blanc')))))))).toEqual(['[ajouté, liste : Papier]', '[ajouté, liste, puis paragraphe (suite), puis liste numérotée : Blanc]'])
    expect(said(doc(list('bullet', li(text('a b c')), li(text('d e f')))), doc(list('bullet', li(text('a b c'))), list('bullet', li(text('d e f')))))).toEqual(['a b c', '[mise en forme : liste, devient autre liste] d e f'])
  })

  it('with no more of what stays than stands around it', () => {
    const long = 'des mots qui restent où ils sont et que personne n’a besoin de relire encore une fois pour comprendre ce qui change dans ce texte ou dans un autre, ici'
    const around = Array.from({ length: 4 }, (_, at) => p(text(`${at} ${long} ${at}`)))
    expect(said(doc(...around, paper), doc(...around, counters))).toEqual(['[…]', expect.stringMatching(/^3 des mots .*\[…\].* ici 3$/), '[supprimé : Nous voulons du papier.]', '[ajouté : Des guichets, partout.]'])
  })
})

describe('whatever is written', () => {
  const words = fc.array(fc.constantFrom('papier', 'guichet', ' ', '  ', '\n', '.', 'é', '👩‍👩‍👧', '漢字', '\u202f?'), { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
  const run = fc.tuple(words, fc.constantFrom(0, 1, 2, 3)).map(([said, format]) => text(said, format))
  const url = fc.constantFrom('https://example.org/a', 'https://example.org/b', 'javascript:alert(1)')
  const inline = fc.oneof({ weight: 3, arbitrary: run }, { weight: 1, arbitrary: fc.constant(br) }, { weight: 1, arbitrary: fc.tuple(url, words).map(([to, of]) => link({ url: to }, of)) })
  const line = fc.array(inline, { maxLength: 3 })
  const { block } = fc.letrec<{ block: ReturnType<typeof p>; list: ReturnType<typeof p> }>((tie) => ({
    block: fc.oneof(line.map((all) => p(...all)), line.map((all) => quote(...all)), fc.tuple(fc.constantFrom('h2' as const, 'h3' as const), words).map(([tag, of]) => h(tag, of)), tie('list')),
    list: fc
      .tuple(fc.constantFrom('bullet' as const, 'number' as const), fc.integer({ min: 1, max: 2 }), fc.array(fc.tuple(line, fc.option(tie('list'), { maxDepth: 2, nil: null })), { maxLength: 3 }))
      .map(([kind, start, items]) => ({ ...list(kind, ...items.map(([own, nested]) => li(...own, ...(nested ? [nested] : [])))), start })),
  }))
  // Texts that have most in common: what people compare. Those that read alike come too, and are counted.
  const pair = fc.tuple(fc.array(block, { maxLength: 5 }), fc.array(block, { maxLength: 5 }), fc.array(block, { maxLength: 3 })).map(([common, more, less]) => [doc(...common, ...less), doc(...less, ...more, ...common)] as const)

  const half = (changes: ParagraphChange[], form: 'was' | 'is', without: 'new' | 'gone'): Paragraph[] =>
    changes.flatMap(({ [form]: of, pieces }) => (of === null ? [] : [{ form: of, runs: joined(pieces.filter(({ is }) => is !== without).map(({ is: _, ...run }): Run => run)) }]))
  // Words that are set alike are drawn alike, in one element or in two.
  const drawn = (stored: unknown) => toHtml(stored).replaceAll(/<\/em><\/strong><strong><em>|<\/strong><strong>(?!<em>)|<\/em><em>|<\/a><a href="[^"]*">/g, '')

  it('a comparison holds both texts, whole', () =>
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = compare(paragraphsOf(before), paragraphsOf(after))
        expect(half(changes, 'was', 'new')).toEqual(paragraphsOf(before))
        expect(half(changes, 'is', 'gone')).toEqual(paragraphsOf(after))
      }),
    ))

  it('is never empty where two texts do not read alike, and always where they are the same', () => {
    let [alike, unlike] = [0, 0]
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(differenceOfRichTexts(before, structuredClone(before))).toEqual([])
        const told = differenceOfRichTexts(before, after).map((change) => inWords(change, 'fr'))
        if (drawn(before) === drawn(after)) return void alike++
        unlike++
        expect(told.filter((words) => /\[(supprimé|ajouté|mise en forme)/.test(words)).length).toBeGreaterThan(0)
      }),
    )
    expect(alike).toBeGreaterThan(0)
    expect(unlike).toBeGreaterThan(0)
  })

  it('holds of plain words, too', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), words, (one, other, common) => {
        const [before, after] = [one + common, common + other]
        const changes = compare(linesOf(before), linesOf(after))
        expect(half(changes, 'was', 'new')).toEqual(linesOf(before))
        expect(half(changes, 'is', 'gone')).toEqual(linesOf(after))
        expect(differenceOfLines(before, after).length > 0).toBe(before !== after)
      }),
    ))

  it('is drawn with the words that plain text says', () =>
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const paragraphs = differenceOfRichTexts(before, after)
        const html = renderToStaticMarkup(createElement(TextDifference, { paragraphs, locale: 'fr' }))
        const lines = html.slice('<div class="difference">'.length, -'</div>'.length).split(/(?<=<\/p>)/).filter(Boolean)
        expect(lines.map((line) => line.replaceAll('</del><ins>', '</del> <ins>').replaceAll(/<[^>]+>/g, ''))).toEqual(paragraphs.map((one) => inWords(one, 'fr')))
      }),
    ))
})

it('marks what goes and comes for eyes and ears', () => {
  const [before, after] = [doc(p(text('Du papier'))), doc(p(text('Du '), text('lin', 1)))]
  expect(renderToStaticMarkup(createElement(TextDifference, { paragraphs: differenceOfRichTexts(before, after), locale: 'en', lang: 'fr' }))).toBe(
    '<div class="difference"><p><span lang="fr">Du </span><del><span class="hidden">[removed: </span><span lang="fr">papier</span><span class="hidden">]</span></del>' +
      '<ins><span class="hidden">[added: </span><span lang="fr">lin</span><small> (bold)</small><span class="hidden">]</span></ins></p></div>',
  )
})

it('of two texts that have nothing in common is both of them, however long', () => {
  const long = (word: string) => doc(...Array.from({ length: 1_500 }, (_, at) => p(text(`${word}${at}`))))
  const told = differenceOfRichTexts(long('a'), long('b'))
  expect([told.length, told.filter(({ is }) => is === null).length]).toEqual([3_000, 1_500])
})

it('looks for words in so many paragraphs as it has the time for, and shows the others whole', () => {
  const many = (word: string) => doc(...Array.from({ length: 40 }, (_, at) => p(text(Array.from({ length: 200 }, (_, word) => `mot${at}-${word}`).join(' ')), text(Array.from({ length: 100 }, (_, more) => ` ${word}${more}`).join(',')))))
  const [before, after] = [many('a'), many('b')]
  const changes = compare(paragraphsOf(before), paragraphsOf(after))
  const kept = changes.filter(({ pieces }) => pieces.some(({ is }) => is === 'same')).length
  expect(changes).toHaveLength(40)
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(40)
})
