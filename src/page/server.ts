/** A web server on this computer alone: everything that it is sent is limited, and everything that it sends may do next to nothing. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { NOTHING, type Sent, sentIn } from './body.ts'
import { Crowd } from './crowd.ts'
import type { Answer, Answering } from './exchange.ts'
import { type Claim, Guard } from './guard.ts'

/** Milliseconds for the head of a request, and for all of it. */
const PATIENCE = { head: 5000, whole: 15_000 }

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // With `no-referrer` a browser calls the origin of our own forms null.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
}

export interface Served {
  /** With the token: whoever has it is let in. */
  address: string
  port: number
  /** Tells every open page that something changed; the data is for its script. */
  tell(data: Record<string, unknown>): void
  close(): Promise<void>
}

export interface Serving {
  /** 0 is any that is free. */
  port: number
  answering: Answering
  /** What is said where a request is turned away, or fails, with what a form of ours sent. */
  refusal(
    why: (ReturnType<Guard['judge']> & { kind: 'refused' })['why'] | 'missing' | 'large' | 'failed',
    form: URLSearchParams,
  ): string
  patience?: typeof PATIENCE
}

/** Starts serving on the loopback address. Rejects with what the system says, such as that the port is taken. */
export async function serve({ port, answering, refusal, patience = PATIENCE }: Serving): Promise<Served> {
  const listeners = new Set<ServerResponse>()
  /** What is being answered, to be told where nobody waits for it any more. */
  const asked = new Set<AbortController>()
  const crowd = new Crowd<IncomingMessage['socket']>()
  let turn = 0
  let guard: Guard | null = null
  const server = createServer({ maxHeaderSize: 16_384, connectionsCheckingInterval: 500 }, (request, response) => {
    crowd.asks(request.socket)
    response.once('close', () => crowd.answered(request.socket))
    let form = new URLSearchParams()
    const say = (status: number, why: Parameters<typeof refusal>[0]): void =>
      send(request, response, { status, type: 'text/plain', body: refusal(why, form) })
    const sent = async (): Promise<Sent | null> => {
      const got = await sentIn(request)
      form = got?.form ?? form
      return got
    }
    handle(request, response, say, sent).catch(() => (response.headersSent ? response.destroy() : say(500, 'failed')))
  })

  async function handle(
    request: IncomingMessage,
    response: ServerResponse,
    say: (status: number, why: Parameters<typeof refusal>[0]) => void,
    sent: () => Promise<Sent | null>,
  ): Promise<void> {
    const verdict = guard?.judge(claimOf(request))
    if (!verdict) return
    if (verdict.kind === 'refused') {
      // Whoever started the program again has a page of before it: what was typed there is told back.
      if (verdict.ours && request.method === 'POST') await sent()
      return say(verdict.status, verdict.why)
    }
    if (verdict.kind === 'welcome') {
      const { location, cookie } = verdict
      return send(request, response, {
        status: 303,
        type: 'text/plain',
        body: '',
        headers: { location, 'set-cookie': cookie },
      })
    }
    const { url } = verdict
    const path = partsOf(url.pathname)
    if (path === null) return say(400, 'address')
    if (url.pathname === '/events') {
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
      // Whoever comes back knows by it whether it missed anything.
      response.write(`retry: 1000\n\nevent: turn\ndata: ${turn}\n\n`)
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return
    }
    const posted = request.method === 'POST'
    const body = posted ? await sent() : NOTHING
    if (body === null) {
      response.setHeader('connection', 'close')
      return say(413, 'large')
    }
    const leaving = new AbortController()
    asked.add(leaving)
    response.on('close', () => {
      asked.delete(leaving)
      leaving.abort()
    })
    const { signal: left } = leaving
    const answer = await answering({ method: posted ? 'POST' : 'GET', path, query: url.searchParams, ...body, left })
    if (answer === null) return say(404, 'missing')
    send(request, response, answer)
  }

  server.headersTimeout = patience.head
  server.requestTimeout = patience.whole
  server.on('connection', (socket) => crowd.came(socket))
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  const bound = server.address()
  const at = typeof bound === 'object' && bound !== null ? bound.port : port
  guard = new Guard(at)
  return {
    address: guard.address,
    port: at,
    tell(data) {
      turn += 1
      for (const listener of listeners) listener.write(`event: change\nid: ${turn}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    async close() {
      for (const listener of listeners) listener.end()
      // The program may be gone before a connection is known to be.
      for (const leaving of asked) leaving.abort()
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
  }
}

function claimOf({ method = '', url = '', headers }: IncomingMessage): Claim {
  const site = headers['sec-fetch-site']
  const { host, origin, cookie } = headers
  return { method, url, host, origin, cookie, site: Array.isArray(site) ? site.join() : site }
}

/** The parts of a path, decoded; null where one can't be, or leads up. */
function partsOf(pathname: string): string[] | null {
  try {
    const parts = pathname.split('/').slice(1).map(decodeURIComponent)
    const found = parts.length === 1 && parts[0] === '' ? [] : parts
    return found.some((part) => /^\.*$|[\\/\0]/.test(part)) ? null : found
  } catch {
    return null
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, headers }: Answer): void {
  const kind = typeof body === 'string' ? `${type}; charset=utf-8` : type
  response.writeHead(status, { ...HEADERS, 'content-type': kind, ...headers })
  response.end(request.method === 'HEAD' ? undefined : body)
}
