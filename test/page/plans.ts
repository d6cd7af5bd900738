/** Plans with one of everything, for pages. */
import { type Files, mini } from '../world.ts'

export const THEME = `---
thema: energie
ambitie: 3
wensen:
  zon-delen: { steun: 12, zekerheid: getoetst }
projecten:
  hub:
    wensen: [zon-delen]
    fase: verkenning
    # Niet weghalen.
    signaal: groen
    trekker: werkgroep-energie
    partners: [gemeente]
    gevraagd: { gemeente: { wat: Een kavel, voor: 2027-03-01 } }
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 45000
    dekking: { fonds: 15000 }
    scores: { belang: 4 }
  net: { fase: idee }
---

# Energie

## Wensen

### Zon delen {#zon-delen}

Stroom van elkaars dak.

## Projectvoorstellen

### De hub {#hub}

Eén aansluiting voor vier bedrijven.

#### Voortgang

- 2026-10-06: Besproken met de gemeente.

#### Acties

- [ ] 2027-01-15: Offertes vragen

### Het net {#net}

Wachten op het net.
`

export const pagePlans = (over: Record<string, string> = {}): Files => mini({ 'noord/energie.md': THEME, ...over })
