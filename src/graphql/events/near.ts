import { sql, type SqlBool } from 'kysely'
import type { Condition } from '../conditions'
import { refuse } from '../refusal'

const EARTH_RADIUS_KM = 6371

/** Whether a venue `v` is around a point, as the crow flies. */
export function around({ latitude, longitude, km }: { latitude: number; longitude: number; km: number }): Condition {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || km <= 0 || km > 1000)
    throw refuse(
      'BAD_USER_INPUT',
      '`near` takes a latitude from -90 to 90, a longitude from -180 to 180, and a distance of at most 1000 km.',
    )
  // The haversine formula; `least` keeps rounding from leaving the domain of asin.
  return sql<SqlBool>`2 * ${sql.lit(EARTH_RADIUS_KM)} * asin(least(1, sqrt(
    sin(radians(v.latitude - ${latitude}) / 2) ^ 2
    + cos(radians(${latitude})) * cos(radians(v.latitude)) * sin(radians(v.longitude - ${longitude}) / 2) ^ 2
  ))) <= ${km}`
}
