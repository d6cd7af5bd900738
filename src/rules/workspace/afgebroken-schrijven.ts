/** What is left where the program was stopped while it wrote: a file that may not have got its new text. */
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

/** The folder in which `workspace/stage.ts` writes a file before it is put in its place. */
const LEFT = /^(?:(.*)\/)?\.masterplan-(.+)-\w{6}\/$/

export default rule({
  id: 'afgebroken-schrijven',
  severity: 'warning',
  words: {
    nl: {
      title: 'Schrijven is afgebroken',
      message: ({ file, folder }) =>
        `Het programma werd gestopt terwijl het ${file} schreef, en liet de map ${folder} achter, verwacht dat die weg is.`,
      why: 'Het oude bestand staat er nog helemaal. Wat er in had moeten komen, staat in die map, misschien voor een deel; een andere stap van dezelfde opdracht kan wel al gedaan zijn.',
      mend: 'Voer de opdracht opnieuw uit, kijk of alles erin staat, en haal de map weg. Git neemt haar niet mee.',
    },
    en: {
      title: 'Writing was cut short',
      message: ({ file, folder }) =>
        `The program was stopped while it wrote ${file}, and left the folder ${folder} behind, expected it to be gone.`,
      why: 'The old file is still there as a whole. What should have come in it is in that folder, maybe a part of it; another step of the same command may have been done already.',
      mend: 'Run the command again, look whether everything is there, and remove the folder. Git does not take it along.',
    },
  },
  example: { file: 'noord/.masterplan-kring.md-aB3xY9/kring.md', bad: '---\nkring: noord\n---\n', good: null },
  check(set: PlanSet, report: Report<{ file: string; folder: string }>) {
    for (const folder of set.files) {
      const [, parent, name] = LEFT.exec(folder) ?? []
      if (name === undefined) continue
      const file = parent === undefined ? name : `${parent}/${name}`
      report({ file, at: { range: { start: 0, end: 0 } } }, { file, folder }, [], folder)
    }
  },
})
