import type { IncomingMessage } from 'node:http'
import { missingAt } from '@/addresses'
import type { Reader } from '@/ask'
import { forPage } from './nextRequest'

const reader: Reader = { ask: () => Promise.reject(new Error('not asked')), at: missingAt('/rien'), stylesheet: '/style.css', origin: 'https://exemple.org' }

function asked(url: string, headers: Record<string, string> = {}) {
  const { url: given, headers: kept, reader: at } = forPage({ url, headers } as unknown as IncomingMessage, reader)
  return { url: given, headers: kept, reader: at }
}

test('Next gets the page’s own name, the reader’s question, and the reader beside it', () => {
  expect(asked('/rien?after=abc&q=f%C3%AAte')).toEqual({ url: '/missing?after=abc&q=f%C3%AAte', headers: {}, reader })
})

test('nothing that steers Next goes through', () => {
  const steering = { 'x-nextjs-data': '1', rsc: '1', 'next-router-state-tree': 'x', 'x-middleware-prefetch': '1', cookie: '__prerender_bypass=x', 'x-forwarded-host': 'evil.example' }
  expect(asked('/rien?__nextDataReq=1&nxtPslug=a&_rsc=x', { ...steering, host: 'exemple.org', 'if-none-match': '"a"' })).toEqual({
    url: '/missing',
    headers: { host: 'exemple.org', 'if-none-match': '"a"' },
    reader,
  })
})
