import type { BookingWaysFragment } from '@/ask/documents'

export type BookingWay = 'byInternet' | 'byPhone' | 'byEmail' | 'byPost' | 'onSite'

/** The ways to book that are really offered, in the order a reader would try them. */
export function bookingWays(booking: BookingWaysFragment): BookingWay[] {
  const offered: [BookingWay, boolean][] = [
    ['byInternet', booking.url !== null],
    ['byPhone', booking.phone !== null],
    ['byEmail', booking.email !== null],
    ['byPost', booking.postalAddress !== null],
    ['onSite', booking.atTheDoor === true],
  ]
  return offered.filter(([, isOffered]) => isOffered).map(([way]) => way)
}
