import type { ReactNode } from 'react'
import { frameWords } from '@/words/pages'
import { Bottom } from './Bottom'
import type { About, Frame } from './frame'
import { PreviewMark } from './PreviewMark'
import { Top } from './Top'

/** Everything around a page's content; the content brings its own h1. */
export function Layout({ frame, about, children }: { frame: Frame; about: About; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#contenu">
        {frameWords.skip[frame.at.locale]}
      </a>
      {frame.isPreview && <PreviewMark locale={frame.at.locale} />}
      <Top frame={frame} />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <Bottom frame={frame} version={about.version} />
    </>
  )
}
