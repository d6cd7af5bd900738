/** Bodies of plan files as people write them, for trying on what verbs put into them. */
import type { Source } from '../../src/plan/source.ts'
import { layouts } from './layouts.ts'

const FRONT = '---\nthema: energie\n---\n'

const ODD = {
  plain: `
# Energie

## Wensen

### Zon delen {#zon}

Graag.

#### Vraag achter de vraag

- Waarom? Daarom. (werksessie, 2026-05-12)

> De eigenlijke vraag: hoe?

## Projectvoorstellen

### Hub {#hub}

Proza.

#### Voortgang

- 2026-03-01: Begonnen.
- 2026-04-01: Verder, op
  twee regels.

  En een alinea.

#### Eigen kop

Vrije tekst.

#### Acties

1. [x] 2026-02-01 (bestuur): Klaar
2. [ ] Zonder datum

<!-- masterplan-negeer geen-trekker: nog te kiezen -->
### Net {#net}

#### Besluiten

<!-- over de regel hieronder -->
* 2026-06-18 (ALV): Ja.

* 2026-03-01: Misschien.

    een blok code

#### Resultaat
### Kaal
`,
  english: `
## Project proposals

### Hub {#hub}

#### Progress

- 2026-04-01: On.

## Decisions

- 2026-01-01 (board): Go.
`,
  underlined: `
Energie
=======

Projectvoorstellen
------------------

### Hub {#hub}

~~~
### geen kop
~~~

#### Mijlpalen

- [ ] 2026-K3: Eerst
- [ ] 2027: Dan
    - meer daarover
- los zonder vak`,
  bare: '',
  tight:
    '# Energie\n## Projectvoorstellen\n### Hub {#hub}\n#### Voortgang\n- 2026-01-01: Kort.\n#### Besluiten\n### Net {#net}',
  free: '\n# Energie\n\n## Besluiten\n\nTekst zonder lijst.\n\n## Anders\n\nMeer.\n\n<!-- einde -->\n',
}

/** Theme files. */
export function bodies(): Source[] {
  const odd = Object.values(ODD).flatMap((body) => [
    { file: 'noord/energie.md', text: FRONT + body },
    { file: 'noord/energie.md', text: `\ufeff${(FRONT + body).replaceAll('\n', '\r\n')}` },
  ])
  // The odd ones are small, and show more than another file of the sample would.
  const many = Array.from({ length: 3 }, () => odd).flat()
  return [...layouts().filter(({ file }) => /^noord\/(?!kring)[^/]+\.md$/.test(file)), ...many]
}
