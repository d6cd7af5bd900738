/** The text of an item, a theme or a kring can be changed on its page: that text and nothing else, and only while it is what was shown. */
import { afterEach, expect, it } from 'vitest'
import { pagePlans, THEME } from './plans.ts'
import { openPages, type Visitor } from './served.ts'

const FILE = 'noord/energie.md'
const WAS = 'Eén aansluiting voor vier bedrijven.'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})

async function sent(path: string, was: string, text: string, over: Record<string, string> = {}) {
  const files = pagePlans(over)
  visitor = await openPages(files)
  const page = await visitor.form(`${path}/doe/tekst`, [
    ['was', was.replaceAll('\n', '\r\n')],
    ['tekst', text.replaceAll('\n', '\r\n')],
  ])
  return { files, ...page }
}

const HUB = '/item/noord/energie/hub'
const KRING = '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nSamen.\n'

it.each([
  ['an item', HUB, FILE, THEME, WAS, 'Eén aansluiting voor **negen** bedrijven.\n\n- Eerst dit.\n- Dan dat.'],
  ['an item without its text', HUB, FILE, THEME, `${WAS}\n\n`, ''],
  [
    'a theme',
    '/thema/noord/energie',
    FILE,
    THEME.replace('# Energie\n', '# Energie\n\nOver stroom.\n'),
    'Over stroom.',
    'Over warmte.',
  ],
  ['a kring', '/kring/noord', 'noord/kring.md', KRING, 'Samen.', 'Samen verder.'],
  ['a file with the line ends of Windows', HUB, FILE, THEME.replaceAll('\n', '\r\n'), WAS, 'Twee\nregels.'],
])('is all that changes: %s', async (_, path, file, text, was, now) => {
  const { status, files } = await sent(path, was.trim(), now, { [file]: text })
  expect(status).toBe(303)
  const written = text.includes('\r') ? now.replaceAll('\n', '\r\n') : now
  expect(files[file]).toBe(text.replace(was, written))
})

it.each([
  ['that somebody else changed meanwhile', WAS, 'Anders.', { [FILE]: THEME.replace('vier', 'vijf') }, 'vijf bedrijven'],
  [
    'with a footnote that stands elsewhere',
    `${WAS} (zie de brief)`,
    'Anders.',
    { [FILE]: `${THEME.replace(WAS, `${WAS}[^1]`)}\n[^1]: zie de brief\n` },
    FILE,
  ],
  ['that would become more than a text', WAS, '### Nog een project', {}, FILE],
])('is left alone: one %s', async (_, was, now, over, told) => {
  const { status, files, text } = await sent(HUB, was, now, over)
  expect([status, files[FILE]]).toEqual([422, pagePlans(over)[FILE]])
  expect(text).toContain(told)
  // What was typed is still there.
  expect(text).toContain(now)
})
