import { inZone } from '@/time'

/** The day on which a text appeared, on the clocks of its readers' country. */
export function publicDate(moment: string): string {
  return inZone(moment, 'Europe/Paris')
}
