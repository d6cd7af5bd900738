/** Who may ask: only the browser that opened the address with the token, by the name of this computer, and from a page of ours. */
import { randomBytes, timingSafeEqual } from 'node:crypto'

/** What a request says of itself, as far as it is trusted to. */
export interface Claim {
  method: string
  url: string
  host: string | undefined
  origin: string | undefined
  /** What the browser says of where the request comes from. */
  site: string | undefined
  cookie: string | undefined
}

/** Why a request is turned away, or that it brought the token and is to come back with a cookie, or that it may go on. */
export type Verdict =
  /** `ours` is a form of a page of ours, as far as a browser says. */
  | {
      kind: 'refused'
      status: 400 | 403 | 405 | 421
      why: 'elsewhere' | 'method' | 'token' | 'origin' | 'address'
      ours: boolean
    }
  | { kind: 'welcome'; location: string; cookie: string }
  | { kind: 'known'; url: URL }

export class Guard {
  readonly token = randomBytes(24).toString('base64url')
  readonly #cookie: string
  readonly #hosts: readonly string[]

  /** Cookies don't know ports, so that two programs at once must not share a name. */
  constructor(port: number) {
    this.#cookie = `masterplan-${port}`
    this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  }

  /** The address that lets a browser in. */
  get address(): string {
    return `http://${this.#hosts[0]}/?t=${this.token}`
  }

  judge({ method, url, host, origin, site, cookie }: Claim): Verdict {
    const here = `http://${host}`
    const foreign = origin !== here || (site !== undefined && site !== 'same-origin')
    const refused = (status: 400 | 403 | 405 | 421, why: (Verdict & { kind: 'refused' })['why']): Verdict => {
      return { kind: 'refused', status, why, ours: why === 'token' && !foreign }
    }
    // A page elsewhere whose name was made to lead here still sends its own name.
    if (host === undefined || !this.#hosts.includes(host)) return refused(421, 'elsewhere')
    if (!['GET', 'HEAD', 'POST'].includes(method)) return refused(405, 'method')
    const asked = url.startsWith('/') && !url.startsWith('//') && URL.canParse(url, here) ? new URL(url, here) : null
    // A way that begins with two slashes is another computer's to a browser that is sent there.
    if (asked === null || asked.origin !== here || asked.pathname.startsWith('//')) return refused(400, 'address')
    const brought = asked.searchParams.get('t')
    if (brought !== null) {
      if (!this.#isToken(brought)) return refused(403, 'token')
      asked.searchParams.delete('t')
      return {
        kind: 'welcome',
        location: asked.pathname + asked.search,
        cookie: `${this.#cookie}=${this.token}; HttpOnly; SameSite=Strict; Path=/`,
      }
    }
    if (!this.#isToken(cookieNamed(cookie ?? '', this.#cookie))) return refused(403, 'token')
    if (method === 'POST' && foreign) return refused(403, 'origin')
    return { kind: 'known', url: asked }
  }

  #isToken(given: string | undefined): boolean {
    const [mine, other] = [this.token, given ?? ''].map((text) => Buffer.from(text))
    return mine !== undefined && other?.length === mine.length && timingSafeEqual(mine, other)
  }
}

function cookieNamed(header: string, name: string): string | undefined {
  const pairs = header.split(/; */).map((pair) => pair.split('='))
  return pairs.find(([key]) => key === name)?.[1]
}
