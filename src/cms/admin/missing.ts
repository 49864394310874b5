/**
 * Makes the panel answer "not found", with its status, from a view of ours. What Next's `notFound()` throws, written out: this side knows nothing of Next.
 * https://nextjs.org/docs/app/api-reference/functions/not-found
 */
export function missing(): never {
  const digest = 'NEXT_HTTP_ERROR_FALLBACK;404'
  throw Object.assign(new Error(digest), { digest })
}
