import type { Endpoint } from 'payload'

const notFound = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

/** Endpoints of Payload that answer without asking who is there, and that we do not use. */
export const closedEndpoints: Endpoint[] = [
  // Renders a visitor's words as a picture.
  { path: '/og', method: 'get', handler: notFound },
]

/** The platform sends no mail yet, so a forgotten password is an administrator's to replace; the answer tells nothing about who has an account. */
export const closedUserEndpoints: Endpoint[] = [{ path: '/forgot-password', method: 'post', handler: notFound }]
