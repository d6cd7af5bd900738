/** What a stranger's page, program or plan tries against the local server gets nowhere: each attack is tried. */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { site } from '../../src/page/site.ts'
import { pagePlans, THEME } from './plans.ts'
import { ask, deskOf, fieldsIn, filled, openPages, type Visitor, visit } from './served.ts'

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`
const HUB = '/item/noord/energie/hub'

describe('a stranger', () => {
  const files = pagePlans()
  let on: Visitor
  beforeAll(async () => {
    on = await openPages(files)
  })
  afterAll(() => on.leave())

  const REFUSED: [
    what: string,
    method: string,
    path: string,
    headers: (v: Visitor) => Record<string, string>,
    status: number,
  ][] = [
    ['without a token', 'GET', '/', () => ({}), 403],
    ['with a wrong token', 'GET', '/?t=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', () => ({}), 403],
    ['with an empty token', 'GET', '/?t=', () => ({}), 403],
    [
      'with a wrong cookie',
      'GET',
      '/',
      (v) => ({ cookie: `${v.cookie.split('=')[0]}=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA` }),
      403,
    ],
    ['whose name was made to lead here', 'GET', '/', (v) => ({ cookie: v.cookie, host: 'evil.example' }), 421],
    ['whose name has our port', 'GET', '/', (v) => ({ cookie: v.cookie, host: `evil.example:${v.served.port}` }), 421],
    ['that listens for saves without a token', 'GET', '/events', () => ({}), 403],
    [
      'that sends a form from its own page',
      'POST',
      HUB,
      (v) => ({ cookie: v.cookie, origin: 'https://evil.example' }),
      403,
    ],
    ['that sends a form without saying from where', 'POST', HUB, (v) => ({ cookie: v.cookie }), 403],
    ['that sends a form from nowhere', 'POST', HUB, (v) => ({ cookie: v.cookie, origin: 'null' }), 403],
    [
      'that sends a form of which the browser says otherwise',
      'POST',
      HUB,
      (v) => ({ cookie: v.cookie, origin: `http://127.0.0.1:${v.served.port}`, 'sec-fetch-site': 'cross-site' }),
      403,
    ],
    ['that deletes', 'DELETE', HUB, (v) => ({ cookie: v.cookie }), 405],
    ['that puts', 'PUT', HUB, (v) => ({ cookie: v.cookie }), 405],
  ]
  it.each(REFUSED)('%s is turned away', async (_, method, path, headers, status) => {
    const got = await ask(
      on.served.port,
      method,
      path,
      headers(on),
      method === 'POST' ? 'fase=uitvoering&was:fase=verkenning' : '',
    )
    expect(got.status).toBe(status)
    expect(got.text).not.toContain('Proefvereniging')
    expect(files).toEqual(pagePlans())
  })

  const PATHS = [
    '/../masterplan.yaml',
    '/..%2fmasterplan.yaml',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/item/noord/energie/..%2f..%2fwater',
    '/item/noord/energie/hub%00',
    '/item/noord/__proto__/constructor',
    '/kring/__proto__',
    '//evil.example/',
    '/.//evil.example/',
    '/kring/..//evil.example/',
    '/%',
    '/%ff',
    '/item/noord\\energie\\hub/x',
    '/veranderd?moment=--output=x',
    '/rapport?van=..&voor=all&vorm=html',
    '/rapport?van=noord&voor=__proto__&vorm=constructor',
    `/${'a'.repeat(4000)}`,
  ]
  it.each(PATHS)('finds nothing at %s', async (path) => {
    const { status, text } = await on.get(path)
    expect([200, 400, 404, 422]).toContain(status)
    expect(text).not.toMatch(/formaat: 1|root:/)
    if (!path.startsWith('/veranderd')) expect(status).not.toBe(200)
  })

  it('gets no page that may do anything but what our pages do', async () => {
    const { headers } = await on.get('/')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('never sees the token in a cookie that a script can read, or in an address that stays', async () => {
    const { searchParams } = new URL(on.served.address)
    const { status, headers } = await ask(on.served.port, 'GET', `/kringen?t=${searchParams.get('t')}`)
    expect([status, headers['location']]).toEqual([303, '/kringen'])
    expect(String(headers['set-cookie'])).toMatch(/^masterplan-\d+=.*; HttpOnly; SameSite=Strict; Path=\/$/)
  })

  it('is sent nowhere else by whoever has the token', async () => {
    const token = new URL(on.served.address).searchParams.get('t')
    for (const path of [
      '//evil.example/',
      '/.//evil.example/',
      '/x/..//evil.example/',
      '/\\evil.example/',
      '/././/evil',
    ]) {
      const { status, headers } = await ask(on.served.port, 'GET', `${path}?t=${token}`)
      expect([path, status, headers['location']]).toEqual([path, 400, undefined])
    }
  })

  it.each(['../../x', 'ooit', '2026-11', '06/07/2026', '2026-02-30'])('dates nothing by %s', async (dag) => {
    const { status, text } = await on.form(`${HUB}/doe/voortgang`, [
      ['tekst', 'Er is iets gebeurd.'],
      ['dag', dag],
    ])
    expect([status, text.includes('verwacht een dag als')]).toEqual([422, true])
    expect(files).toEqual(pagePlans())
  })

  it.each([
    ['of a page of ours from before, which was typed', {}, true],
    ['from elsewhere', { origin: 'http://evil.example' }, false],
    ['without an origin', { origin: '' }, false],
    ['that a browser knows to be of another site', { 'sec-fetch-site': 'cross-site' }, false],
  ])('is given back no form %s', async (_, headers, told) => {
    const stale = { cookie: `${on.cookie.split('=')[0]}=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA` }
    const sent = await on.form('/item/noord/energie/hub', [['kosten', 'veel geld']], { ...stale, ...headers })
    expect([sent.status, String(sent.headers['content-type'])]).toEqual([403, 'text/plain; charset=utf-8'])
    expect(sent.text.includes('veel geld')).toBe(told)
  })

  it('is told in words what a huge form is, and writes nothing', async () => {
    const { status, text } = await on.form(HUB, [['fase', 'x'.repeat(400_000)]])
    expect([status, text]).toEqual([413, expect.stringContaining('te veel')])
    expect((await on.get('/')).status).toBe(200)
  })

  it('can’t keep it busy by sending a form slowly', async () => {
    const quick = await visit(site(deskOf(pagePlans())), { head: 400, whole: 800 })
    const origin = `http://127.0.0.1:${quick.served.port}`
    const answer = await new Promise<string>((done) => {
      const socket = connect(quick.served.port, '127.0.0.1')
      let said = ''
      const head = [
        `POST ${HUB} HTTP/1.1`,
        `host: 127.0.0.1:${quick.served.port}`,
        `origin: ${origin}`,
        `cookie: ${quick.cookie}`,
      ]
      socket.write([...head, 'content-length: 1000', '', 'fase='].join('\r\n'))
      socket.on('data', (chunk) => {
        said += chunk
      })
      socket.on('close', () => done(said))
      socket.on('error', () => done(said))
    })
    expect(answer).toMatch(/^$|408/)
    expect((await quick.get('/')).status).toBe(200)
    await quick.leave()
  })
})

describe('a stranger’s plan', () => {
  const files = pagePlans({
    'noord/energie.md': THEME.replaceAll('De hub', `De hub ${EVIL}`)
      .replace('trekker: werkgroep-energie', `trekker: '${EVIL.replaceAll("'", "''")}'`)
      .replace('Offertes vragen', `Offertes ${EVIL}`)
      .replace('Besproken', EVIL)
      .replace('Eén aansluiting', `<script>alert(3)</script> [klik](javascript:alert(4)) Eén aansluiting`),
    'noord/kring.md': `---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\n${EVIL}\n`,
  })
  const PAGES = [
    '/',
    '/kringen',
    '/wensen/inlezen',
    '/kring/noord',
    '/kring/noord/velden',
    '/thema/noord/energie',
    '/thema/noord/energie/velden',
    HUB,
    '/rapporten',
    '/veranderd',
    '/bewaren',
    '/voorbeeld/noord',
    `/?wie=${encodeURIComponent(EVIL)}`,
  ]

  it('does nothing on any page', async () => {
    const on = await openPages(files)
    for (const path of PAGES) {
      const { text } = await on.get(path)
      const scripts = text.match(/<script[^>]*>/g) ?? []
      expect([path, scripts]).toEqual([path, ['<script src="/page.js">']])
      expect(text).not.toContain('href="javascript')
      // What stands between quotes is no markup.
      expect(text.replace(/"[^"]*"/g, '""')).not.toMatch(/<img|<[a-z][^>]*\son\w+=|<style|\sstyle=/i)
    }
    await on.leave()
  })

  it('nor does what somebody types in a form that is shown again', async () => {
    const on = await openPages(pagePlans())
    const { text } = await on.get(HUB)
    const sent = await on.form(
      HUB,
      filled(fieldsIn(text), { kosten: EVIL, 'dekking.+key': EVIL, 'dekking.+': EVIL, 'was:fase': EVIL }),
    )
    expect(sent.status).toBe(422)
    expect(sent.text.match(/<script[^>]*>|<img/g)).toEqual(['<script src="/page.js">'])
    const fresh = await on.form('/thema/noord/energie/nieuw/wens', [
      ['titel', EVIL],
      ['tekst', ''],
    ])
    expect(fresh.text.match(/<script[^>]*>|<img/g) ?? []).not.toContain('<img')
    await on.leave()
  })
})
