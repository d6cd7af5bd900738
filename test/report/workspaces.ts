/** Workspaces to report on: the sample as it is on disk, a tiny one in which everything is awkward, and one in which every field is filled. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Files, mini } from '../world.ts'

export const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|csv|yaml)$/.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(`plans/${name}`, 'utf8')]),
)

/** A word that no line of a chart or card is long enough for. */
export const LONG = 'Meervoudigruimtegebruikbedrijfsverzamelgebouwencoördinatie'

const project = (n: number): string =>
  `  p${n}: { fase: ${['idee', 'verkenning', 'voorbereiding', 'uitvoering'][n % 4]}, planning: { start: 20${26 + (n % 5)}-0${1 + (n % 9)}, eind: 20${27 + (n % 5)}-0${1 + (n % 9)} }, kosten: ${n * 1000}, dekking: { fonds: ${n * 400}, gemeente: ${n * 100} }, scores: { belang: ${1 + (n % 5)}, inspanning: ${1 + (n % 4)} } }\n`

/** Water has sixty projects; energie has every kind of text; the kring Zuid/West has nothing at all. */
export const AWKWARD: Files = mini({
  'masterplan.yaml': String(mini()['masterplan.yaml']).replace(
    'water: { naam: Water }',
    `water: { naam: "${LONG}" }\n  stil: { naam: "<b>Stilte</b> & rust" }`,
  ),
  'noord/kring.md': `---\nkring: noord\nhorizon: 2050\n---\n\n# Noord\n\n## Stip op de horizon\n\nשלום 👩‍🌾 مرحبا en ${LONG}.\n`,
  'noord/enquete.csv': `energie;water;stil\n${'5;2;1\n4;3;3\n'.repeat(6)}`,
  'noord/stil.md': '---\nthema: stil\n---\n',
  'zuid/stil.md': '---\nthema: stil\n---\n',
  'noord/energie.md': `---
thema: energie
ambitie: 3
nu: 1
wensen:
  zon: { steun: 3, branches: [zorg] }
projecten:
  formule: { wensen: [zon], fase: uitvoering, signaal: rood, toelichting: "=SOM(A1)", planning: { eind: 2026-02 }, kosten: 10.5, dekking: { fonds: 20 } }
---

# Energie

Een voetnoot[^1], \`code\`, ~~weg~~, **vet** en [een verwijzing](https://example.org/?a=b&c=d).

[^1]: Onder aan de bladzijde.

1. Eerst
   - dan
     - en dan
2. Toen

| links | rechts |
|:--|--:|
| a | 1 |
| | ${LONG} |

> Een citaat.

\`\`\`
code  met   spaties
\`\`\`

![Een luchtfoto van het terrein](https://example.org/foto.png)

- [ ] nog te doen
- [x] gedaan

## Wensen

### <script>alert("zon")</script> & 'zon' {#zon}

😀 עברית וגם English

## Projectvoorstellen

### =HYPERLINK("http://example.org") {#formule}

#### Voortgang

- 2026-01-02: Regel met | streep en ;puntkomma.
`,
  'noord/water.md': `---\nthema: water\nprojecten:\n${Array.from({ length: 60 }, (_, i) => project(i + 1)).join('')}---\n\n## Projectvoorstellen\n\n${Array.from({ length: 60 }, (_, i) => `### Project ${i + 1}${i % 7 === 0 ? ` ${LONG}` : ''} {#p${i + 1}}\n`).join('\n')}`,
})

/** Every field filled with something that stands nowhere else. */
export const COMPLETE: Files = mini({
  'masterplan.yaml': `${String(mini()['masterplan.yaml'])
    .replace('noord: { naam: Noord, leden: 20 }', 'noord: { naam: Noordkring, leden: 20, gebieden: [Gebiedeen] }')
    .replace(
      'Samen schoon opwekken.',
      'Definitie-energie.',
    )}ambitieniveaus: { 1: Niveau-een, 2: Niveau-twee, 3: Niveau-drie }\n`,
  'noord/kring.md':
    '---\nkring: noord\nvastgesteld: 2026-01-11\nbijgewerkt: 2026-01-12\nherzien: 2026-01-13\nhorizon: 2047\nenquete: { van: 2026-01-14, tot: 2026-01-15 }\n---\n\n# Noord\n\nKring-inleiding.\n\n## Stip op de horizon\n\nKring-stip.\n\n## Vrije-kop\n\nVrije-tekst.\n',
  'noord/enquete.csv': `energie;water\n${'5;2\n4;1\n'.repeat(6)}2;3\n;\n`,
  'noord/energie.md': `---
thema: energie
ambitie: 3
nu: 1
trekker: thema-trekker
bijgewerkt: 2026-02-11
herzien: 2026-02-12
plaats: { nummer: 1, reden: Plaats-reden., datum: 2026-02-13 }
uitdagingen: { net: { branches: [zorg] } }
wensen:
  zon: { uitdagingen: [net], steun: 17, branches: [zorg], zekerheid: getoetst }
  wind: { antwoord: { status: doorverwezen, datum: 2026-02-21, door: Antwoord-orgaan, reden: Antwoord-reden. } }
projecten:
  hub:
    wensen: [zon]
    fase: uitvoering
    signaal: oranje
    toelichting: Hub-toelichting.
    trekker: hub-trekker
    partners: [gemeente]
    gevraagd: { gemeente: { wat: Gevraagd-ding, voor: 2026-02-22, antwoord: toegezegd, datum: 2026-02-23 } }
    branches: [zorg]
    agendas: [agenda/klimaat, oude-agenda]
    planning: { start: 2026-03, eind: 2026-04 }
    kosten: 4321
    dekking: { fonds: 1234 }
    scores: { belang: 4, inspanning: 2 }
    geblokkeerd-door: [net-verzwaren]
    besluit-voor: 2026-05-03
    herzien: 2026-05-01
  net-verzwaren: { fase: idee }
---

# Energie

Thema-inleiding.

## Uitdagingen

Boven-uitdagingen.

### Titel-uitdaging {#net}

Tekst-uitdaging.

## Wensen

Boven-wensen.

### Titel-wens {#zon}

Tekst-wens.

#### Vraag achter de vraag

- Waarom-vraag? Waarom-antwoord. (waarom-bron, 2026-06-01)
  - Waarom-dieper?

> De eigenlijke vraag: eigenlijke-vraag?

### Titel-wind {#wind}

Tekst-wind.

## Projectvoorstellen

Boven-projecten.

### Titel-hub {#hub}

Tekst-hub.

#### Voortgang

- 2026-07-01: Voortgang-regel.

#### Besluiten

- 2026-07-02 (Besluit-forum): Besluit-regel.

### Titel-net {#net-verzwaren}
`,
})
