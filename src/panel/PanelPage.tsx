import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = { view: AdminViewServerProps; title: string; help?: string | null; maxWidth?: string; children: ReactNode }

/** A page of ours in the panel: its frame and menu, a title, and a sentence that says what it is for. */
export function PanelPage({ view: { initPageResult, params, searchParams, viewType }, title, help, maxWidth, children }: Props) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewType={viewType}
      visibleEntities={visibleEntities}
    >
      <main style={{ padding: '1.5rem var(--gutter-h)', maxWidth }}>
        <h1 style={{ fontSize: '1.75rem', marginBottom: '0.5rem' }}>{title}</h1>
        {help && <p style={{ marginBottom: '1.5rem' }}>{help}</p>}
        {children}
      </main>
    </DefaultTemplate>
  )
}
