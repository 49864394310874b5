'use client'

import { useEffect, useRef, useState } from 'react'
import { useSending } from './Asking'

/** Looks behind the link of this page, once: its token stands after the # of the address, and is sent to nobody but the entrance that is asked. */
export function useLink<Found extends object>(entrance: 'password-link' | 'address-link' | 'invitation-link') {
  const { ask, ...sending } = useSending()
  const [token, setToken] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const looked = useRef(false)
  useEffect(() => {
    if (looked.current) return
    looked.current = true
    const given = window.location.hash.slice(1)
    setToken(given)
    void ask<Found>(`${entrance}/look`, { token: given }).then(setFound)
  })
  return { ask, token, found, ...sending }
}
