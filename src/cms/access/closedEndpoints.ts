import type { Endpoint } from 'payload'

const notFound = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

/** Endpoints of Payload that answer without asking who is there, and that we do not use. */
export const closedEndpoints: Endpoint[] = [
  // Renders a visitor's words as a picture.
  { path: '/og', method: 'get', handler: notFound },
]

/** Payload's own ways around a password: `accounts` has ours. The answer tells nothing about who has an account. */
export const closedUserEndpoints: Endpoint[] = ['/forgot-password', '/reset-password', '/unlock', '/first-register', '/verify/:id'].map((path) => ({
  path,
  method: 'post',
  handler: notFound,
}))
