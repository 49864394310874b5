/** Whether somebody is signed in here, and nobody else meanwhile; null when nobody answers. */
export async function isSignedIn(api: string, person: string): Promise<boolean | null> {
  const answer = await fetch(`${api}/users/me`, { cache: 'no-store', credentials: 'include', signal: AbortSignal.timeout(10_000) }).catch(() => null)
  if (!answer || answer.status >= 500) return null
  const { user } = (await answer.json().catch(() => ({}))) as { user?: { id?: string } | null }
  return user?.id === person
}
