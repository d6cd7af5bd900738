/** A second copy of a file, left by a cloud drive or an editor. */
import { isSyncCopy, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'sync-kopie',
  severity: 'warning',
  words: {
    nl: {
      title: 'Kopie van een cloudmap of editor',
      message: ({ name }) =>
        `${name} lijkt een kopie die een cloudmap of editor heeft achtergelaten en wordt niet gelezen.`,
      why: 'In zo’n kopie kan werk zitten dat in het echte bestand ontbreekt, zonder dat iemand het merkt.',
      mend: 'Vergelijk de kopie met het echte bestand, neem over wat ontbreekt, en gooi de kopie weg.',
    },
    en: {
      title: 'Copy of a cloud drive or editor',
      message: ({ name }) => `${name} looks like a copy that a cloud drive or editor left, and is not read.`,
      why: 'Such a copy may hold work that is missing from the real file, and nobody notices.',
      mend: 'Compare the copy with the real file, take over what is missing, and throw the copy away.',
    },
  },
  example: { file: 'noord/energie (1).md', bad: '---\nthema: energie\n---\n', good: null },
  check(set: PlanSet, report: Report<{ name: string }>) {
    for (const file of set.files) {
      if (isSyncCopy(file)) report({ file, at: { range: { start: 0, end: 0 } } }, { name: file })
    }
  },
})
