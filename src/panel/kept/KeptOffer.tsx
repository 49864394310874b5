'use client'

import { useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { settleLeftBehind } from '../saving/leftBehind'
import { KeptDialog } from './KeptDialog'
import { useKept } from './useKept'
import { useRefresh } from './useRefresh'

/** On a document's form: what was typed there and never reached the server is offered again. */
export function KeptOffer() {
  const { collectionSlug, id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  return collectionSlug && id && !drawerSlug ? <OfferOf concept={collectionSlug} document={String(id)} key={String(id)} /> : null
}

function OfferOf({ concept, document }: { concept: string; document: string }) {
  const settle = useCallback(() => settleLeftBehind(concept, document), [concept, document])
  const { kept, forget } = useKept(settle, useRefresh(concept, document))
  const [later, setLater] = useState<string[]>([])
  const offered = kept.find((one) => one.concept === concept && one.document === document && !later.includes(one.form))
  if (!offered) return null
  return <KeptDialog forget={() => forget(offered.form)} kept={offered} key={offered.form} later={() => setLater([...later, offered.form])} />
}
