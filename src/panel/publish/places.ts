'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import type { RefObject } from 'react'

/** Leads to a field of the form by its path: opens its tab, scrolls there and puts the cursor into it. */
export function usePlaces(form: RefObject<HTMLElement | null> | undefined) {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return async (path: string): Promise<void> => {
    const root = form?.current
    if (!root || !collectionSlug) return
    const tab = tabOf(getEntityConfig({ collectionSlug }).fields, path.split('.')[0] ?? '')
    if (tab !== null) root.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
    const place = await appears(root, `field-${path.replaceAll('.', '__')}`)
    place?.scrollIntoView({ block: 'center' })
    focusOn(place)
  }
}

// An editor has a bar of buttons before it.
function focusOn(place: HTMLElement | null): void {
  const isControl = place?.matches('input, textarea, select')
  const control = isControl ? place : ['[contenteditable=true]', 'input, textarea, select', 'button'].map((one) => place?.querySelector<HTMLElement>(one)).find(Boolean)
  control?.focus()
}

function tabOf(fields: ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => holds(tab.fields, name))
    if (index >= 0) return index
  }
  return null
}

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some((field) => ('name' in field && field.name === name) || ((field.type === 'row' || field.type === 'collapsible') && holds(field.fields, name)))

async function appears(root: HTMLElement, id: string): Promise<HTMLElement | null> {
  for (let frame = 0; frame < 120; frame++) {
    // Not every field carries its id; its label then says where it is.
    const found = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? root.querySelector(`.field-label[for="${CSS.escape(id)}"]`)?.closest<HTMLElement>('.field-type')
    if (found) return found
    await new Promise(requestAnimationFrame)
  }
  return null
}
