/** A file that has been begun and lacks a part that every plan has. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const NAMES = [
  ['challenge', 'Uitdagingen'],
  ['wish', 'Wensen'],
  ['project', 'Projectvoorstellen'],
] as const

export default rule({
  id: 'ontbrekend-onderdeel',
  severity: 'advice',
  perKring: true,
  words: {
    nl: {
      title: 'Onderdeel ontbreekt',
      message: ({ missing }) =>
        `Hier ${missing.length === 1 ? 'ontbreekt het onderdeel' : 'ontbreken de onderdelen'} ${missing.map((part) => `“${part}”`).join(' en ')}.`,
      why: 'Een plan laat zien waar het knelt, wat leden willen en wat er wordt voorgesteld; zonder een van die drie is de draad zoek.',
      mend: 'Zet het kopje erbij met `## `, ook als er nog maar één item onder staat.',
    },
    en: {
      title: 'Section missing',
      message: ({ missing }) =>
        `The ${missing.length === 1 ? 'section' : 'sections'} ${missing.map((part) => `“${part}”`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing here.`,
      why: 'A plan shows where it hurts, what members want and what is proposed; without one of the three the thread is lost.',
      mend: 'Add the heading with `## `, even if only one item stands under it yet.',
    },
  },
  example: themeExample(
    { body: '\n## Uitdagingen\n\n## Wensen\n' },
    { body: '\n## Uitdagingen\n\n## Wensen\n\n## Projectvoorstellen\n' },
  ),
  check(set: PlanSet, report: Report<{ missing: string[] }>) {
    const { kringen } = set.plans
    // In a file that isn't read in full, what seems to be missing may be there under another name.
    const troubled = new Set(set.problems.map(({ file }) => file))
    for (const kring of kringen) {
      if (set.sources.has(kring.file) && !troubled.has(kring.file) && kring.dot === '' && !kring.unwritten)
        report({ file: kring.file, at: { path: ['kring'], part: 'value' } }, { missing: ['Stip op de horizon'] })
      for (const { file, sections } of kring.themes) {
        const missing = NAMES.filter(([kind]) => !sections.includes(kind)).map(([, name]) => name)
        if (missing.length === NAMES.length || missing.length === 0 || troubled.has(file)) continue
        report({ file, at: { path: ['thema'], part: 'value' } }, { missing })
      }
    }
  },
})
