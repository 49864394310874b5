// `npm run generate:schema`: writes the contract.
import { writeFileSync } from 'node:fs'
import { printed } from './printed'

writeFileSync('src/graphql/schema.graphql', printed())
