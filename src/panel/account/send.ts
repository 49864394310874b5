/** What the entrance answers: the next step, or what is wrong. */
export type Answer = {
  step?: 'code' | 'new-password' | 'set-up' | 'open' | null
  email?: string
  key?: string
  picture?: string
  recoveryCodes?: string[]
  link?: string
  active?: boolean
  problem: { code: string; message: string } | null
}

type Refusal = { errors?: { message?: string; data?: { code?: string } }[] }

/** Asks an entrance of `/api/users`; `More` is what it answers beside. Null: no answer came. */
export async function send<More = object>(path: string, language: string, body?: object): Promise<(Answer & More) | null> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      credentials: 'same-origin',
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const data = (await response.json()) as Answer & More & Refusal
    const [first] = data.errors ?? []
    return { ...data, problem: response.ok ? null : { code: first?.data?.code ?? '', message: first?.message ?? '' } }
  } catch {
    return null
  }
}
