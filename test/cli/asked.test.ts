/** What a person at a terminal is asked by the verbs, what isn't asked where there is only one answer, and what to type is told. */
import { expect, it } from 'vitest'
import type { Dialogue } from '../../src/workspace/dialogue.ts'
import { type Files, masterplan, mini } from '../world.ts'

const FILES = mini({
  'noord/energie.md': `---
thema: energie
projecten:
  hub: { fase: idee }
---

# Energie

## Wensen

### Zon delen {#zon}

Stroom over.

## Projectvoorstellen

### Hub {#hub}

Delen.
`,
})

/** Runs a command with a person who gives these answers, or picks the choices that begin so; null is Escape. */
async function asked(files: Files, argv: string[], ...answers: (string | null)[]) {
  const said: string[] = []
  const next = (message: string): string | null => {
    said.push(message)
    if (answers.length === 0) throw new Error(`no answer left for: ${message}`)
    return answers.shift() ?? null
  }
  const dialogue: Dialogue = {
    note: async () => undefined,
    text: async ({ message }) => next(message),
    select: async ({ message, options }) => {
      const wanted = next(message)
      return options.find(({ label }) => wanted !== null && label.startsWith(wanted))?.value ?? null
    },
  }
  const { written, code } = await masterplan(argv, files, { dialogue })
  return { said, code, file: written['/work/plans/noord/energie.md'] }
}

it('asks why and by whom a wish is answered, both of which may stay open', async () => {
  const told = await asked(FILES, ['answer', 'zon', 'later'], 'Eerst het net.', 'ALV', 'Ja')
  expect(told.file).toContain('antwoord: { status: later, datum: 2026-11-23, door: ALV, reden: Eerst het net. }')
  const open = await asked(FILES, ['answer', 'zon', 'later'], '', '', 'Ja')
  expect(open.file).toContain('antwoord: { status: later, datum: 2026-11-23 }')
  expect(await asked(FILES, ['answer', 'zon', 'later'], null)).toMatchObject({ code: 0, file: undefined })
})

it('asks nothing about an answer that a plan does not have', async () => {
  expect(await asked(FILES, ['answer', 'zon', 'ooit'])).toMatchObject({ said: [], code: 2 })
})

it('asks what is added, and not of which kring or theme where there is one', async () => {
  const one = {
    'masterplan.yaml':
      'formaat: 1\nvereniging: Proef\nkringen:\n  noord: { naam: Noord }\nthemas:\n  energie: { naam: Energie }\n',
    'noord/kring.md': '---\nkring: noord\n---\n\n## Stip op de horizon\n\nEen stip.\n',
    'noord/energie.md': FILES['noord/energie.md'] ?? '',
  }
  const { said, file } = await asked(one, ['add'], 'uitdaging', 'Het net zit vol', 'Wachten.', 'net', 'Ja')
  expect(said[0]).toBe('Wat komt erbij?')
  expect(said.join()).not.toMatch(/kring|thema/)
  expect(file).toContain('### Het net zit vol {#net}')
})

it.each<[string[], RegExp]>([
  [['add'], /Noem wens, uitdaging of project, zoals: masterplan add wens/],
  [['answer', 'zon'], /Hier ontbreekt nog: status\. Bijvoorbeeld: masterplan answer /],
  [
    ['set', 'hub', 'dekking', 'provincie', '5000'],
    /eerst bij: masterplan set vereniging partners\.provincie\.naam "provincie"/,
  ],
  [['set', 'hub', '+branches', 'bouw'], /eerst bij: masterplan set vereniging branches\.bouw "bouw"/],
  [['set', 'hub', 'kosten', '12.500', 'dekking', 'fonds', '5000'], /kosten=12\.500 dekking\.fonds=5000/],
])('tells what to type: %j', async (argv, told) => {
  const { err, code } = await masterplan([...argv, ...(argv[0] === 'set' ? ['--write'] : [])], FILES)
  expect(err.replace(/\s+/g, ' ')).toMatch(told)
  expect(code).toBe(2)
})

it('knows a payer that is a partner and a fund by the one name that it has', async () => {
  const config = String(FILES['masterplan.yaml']).replace('agendas:', 'fondsen:\n  fonds: { naam: Fonds }\nagendas:')
  const files = { ...FILES, 'masterplan.yaml': config }
  const { out, err } = await masterplan(['set', 'hub', 'dekking.fonds=5000', '--dry-run'], files)
  expect([err, out]).toEqual(['', expect.stringContaining('dekking: { fonds: 5000 }')])
})

it('takes a name and its value for what each name has', async () => {
  const { written, err } = await masterplan(['set', 'hub', 'dekking', 'fonds', '5000', '--write'], FILES)
  expect([err, written['/work/plans/noord/energie.md']]).toEqual([
    '',
    expect.stringContaining('dekking: { fonds: 5000 }'),
  ])
})
