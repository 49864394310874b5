// The yardstick: GraphQL Yoga as it comes, with our schema, in a process of its own. Prints its port.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createYoga } from 'graphql-yoga'
import { schema } from '@/graphql/schema'

const yoga = createYoga({ schema, logging: false })
const server = createServer((req, res) => void yoga(req, res))
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
