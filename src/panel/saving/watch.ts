import type { Saver } from './saver'

/**
 * What may take a page away, or bring its server back: closing the tab asks as long as something is not saved, and sends it meanwhile; a page that is put out
 * of sight may never come back, and sends it too. Ctrl+S saves, and not the page as a file. Gives back how to stop.
 */
export function watch(saver: Saver, mayAsk: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!saver.isUnsaved()) return
    saver.goodbye()
    if (mayAsk()) event.preventDefault()
  }
  const goodbye = () => saver.goodbye()
  const look = () => (document.visibilityState === 'hidden' ? saver.goodbye() : saver.hurry())
  const hurry = () => saver.hurry()
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    void saver.flush()
  }
  window.addEventListener('beforeunload', ask)
  window.addEventListener('pagehide', goodbye)
  window.addEventListener('online', hurry)
  document.addEventListener('visibilitychange', look)
  document.addEventListener('keydown', press)
  return () => {
    window.removeEventListener('beforeunload', ask)
    window.removeEventListener('pagehide', goodbye)
    window.removeEventListener('online', hurry)
    document.removeEventListener('visibilitychange', look)
    document.removeEventListener('keydown', press)
  }
}
