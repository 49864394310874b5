import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { fitting } from '@/cms/validation/requests/fitting'

export const GET = fitting(REST_GET(config))
export const POST = fitting(REST_POST(config))
export const DELETE = fitting(REST_DELETE(config))
export const PATCH = fitting(REST_PATCH(config))
export const PUT = fitting(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
