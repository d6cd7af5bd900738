/** What git lets somebody call himself, a branch, a tag or a file commands no terminal, log, page or spreadsheet that shows it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { site } from '../../src/page/site.ts'
import { realHost } from '../../src/workspace/host.ts'
import { deskOf, type Visitor, visit } from '../page/served.ts'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const PAYLOADS: [name: string, text: string][] = [
  ['a colour', 'A\u001b[31mrood\u001b[0m'],
  ['what the clipboard gets', 'A\u001b]52;c;ZWNobw==\u0007B'],
  ['a control of one byte', 'A\u009b31mB'],
  ['another direction', 'A\u202egnp.exe\u2066\u200f'],
  ['an error of GitHub', '::error file=a::boem'],
  ['an order behind spaces', '  ::set-output name=x::1'],
  ['an order of Azure', 'x ##vso[task.setvariable variable=a]b'],
  ['a group of Azure', '##[group]x'],
  ['a line of its own', 'A\r::error::boem\u2028::error::B'],
  ['a page', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a formula', '=HYPERLINK("http://evil";"x")'],
  ['Markdown', '[x](javascript:alert(1)) `a` **b** | c'],
]
/** Signs that command a screen, and lines that command a log. */
const COMMANDING = /(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]|^[^\S\n]*::|##\w*\[/mu
const LIVE = /<img src=x|<script>alert|href="javascript/

const theme = (n: number): string =>
  `---\nthema: energie\nwensen:\n  w: { steun: ${n} }\nprojecten:\n  p: { fase: ${n > 1 ? 'uitvoering' : 'idee'}, wensen: [w] }\n---\n\n## Wensen\n\n### Wens {#w}\n\nTekst ${n}.\n\n## Projectvoorstellen\n\n### Plan {#p}\n\nTekst.\n`

/** As much of a text as git takes for the name of a branch or tag. */
const named = (text: string): string =>
  text.replace(/[^!-~\u00a0-\uffff]|[~^:?*[\\]|\.\.|@\{|\/\//g, '').replace(/^[-./]+|[./]+$|\.lock$/g, '') || 'x'

let repo: Repository
beforeAll(() => {
  repo = repository()
  for (const [file, content] of Object.entries(mini({ 'noord/energie.md': theme(0) }))) repo.put(file, String(content))
  repo.commit('Begin')
  for (const [n, [, text]] of PAYLOADS.entries()) {
    const file = text.replaceAll('/', '∕')
    for (const path of [`noord/${file}.md`, `${file}/kring.md`]) repo.put(path, '---\nthema: x\n---\n')
    repo.put('noord/energie.md', theme(n + 1))
    repo.commit(`X ${text}\n\n${text}`, { author: `X ${text}` })
    repo.git('tag', '--', named(text))
    repo.git('branch', '--', `t${named(text)}`)
  }
  repo.git('checkout', '-q', `t${named(PAYLOADS.at(-1)?.[1] ?? '')}`)
  repo.put('noord/energie.md', theme(30))
})
afterAll(() => repo.drop())

async function commandsNothing(...argv: string[]): Promise<void> {
  const said = await repo.masterplan(...argv)
  const { err } = said
  // In JSON what parts lines is a character as any other.
  const out = argv.includes('--json') ? said.out.replace(/[\u2028\u2029]/g, ' ') : said.out
  const shown = out.replaceAll('\r\n', '\n').replace(/^\ufeff/, '')
  expect([argv, COMMANDING.exec(shown)?.[0]]).toEqual([argv, undefined])
  expect([argv, COMMANDING.exec(err)?.[0]]).toEqual([argv, undefined])
  if (argv.includes('html')) expect(out).not.toMatch(LIVE)
  expect(err).not.toContain('niet mogen gebeuren')
}

const LAST = named(PAYLOADS.at(-1)?.[1] ?? '')
it.each([
  [['history', 'w', '--authors']],
  [['history', 'p', '--authors', '--json']],
  [['status']],
  [['report', 'noord', '--since', LAST, '--format', 'txt', '-o', '-']],
  [['report', 'noord', '--at', LAST, '--format', 'html', '-o', '-']],
  [['changes', `t${LAST}`, '--format', 'md', '-o', '-']],
  [['validate', '--json']],
  [['validate']],
  [['doctor']],
  [['undo', '--list']],
])('%j commands nothing where all of them have such names', async (argv) => {
  await commandsNothing(...argv)
})

it.each(PAYLOADS)('%s commands nothing by its own name', async (_, text) => {
  await commandsNothing('changes', named(text))
  await commandsNothing('changes', text, '--format', 'html', '-o', '-')
  await commandsNothing('validate', '--base', named(text))
  await commandsNothing('search', text)
})

it('none acts on a page', async () => {
  const desk = deskOf({}, 'nl', repo.path)
  const host = { ...realHost(), cwd: repo.path, env: {}, today: () => '2026-11-23' }
  const on: Visitor = await visit(site({ ...desk, host: () => host }))
  for (const path of [
    '/',
    '/bewaren',
    '/item/noord/energie/w',
    '/item/noord/energie/p',
    '/rapporten',
    '/zoek?q=thema',
  ]) {
    const { status, text: page } = await on.get(path)
    expect([path, status, LIVE.test(page)]).toEqual([path, 200, false])
    expect([path, COMMANDING.exec(page)?.[0]]).toEqual([path, undefined])
  }
  await on.leave()
})
