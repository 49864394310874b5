/**
 * Makes the panel show its "not found" from a view of ours. (Its status is sent before: Payload's layout streams.) What Next's `notFound()` throws, written out: this side knows nothing of Next.
 * https://nextjs.org/docs/app/api-reference/functions/not-found
 */
export function missing(): never {
  const digest = 'NEXT_HTTP_ERROR_FALLBACK;404'
  throw Object.assign(new Error(digest), { digest })
}
