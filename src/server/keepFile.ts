import { keepFromInput } from '@/files/keepFromInput'

await keepFromInput()
