/** Plans in which everything is filled in, to be changed by tests. */
import { type Files, mini } from '../world.ts'

/** Noord’s energy has one item of each kind with all its facts; Zuid/West has projects in an order; the others are empty. */
export const BASE: Files = mini({
  'masterplan.yaml': `formaat: 1
vereniging: Proefvereniging
taal: nl
kringen:
  noord: { naam: Noord, leden: 20, gebieden: [Veld], aliassen: [Nrd] }
  zuid: { naam: Zuid/West, aliassen: [ZW], leden: 40 }
branches: { zorg: Zorg, bouw: Bouw }
themas:
  energie: { naam: Energie, definitie: Samen schoon opwekken. }
  water: { naam: Water }
  bodem: { naam: Bodem }
partners:
  gemeente: { naam: Gemeente, soort: overheid }
  fonds: { naam: Fonds }
agendas:
  agenda: { naam: Agenda, lijnen: { klimaat: Klimaat } }
prioritering:
  projecten:
    criteria:
      belang: { punten: 60 }
      inspanning: { punten: 40, richting: kosten }
momenten: { alv-2026: 2026-06-01 }
`,
  'noord/kring.md': `---
kring: noord
vastgesteld: 2025-06-01
bijgewerkt: 2026-01-02
herzien: 2027-01-02
horizon: 2040
enquete: { van: 2026-03-01, tot: 2026-03-31 }
---

# Noord

Wie wij zijn.

## Stip op de horizon

Een stip.

## Wie doen er mee

Iedereen.
`,
  'noord/energie.md': `---
thema: energie
ambitie: 2
nu: 1
trekker: bestuur
bijgewerkt: 2026-01-01
herzien: 2027-01-01
plaats: { nummer: 2, reden: Het net is vol., datum: 2026-01-01 }
uitdagingen:
  net-vol:
    branches: [zorg]
wensen:
  stroom-delen:
    uitdagingen: [net-vol]
    steun: 12
    branches: [zorg]
    zekerheid: vermoeden
projecten:
  hub:
    wensen: [stroom-delen]
    fase: verkenning
    signaal: oranje
    toelichting: Wacht op het net.
    trekker: werkgroep-energie
    partners: [gemeente]
    branches: [zorg]
    agendas: [agenda/klimaat]
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 45000
    dekking: { fonds: 15000 }
    geblokkeerd-door: [kabel]
    besluit-voor: 2026-12-01
    herzien: 2027-02-01
  kabel:
    fase: voorbereiding
---

# Energie

Waar het heen gaat.

## Uitdagingen

### Het net zit vol {#net-vol}

Niets kan erbij.

## Wensen

### Stroom delen {#stroom-delen}

Met de buren.

#### Vraag achter de vraag

- Waarom delen? Omdat teruglevering beperkt is. (werksessie, 2026-05-12)
  - Waarom dat? Omdat het net vol zit.

> De eigenlijke vraag: hoe blijft stroom betaalbaar?

## Projectvoorstellen

### Energiehub {#hub}

Een hub voor allen.

#### Voortgang

- 2026-02-03: Besproken met de gemeente.

#### Besluiten

- 2026-01-18 (ALV): Verkenning starten, budget € 10.000.

### Dikkere kabel {#kabel}
`,
  'zuid/energie.md': `---
thema: energie
projecten:
  dak: { fase: idee, scores: { belang: 5, inspanning: 1 } }
  laadplein: { fase: idee, scores: { belang: 4, inspanning: 2 } }
  warmte: { fase: idee, scores: { belang: 2, inspanning: 4 } }
---

# Energie

## Projectvoorstellen

### Zon op het dak {#dak}

### Laadplein {#laadplein}

### Warmtenet {#warmte}
`,
  'noord/bodem.md': '---\nthema: bodem\n---\n\n# Bodem\n',
  'zuid/bodem.md': '---\nthema: bodem\n---\n\n# Bodem\n',
})
