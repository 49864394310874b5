/**
 * Makes the panel show its "not found" from a view of ours. (Its status is 404 for whoever is signed in; for others Payload's frame is sent before, see `server/http/hiddenView.ts`.) What Next's `notFound()` throws, written out: this side knows nothing of Next.
 * https://nextjs.org/docs/app/api-reference/functions/not-found
 */
export function missing(): never {
  const digest = 'NEXT_HTTP_ERROR_FALLBACK;404'
  throw Object.assign(new Error(digest), { digest })
}
