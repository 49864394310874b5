import { Socket } from 'node:net'

/**
 * A socket that gathers what is written within one turn of the event loop and sends it at once: the statements of one level reach the
 * database together, which wakes it up once. (pg corks the socket around each statement; here the last cork stays until the turn ends.)
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}
