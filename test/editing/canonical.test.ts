/** The layout of a plan file: facts in their order, with what belongs to them, and one empty line around headings. */
import { expect, it } from 'vitest'
import { canonical } from '../../src/editing/canonical.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'

it.each([
  [
    'facts in the order of the schema',
    'noord/energie.md',
    '---\nnu: 1\nambitie: 2\nthema: energie\n---\n\n# Energie\n',
    '---\nthema: energie\nambitie: 2\nnu: 1\n---\n\n# Energie\n',
  ],
  [
    'with the comments above them',
    'noord/energie.md',
    '---\n# Over nu.\n# Nog.\nnu: 1 # achter\n# Over thema.\nthema: energie\n# Slot.\n---\n\n# Energie\n',
    '---\n# Over thema.\nthema: energie\n# Over nu.\n# Nog.\nnu: 1 # achter\n# Slot.\n---\n\n# Energie\n',
  ],
  [
    'words at the head stay, up to an empty line',
    'noord/energie.md',
    '---\n# Kop.\n\n# Over nu.\nnu: 1\nthema: energie\n---\n\n# Energie\n',
    '---\n# Kop.\n\nthema: energie\n# Over nu.\nnu: 1\n---\n\n# Energie\n',
  ],
  [
    'the line of an editor stays',
    'masterplan.yaml',
    '# yaml-language-server: $schema=x\n# Over taal.\ntaal: nl\nformaat: 1\n',
    '# yaml-language-server: $schema=x\nformaat: 1\n# Over taal.\ntaal: nl\n',
  ],
  [
    'an empty line on top stays on top',
    'noord/energie.md',
    '---\n\nnu: 1\n\nthema: energie\n---\n\n# Energie\n',
    '---\n\nthema: energie\n\nnu: 1\n---\n\n# Energie\n',
  ],
  [
    'empty lines go with what is below them',
    'noord/energie.md',
    '---\nthema: energie\nnu: 1\n\nambitie: 2\n---\n\n# Energie\n',
    '---\nthema: energie\n\nambitie: 2\nnu: 1\n---\n\n# Energie\n',
  ],
  [
    'facts of projects, in the order of their headings',
    'noord/energie.md',
    '---\nthema: energie\nprojecten:\n  # Over een.\n  een:\n    kosten: 5\n    fase: idee\n  twee:\n    fase: idee\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
    '---\nthema: energie\nprojecten:\n  twee:\n    fase: idee\n  # Over een.\n  een:\n    fase: idee\n    kosten: 5\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
  ],
  [
    'a project without a heading stands last',
    'noord/energie.md',
    '---\nthema: energie\nprojecten:\n  los:\n    fase: idee\n  een:\n    fase: idee\n  twee:\n    fase: idee\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
    '---\nthema: energie\nprojecten:\n  twee:\n    fase: idee\n  een:\n    fase: idee\n  los:\n    fase: idee\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
  ],
  [
    'comments deeper than their field are of it',
    'noord/energie.md',
    '---\nthema: energie\nprojecten:\n  een:\n    fase: idee\n    # Van een.\n  # Boven twee.\n  twee:\n    fase: idee\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
    '---\nthema: energie\nprojecten:\n  # Boven twee.\n  twee:\n    fase: idee\n  een:\n    fase: idee\n    # Van een.\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
  ],
  [
    'facts in braces stay as they are',
    'noord/energie.md',
    '---\n{ nu: 1, thema: energie }\n---\n\n# Energie\n',
    '---\n{ nu: 1, thema: energie }\n---\n\n# Energie\n',
  ],
  [
    'values in braces stay as they are',
    'noord/energie.md',
    '---\nnu: 1\nprojecten: { een: { kosten: 5, fase: idee } }\nthema: energie\n---\n\n# Energie\n',
    '---\nthema: energie\nnu: 1\nprojecten: { een: { kosten: 5, fase: idee } }\n---\n\n# Energie\n',
  ],
  [
    'names that no schema has stay behind',
    'noord/energie.md',
    '---\neigen: 1\nnu: 1\nander: 2\nthema: energie\n---\n\n# Energie\n',
    '---\nthema: energie\nnu: 1\neigen: 1\nander: 2\n---\n\n# Energie\n',
  ],
  [
    'text on lines goes along',
    'noord/energie.md',
    '---\nprojecten:\n  een:\n    toelichting: |\n      Een.\n\n      Twee.\n    fase: idee\nthema: energie\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
    '---\nthema: energie\nprojecten:\n  een:\n    fase: idee\n    toelichting: |\n      Een.\n\n      Twee.\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
  ],
  [
    'a list on lines goes along',
    'noord/energie.md',
    '---\nprojecten:\n  een:\n    partners:\n    - a # zo\n    - b\n    fase: idee\nthema: energie\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
    '---\nthema: energie\nprojecten:\n  een:\n    fase: idee\n    partners:\n    - a # zo\n    - b\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Twee {#twee}\n\n### Een {#een}\n',
  ],
  [
    'a kring has no items',
    'noord/kring.md',
    '---\nbijgewerkt: 2026-01-01\nkring: noord\n---\n\n## Stip op de horizon\n\nEen stip.\n',
    '---\nkring: noord\nbijgewerkt: 2026-01-01\n---\n\n## Stip op de horizon\n\nEen stip.\n',
  ],
  ['no facts', 'noord/energie.md', '---\n---\n\n# Energie\n', '---\n---\n\n# Energie\n'],
  ['no front matter', 'noord/energie.md', '# Energie\n', '# Energie\n'],
  ['a file without a last line end', 'masterplan.yaml', 'taal: nl\nformaat: 1', 'formaat: 1\ntaal: nl'],
  ['a file with a mark in front', 'masterplan.yaml', '\ufefftaal: nl\nformaat: 1\n', '\ufeffformaat: 1\ntaal: nl\n'],
  [
    'one line around headings',
    'noord/energie.md',
    '---\nthema: energie\n---\n# Energie\nTekst.\n\n\n## Uitdagingen\n### A {#a}\nTekst.\n',
    '---\nthema: energie\n---\n\n# Energie\n\nTekst.\n\n## Uitdagingen\n\n### A {#a}\n\nTekst.\n',
  ],
  [
    'Windows lines',
    'noord/energie.md',
    '---\r\nnu: 1\r\nthema: energie\r\n---\r\n\r\n# Energie\r\n',
    '---\r\nthema: energie\r\nnu: 1\r\n---\r\n\r\n# Energie\r\n',
  ],
])('%s, in %s', (_, file, text, wanted) => {
  expect(canonical({ file, text }, remarkReferee)).toBe(wanted)
  expect(canonical({ file, text: wanted }, remarkReferee)).toBe(wanted)
})
