/**
 * What throws when data is not what it expects: one value that somebody stored would take a page down. These rooms leave it to `time`, `words` and `text`,
 * which say something sensible instead.
 */
const rooms = ['site', 'pages', 'letters', 'graphql', 'reception', 'ask', 'differences']

export const guarded = [
  { selector: "MemberExpression[object.name='Intl'], TSQualifiedName[left.name='Intl']", message: 'Intl throws at what it does not know: ask src/time or src/words.' },
  { selector: "ImportDeclaration[source.value='temporal-polyfill']", message: 'Temporal throws at what it does not know: ask src/time.' },
  { selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]", message: 'It throws at what it does not know: ask src/time or src/words.' },
  { selector: "NewExpression[callee.name='URL']", message: 'It throws at what is no address: use urlIn of src/text.' },
  { selector: "CallExpression[callee.name=/^(decodeURI|decodeURIComponent|BigInt)$/]", message: 'It throws at what it does not expect.' },
  { selector: "NewExpression[callee.name='RegExp'] > :not(Literal, TemplateLiteral[expressions.length=0]).arguments:first-child", message: 'A pattern made of data may be none.' },
]

/** `cms` says these besides its own (`eslint.config.js`). */
export const guardedRooms = { files: rooms.map((room) => `src/${room}/**/*.{ts,tsx}`), rules: { 'no-restricted-syntax': ['error', ...guarded] } }

/** Pages are a bundle of their own, and so what they import is there twice: a class that our server throws is another one there. */
const crossing = { selector: "BinaryExpression[operator='instanceof'][right.name!=/^(Error|URIError)$/]", message: 'A class does not cross two bundles: ask for a name or a code.' }

export const otherBundle = [
  { files: ['src/site/**', 'src/pages/**'], rules: { 'no-restricted-syntax': ['error', ...guarded, crossing] } },
  { files: ['src/addresses/**', 'src/text/**', 'src/words/**'], rules: { 'no-restricted-syntax': ['error', crossing] } },
]
