/** The name, as the public site writes it. */
export const Wordmark = () => <span style={{ fontWeight: 800, fontSize: '1.75rem', letterSpacing: '-0.02em' }}>De Concert</span>

/** The name where there is room for two letters. */
export const Initials = () => <span style={{ fontWeight: 800, letterSpacing: '-0.04em' }}>DC</span>
