/** Workspaces to report on: the sample as it is on disk, a tiny one in which everything is awkward, and one in which every field is filled. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Files, mini } from '../world.ts'

export const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => [
      name.replaceAll('\\', '/'),
      name.endsWith('.png') ? readFileSync(`plans/${name}`) : readFileSync(`plans/${name}`, 'utf8'),
    ]),
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
    .replace('Samen schoon opwekken.', 'Definitie-energie.')
    .replace(
      'water: { naam: Water }',
      'water: { naam: Water }\n  nieuw-thema: { naam: Nieuw-thema }',
    )}status: voorbeeld\nvoorbeeldtekst: Voorbeeld-tekst.\nambitieniveaus: { 1: Niveau-een, 2: Niveau-twee, 3: Niveau-drie }\nvoortgang: { weging: kosten }\n`,
  'noord/kring.md':
    '---\nkring: noord\nvastgesteld: 2026-01-11\nbijgewerkt: 2026-01-12\nherzien: 2026-01-13\nhorizon: 2047\nenquete: { van: 2026-01-14, tot: 2026-01-15 }\nenquetes: { 2024: { van: 2024-01-16, tot: 2024-01-17, leden: 19 } }\n---\n\n# Noord, kring-titel\n\nKring-inleiding.\n\n## Stip op de horizon\n\nKring-stip.\n\n## Vrije-kop\n\nVrije-tekst.\n\n## Voortgang\n\n- 2026-01-18: Kring-voortgang.\n\n## Besluiten\n\n- 2026-01-19 (Kring-forum): Kring-besluit.\n',
  'noord/enquete.csv': `energie;water;nieuw-thema\n${'5;2;1\n4;1;2\n'.repeat(6)}2;3;1\n;;\n`,
  'noord/enquete-2024.csv': `energie;water;oud-thema\n${'2;5;1\n1;4;2\n'.repeat(6)}`,
  'noord/nieuw-thema.md': '---\nthema: nieuw-thema\nnu: nvt\nambitie: geen\ntrekker: onbekend\n---\n',
  'zuid/nieuw-thema.md': '---\nthema: nieuw-thema\n---\n',
  'noord/energie.md': `---
thema: energie
ambitie: 3
nu: 1
trekker: [thema-trekker, thema-medetrekker]
bijgewerkt: 2026-02-11
herzien: 2026-02-12
plaats: { nummer: 1, reden: Plaats-reden., datum: 2026-02-13 }
indicatoren:
  dak: { naam: Indicator-naam, eenheid: indicator-eenheid, metingen: { 2024: 1201, 2026: 1502 }, doel: { 2030: 4003 } }
uitdagingen:
  net: { branches: [zorg] }
  leeg: { branches: onbekend }
  geen: { branches: nvt }
wensen:
  zon: { uitdagingen: [net], steun: 17, branches: [zorg], zekerheid: getoetst }
  wind: { antwoord: { status: doorverwezen, datum: 2026-02-21, door: Antwoord-orgaan, reden: Antwoord-reden. } }
  vaag: { steun: onbekend, zekerheid: nvt }
projecten:
  hub:
    wensen: [zon]
    fase: uitvoering
    signaal: oranje
    toelichting: Hub-toelichting.
    trekker: [hub-trekker, hub-medetrekker]
    partners: [gemeente]
    gevraagd: { gemeente: { wat: Gevraagd-ding, voor: 2026-02-22, antwoord: toegezegd, datum: 2026-02-23 } }
    branches: [zorg]
    agendas: [agenda/klimaat, oude-agenda]
    planning: { start: 2026-03, eind: 2026-04 }
    kosten: 4321
    dekking: { fonds: 1234 }
    uitgegeven: 1717
    scores: { belang: 4, inspanning: 2 }
    geblokkeerd-door: [net-verzwaren]
    besluit-voor: 2026-05-03
    herzien: 2026-05-01
  net-verzwaren:
    fase: idee
    planning: { start: 2026-K3, eind: 2027-H1 }
    kosten: { 2026: 5151, 2027: 6161 }
    dekking: { fonds: { 2026: 2121, 2027: 2323 }, gemeente: 25% }
    uitgegeven: { 2025: 727, 2026: 919 }
  doorgaand: { fase: idee, planning: { start: 2026-K4, eind: doorlopend }, kosten: p.m. }
  tussen: { fase: idee, trekker: onbekend, planning: nvt, kosten: { van: 3131, tot: 4141 } }
---

# Energie, thema-titel

Thema-inleiding.

## Vrije-aanleiding

Vrije-reden.

## Uitdagingen

Boven-uitdagingen.

### Titel-uitdaging {#net}

Tekst-uitdaging.

#### Voortgang

- 2026-06-11: Uitdaging-voortgang.

#### Besluiten

- 2026-06-12 (Uitdaging-forum): Uitdaging-besluit.

### Titel-leeg {#leeg}

### Titel-geen {#geen}

## Wensen

Boven-wensen.

### Titel-wens {#zon}

Tekst-wens.

#### Vraag achter de vraag

- Waarom-vraag? Waarom-antwoord. (waarom-bron, 2026-06-01)
  - Waarom-dieper?

> De eigenlijke vraag: eigenlijke-vraag?

#### Voortgang

- 2026-06-13: Wens-voortgang.

#### Besluiten

- 2026-06-14 (Wens-forum): Wens-besluit.

### Titel-wind {#wind}

Tekst-wind.

### Titel-vaag {#vaag}

## Vrije-tussenkop

Vrije-tussentekst.

## Voortgang

- 2026-06-15: Thema-voortgang.

## Besluiten

- 2026-06-16 (Thema-forum): Thema-besluit.

## Projectvoorstellen

Boven-projecten.

### Titel-hub {#hub}

Tekst-hub.

#### Mijlpalen

- [x] 2026-06-21: Mijlpaal-gedaan
- [ ] 2027-06 (Mijlpaal-houder): Mijlpaal-open

#### Acties

- [x] 2026-06-22 (Actie-trekker): Actie-gedaan
- [ ] 2026-12-23 (Actie-houder): Actie-open

#### Voortgang

- 2026-07-01: Voortgang-regel.

#### Besluiten

- 2026-07-02 (Besluit-forum): Besluit-regel.

#### Resultaat

Resultaat-tekst.

### Titel-net {#net-verzwaren}

### Titel-doorgaand {#doorgaand}

### Titel-tussen {#tussen}
`,
})
