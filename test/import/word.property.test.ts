/** A report that comes back from Word as it went out proposes nothing, whatever the plans say; and what it says otherwise, the plans say once it is taken over. */
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { wordsIn } from '../../src/language/words.ts'
import { type Thing, things, written } from '../history/things.ts'
import { runs } from '../runs.ts'
import { type Files, masterplan } from '../world.ts'

/** Prose that Markdown, XML, Word or a comparison may make something else of. */
const PROSE = fc.constantFrom(
  'Een **vette** zin met *nadruk* en `code`.',
  '- een\n- twee\n  - drie\n\n1. eerst\n2. dan',
  '> Een citaat.\n>\n> Nog een.',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'Voor meer, zie [de site](https://example.org/?a=1&b=2) of <https://example.org>.',
  'Regel een\\\nregel twee',
  '<b>ruw</b> &amp; 1 < 2',
  'Trekker: bestuur',
  '**Voortgang**',
  'Kosten:\tveel',
  'Vraag achter de vraag: nee',
  '- [ ] iets\n- [x] iets anders',
  '##### Tussenkop\n\nTekst eronder.',
  '```\ncode  met   ruimte\n```',
  'Twee  spaties\u00a0en\u00adafbreken\u200b, e\u0301 en 😀.',
  'Zelfde zin.\n\nZelfde zin.\n\nZelfde zin.',
  '---\n\nNa een streep.',
  'Een voetnoot[^1].\n\n[^1]: Onderaan.',
)
const TITLE = fc.constantFrom(
  'Wensen',
  'Projectvoorstellen',
  'Een *titel* & meer',
  'Voortgang',
  'Stroom: delen',
  'Titel\u00a0twee',
  // What the plan reads as something else, or a report says of its own accord.
  'Uitdagingen',
  'Besluiten',
  'Acties',
  'Vraag achter de vraag',
  'Progress',
  'Energie',
  'Noord',
  'Kosten',
  'Verantwoording',
  '2027',
  '1. Eerst',
  '2026-01-02',
  '2026-01-02: Begonnen.',
  'maart 2027',
  '-',
  '–',
  '',
  '\u00a0',
  '.',
  '{#zon}',
  'Titel {#ander} meer',
  'A | B',
  '#nummer',
  '[link](https://example.org)',
  '<b>vet</b>',
  'Trekker: bestuur',
  'Titel \\# #',
)
/** What somebody types for a title, with a word by which it is found again. */
const TYPED = fc.constantFrom(
  'Zq',
  'Zq',
  'Voortgang Zq',
  '- Zq',
  '2. Zq',
  '2027-01: Zq',
  'Zq {#zon}',
  'Zq | deel 2',
  '# Zq',
  '*Zq*',
  'Zq <b>',
  'Trekker: Zq',
  'Zq\\',
)
const plan = fc
  .tuple(
    things,
    fc.array(fc.tuple(fc.nat(1000), PROSE), { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(1000), TITLE), { maxLength: 2 }),
  )
  .map(([all, proses, titles]): Thing[] => {
    const made = all.map((thing) => ({ ...thing }))
    const at = (n: number): Thing | undefined => made[n % Math.max(1, made.length)]
    for (const [n, prose] of proses) Object.assign(at(n) ?? {}, { prose })
    for (const [n, title] of titles) Object.assign(at(n) ?? {}, { title })
    return made
  })
const COMPUTED = wordsIn('nl').imports.why.computed
const asked = fc.constantFrom(
  [],
  ['noord'],
  ['zuid'],
  ['noord', '--for', 'bestuur'],
  ['noord', '--for', 'leden'],
  ['noord', '--lang', 'en'],
)

async function report(files: Files, argv: readonly string[]): Promise<Uint8Array> {
  const { bytes, err } = await masterplan(['report', ...argv, '--format', 'docx', '-o', '-'], files)
  if (!bytes['-']) throw new Error(err)
  return bytes['-']
}

async function imported(document: Uint8Array, files: Files) {
  const made = await masterplan(['import', '/work/terug.docx', '--write', '--json'], {
    ...files,
    '../terug.docx': document,
  })
  if (made.out === '') throw new Error(made.err)
  const after = Object.entries({ ...made.kept, ...made.written }).map(([path, text]) => [
    path.replace('/work/plans/', ''),
    text,
  ])
  return { said: JSON.parse(made.out), files: { ...files, ...Object.fromEntries(after) } as Files }
}

it('proposes nothing that nobody changed', async () => {
  await fc.assert(
    fc.asyncProperty(plan, asked, async (all, argv) => {
      const files = written(all)
      const { said } = await imported(await report(files, argv), files)
      expect(said).toMatchObject({ exact: true, changes: [], toDecide: [], files: [] })
    }),
    { numRuns: runs(30) },
  )
}, 900_000)

/** One report's text with the passport of another, as if somebody had typed all of it. */
function typedOver(passport: Uint8Array, text: Uint8Array): Uint8Array {
  return zipSync({
    ...unzipSync(text),
    'docProps/custom.xml': unzipSync(passport)['docProps/custom.xml'] as Uint8Array,
  })
}

it('takes over what somebody typed, or asks about it; after that the plans say it', async () => {
  const edits = fc.array(fc.record({ which: fc.nat(1000), title: fc.boolean(), typed: TYPED }), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(plan, edits, async (all, changes) => {
      const before = all.filter(({ id, place }) => id !== null && place.startsWith('noord/'))
      const after = before.map((thing) => ({ ...thing }))
      changes.forEach(({ which, title, typed }, n) => {
        const thing = after[which % Math.max(1, after.length)]
        if (thing && title) thing.title = typed.replace('Zq', `Zqnieuw${n}`)
        else if (thing) thing.prose = `Zqvooraf${n}. ${thing.prose}`.trim()
      })
      const typed = [...JSON.stringify(after).matchAll(/Zq(?:nieuw|vooraf)\d/g)].map(([word]) => word)
      const files = written(before)
      const text = await report(written(after), ['noord'])
      const first = await imported(typedOver(await report(files, ['noord']), text), files)
      // Of a new item the list of changes gives the title alone; what it says stands in the plan then.
      const told = JSON.stringify([first.said.changes, first.said.toDecide, first.files])
      expect(typed.filter((word) => !told.includes(word))).toEqual([])
      const again = await imported(typedOver(await report(first.files, ['noord']), text), first.files)
      expect(again.said).toMatchObject({ changes: [], files: [] })
      // What a report works out of plans that others read otherwise, it works out anew; what somebody wrote is asked about once.
      const asked = again.said.toDecide.filter(({ why }: { why: string }) => why !== COMPUTED)
      expect(first.said.toDecide).toEqual(expect.arrayContaining(asked))
    }),
    { numRuns: runs(30) },
  )
}, 900_000)
