/** A slug is ours: small letters, digits and single hyphens, at most 100 of them. Anything else names nothing, so it costs no query. */
export const isSlug = (text: unknown): text is string => typeof text === 'string' && text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
