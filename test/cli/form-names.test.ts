/** Forms by the names that people have for them, in every command that writes one. */
import { expect, it } from 'vitest'
import { masterplan } from '../world.ts'

const REPORT = [
  'word',
  'excel',
  'pagina',
  'webpagina',
  'tekst',
  'markdown',
  'Word',
  'EXCEL',
  '.docx',
  '.XLSX',
  'text',
  'page',
]
const FORMS = ['docx', 'xlsx', 'html', 'html', 'txt', 'md', 'docx', 'xlsx', 'docx', 'xlsx', 'txt', 'html']

it('in a report', async () => {
  for (const [i, name] of REPORT.entries()) {
    const { code, written, bytes } = await masterplan(['report', 'noord', '--format', name])
    expect([code, ...Object.keys(written), ...Object.keys(bytes)]).toEqual([0, `/work/reports/noord.${FORMS[i]}`])
  }
  const several = await masterplan(['report', 'noord', '--format', 'Pagina, tekst,.HTML'])
  expect(Object.keys(several.written)).toEqual(['/work/reports/noord.html', '/work/reports/noord.txt'])
})

it.each([
  [['agenda', 'noord', '--format', 'word'], '/work/reports/agenda-noord-2026-11-23.docx'],
  [['agenda', 'noord', '--format', '.PDF'], '/work/reports/agenda-noord-2026-11-23.pdf'],
  [['agenda', 'noord', '--format', 'Tekst'], '/work/reports/agenda-noord-2026-11-23.txt'],
])('in %j', async (argv, path) => {
  const { written, bytes } = await masterplan(argv)
  expect([...Object.keys(written), ...Object.keys(bytes)]).toEqual([path])
})

it.each([
  [['status', '--format', 'kalender'], 'BEGIN:VCALENDAR'],
  [['status', '--format', 'JSON'], '{'],
])('in %j on the screen', async (argv, start) => {
  expect((await masterplan(argv)).out.slice(0, start.length)).toBe(start)
})

it.each([
  [['report', '--format', 'wrd'], 'wrd'],
  [['agenda', '--format', 'excel'], '“excel” past niet bij --format, verwacht docx, md, pdf, html, txt.'],
  [['changes', '--format', 'word'], '“word” past niet bij --format, verwacht terminal, md, html, json.'],
  [['changes', '--format', 'pagina'], 'De plannen staan niet in git'],
])('and a form that there is none of is refused as it was typed: %j', async (argv, sentence) => {
  const { code, err } = await masterplan(argv)
  expect([code, err.includes(sentence)]).toEqual([2, true])
})
