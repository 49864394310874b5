/** Text that the database can keep: without the character zero, and without half of a pair (RFC 3629 §3). */
export const isText = (value: unknown): value is string => typeof value === 'string' && !/\0|\p{Surrogate}/u.test(value)
