/** Plan files for trying edits on: those of the sample, and the same facts in the ways in which people write them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/plan/source.ts'

const PLANS = join(import.meta.dirname, '../../plans')

const ODD = {
  folded: `---
thema: energie
wensen:
    zon:
        steun: 4 # geteld in maart
projecten:
    # masterplan-negeer geen-trekker: nog te kiezen
    hub:
        # eerst dit
        toelichting: >-
            Een lange
            zin.

        partners:
            - gemeente   # van het begin af
            - enexis
            # het fonds nog vragen
            - fonds
        planning: { start: 2027-01,
                    eind: 2028-06 }   # zie besluit
    net:
---

# Energie

## Projectvoorstellen

### Hub {#hub}
`,
  braces: `---
{ thema: energie, wensen: { zon: { steun: 3 }, wind: {} }, projecten: { hub: { partners: [gemeente, "x: y"], dekking: {fonds: 3,}, }, } }
---
`,
  quotes: `---
"thema": 'energie'
trekker: "werkgroep 'zon'"
projecten:
  hub: {toelichting: 'Het gaat ''goed''', partners: [ gemeente , 'enexis' ], kosten: { 2027: 5, 2028: 6 }}
  net:
    toelichting: Een zin over
      twee regels
    trekker: [bestuur]
    gevraagd:
      enexis:
        - wat: Capaciteit
          voor: 2027-03
        - { wat: Meters }

    fase: idee
    kosten:


---
Tekst
`,
  empty: '---\n---\n\n# Energie\n',
  comments: '---\n# Alleen een opmerking\n---\n\n# Energie\n',
  bare: '---\nthema: energie\n---',
}

/** Theme and kring files, and `masterplan.yaml`. */
export function layouts(): Source[] {
  const kringen = readdirSync(PLANS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const sample = kringen.flatMap(({ name }) =>
    readdirSync(join(PLANS, name))
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({ file: `${name}/${file}`, text: readFileSync(join(PLANS, name, file), 'utf8') })),
  )
  const config = { file: 'masterplan.yaml', text: readFileSync(join(PLANS, 'masterplan.yaml'), 'utf8') }
  const odd = Object.values(ODD).flatMap((text) => [
    { file: 'noord/energie.md', text },
    { file: 'noord/energie.md', text: `\ufeff${text.replaceAll('\n', '\r\n')}` },
  ])
  return [...sample, config, ...odd]
}
