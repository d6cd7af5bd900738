/** A form with wishes on the page: what comes of it is what `wishes import` makes, and nothing is written before somebody says so. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { workbook } from '../wishes/queue.ts'
import { masterplan } from '../world.ts'
import { pagePlans } from './plans.ts'
import { ask, fieldsIn, openPages, type Visitor } from './served.ts'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})
const opened = async (files: ReturnType<typeof pagePlans>): Promise<Visitor> => {
  visitor = await openPages(files)
  return visitor
}

const TAKE = '/wensen/inlezen'
const QUEUE = '.masterplan/wensen.json'
const FORM = readFileSync('test/wishes/forms/microsoft-forms.csv', 'utf8')
const CSV = 'Naam;Uw wens\nJan;Meer zon\nPiet;Bel mij op 06-12345678\n'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Sends a file, and goes where the page leads. */
async function shown(on: Visitor, file: Uint8Array, more = ''): Promise<{ way: string; text: string; status: number }> {
  const { status, headers } = await on.file(TAKE, file)
  expect(status).toBe(303)
  const way = `${headers['location']}${more}`
  return { way, ...(await on.get(way)) }
}
const idIn = (way: string): string => /formulier=([\w-]+)/.exec(way)?.[1] ?? ''
const queueIn = (files: Record<string, unknown>): string => String(files[QUEUE] ?? '').replace(/"day": "[^"]+"/g, '')

describe('comes into the queue as the command takes it', () => {
  it.each<[string, Uint8Array, [string, string][], string[], RegExp]>([
    ['a form of Microsoft', bytes(FORM), [], [], /rij 4: een telefoonnummer/],
    [
      'a workbook',
      workbook('Uw wens;Thema\nMeer zon;Energie\nMeer schaduw;Water'),
      [],
      [],
      /2 wensen in de rij zetten/,
    ],
    ['a row that was looked at', bytes(CSV), [['rij', '3']], ['--keep', '3'], /rij 3: komt mee/],
    [
      'a question that was chosen',
      bytes('Uw wens;Ander idee\nMeer zon;Meer bomen langs de weg\n'),
      [['vraag', 'Ander idee']],
      ['--column', 'Ander idee'],
      /1 wens in de rij/,
    ],
    ['one theme for all', bytes('Uw wens\nMeer zon\n'), [['thema', 'water']], ['--theme', 'water'], /1 wens in de rij/],
    [
      'markup in a question',
      bytes('Uw wens & <meer\n<script>alert(1)</script> graag\n'),
      [],
      [],
      /Uw wens &amp; &lt;meer/,
    ],
  ])('%s', async (_, file, choices, argv, told) => {
    const files = pagePlans()
    const on = await opened(files)
    const asked: [string, string][] = [['kring', 'noord'], ...choices]
    const more = asked.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('')
    const { way, text, status } = await shown(on, file, more)
    expect([status, text]).toEqual([200, expect.stringMatching(told)])
    expect(text).not.toMatch(/<script>alert|06-12345678|Bakker|jan@/)
    expect(files).toEqual(pagePlans())
    const sent = await on.form(TAKE, [['formulier', idIn(way)], ...asked])
    expect([sent.status, String(sent.headers['location'])]).toEqual([303, expect.stringMatching(/^\/wensen\?na=/)])
    const { kept } = await masterplan(['wishes', 'import', '/work/plans/form.csv', '--kring', 'noord', ...argv], {
      ...pagePlans(),
      'form.csv': file,
    })
    expect(queueIn(files)).toBe(queueIn({ [QUEUE]: String(kept[`/work/plans/${QUEUE}`]) }))
    expect((await on.get(String(sent.headers['location']))).text).toMatch(
      /class="message done"[^>]*>[^<]*in de rij gezet/,
    )
    // What was brought in is not kept to be brought in again.
    expect((await on.form(TAKE, [['formulier', idIn(way)]])).text).toContain('Kies het nog eens')
  })
})

describe('is asked what a form doesn’t say', () => {
  it.each<[string, Uint8Array, RegExp, [string, string][]]>([
    ['of which kring', bytes('Uw wens\nMeer zon\n'), /<select id="f-kring"[\s\S]*value="zuid"/, [['kring', 'zuid']]],
    [
      'which question',
      bytes('Kring;Wens of idee;Voorstel\nNoord;Meer zon;Meer bomen\n'),
      /name="vraag" value="Wens of idee"[\s\S]*value="Voorstel"/,
      [['vraag', 'Voorstel']],
    ],
    [
      'no question for wishes',
      bytes('Kring;Q1\nNoord;blauw\nZuid;rood\n'),
      /name="vraag" value="Q1"/,
      [['vraag', 'Q1']],
    ],
  ])('%s', async (_, file, asked, choices) => {
    const files = pagePlans()
    const on = await opened(files)
    const { way, text, status } = await shown(on, file)
    expect([status, text]).toEqual([200, expect.stringMatching(asked)])
    expect(text).not.toMatch(/--\w/)
    const again = await on.get(`${way}${choices.map(([n, v]) => `&${n}=${encodeURIComponent(v)}`).join('')}`)
    expect([again.status, again.text]).toEqual([200, expect.stringMatching(/in de rij zetten/)])
    // What was chosen goes along with what the button sends.
    for (const choice of choices) expect(fieldsIn(again.text)).toContainEqual(choice)
    expect(files).toEqual(pagePlans())
    expect((await on.form(TAKE, [['formulier', idIn(way)], ...choices])).status).toBe(303)
    expect(files[QUEUE]).toContain('"wishes"')
  })
})

describe('says why a file can’t be read, and writes nothing', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /geen bestand gekozen/],
    ['a PDF', bytes('%PDF-1.7 x'), /geen rekenblad/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /oude vorm van Excel/],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /beschadigd/],
    ['answers without questions', bytes('Meer zon\n'), /geen antwoorden/],
    ['a quote that never ends', bytes('Uw wens\n"Meer zon\n'), /aanhalingsteken/],
  ])('%s', async (_, file, told) => {
    const files = pagePlans()
    const on = await opened(files)
    const sent = await on.file(TAKE, file)
    const { text, status } = sent.status === 303 ? await on.get(String(sent.headers['location'])) : sent
    expect([status, /class="message stop"[^>]*>([^<]+)/.exec(text)?.[1]]).toEqual([422, expect.stringMatching(told)])
    expect(text).toContain('type="file"')
    expect(files).toEqual(pagePlans())
  })
})

describe('keeps the safety of the page', () => {
  it.each<[string, Record<string, string>, number]>([
    ['a foreign page', { origin: 'https://evil.example' }, 403],
    ['nobody’s page', { origin: '' }, 403],
    ['a page of which the browser says otherwise', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a wrong token', { cookie: 'masterplan-1=x' }, 403],
    ['another computer', { host: 'evil.example' }, 421],
  ])('takes no file of %s', async (_, headers, status) => {
    const on = await opened(pagePlans())
    const sent = await on.file(TAKE, bytes(CSV), [], headers)
    expect([sent.status, sent.headers['location']]).toEqual([status, undefined])
  })

  it.each<[string, string, string | Uint8Array, number]>([
    ['more than 20 MB', 'multipart/form-data; boundary=x', new Uint8Array(20 * 1024 * 1024 + 1), 413],
    ['no parts at all', 'multipart/form-data; boundary=x', 'Uw wens', 422],
    ['parts without a boundary', 'multipart/form-data', '--x\r\n', 422],
    [
      'a part that never ends',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="bestand"; filename="a"\r\n\r\nUw',
      422,
    ],
  ])('says in words what is wrong with %s', async (_, type, body, status) => {
    const files = pagePlans()
    const on = await opened(files)
    const origin = `http://127.0.0.1:${on.served.port}`
    const sent = await ask(on.served.port, 'POST', TAKE, { cookie: on.cookie, origin, 'content-type': type }, body)
    expect([sent.status, sent.text]).toEqual([status, expect.stringMatching(/te veel|Kies het nog eens/)])
    expect((await on.get('/')).status).toBe(200)
    expect(files).toEqual(pagePlans())
  })

  it('forgets all but the last few files', async () => {
    const on = await opened(pagePlans())
    const { way } = await shown(on, bytes(CSV))
    for (const nth of [1, 2, 3]) await on.file(TAKE, bytes(`Uw wens\nMeer zon ${nth}\n`))
    const { status, text } = await on.get(way)
    expect([status, text]).toEqual([422, expect.stringContaining('Kies het nog eens')])
  })
})
