// What is changed together, and the tests that have to notice: quick ones that start no process.
import { readdirSync } from 'node:fs'

/** The quick tests of a folder, but those named. */
const testsIn = (folder, ...leaveOut) =>
  readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('.slow.') && !leaveOut.includes(file))
    .map((file) => `test/${folder}/${file}`)
const commands = (...names) => names.map((name) => `test/cli/${name}.test.ts`)

export const SLICES = {
  'ranking-methods': { mutate: ['src/ranking/*.ts'], tests: testsIn('ranking', 'shift.test.ts') },
  'ranking-plans': {
    mutate: ['src/ranking/plans/*.ts'],
    tests: [...commands('rank', 'waves', 'why'), 'test/report/indicators.test.ts', 'test/report/first-page.test.ts'],
  },
  'editing-facts': {
    mutate: [
      'src/editing/*fact*.ts',
      'src/editing/yaml*.ts',
      'src/editing/canonical.ts',
      'src/editing/carry-comments.ts',
    ],
    tests: [...testsIn('editing'), ...commands('set-take-out', 'verbs', 'format', 'migrate', 'fix')],
  },
  'editing-body': {
    mutate: [
      'src/editing/*.ts',
      '!src/editing/*fact*.ts',
      '!src/editing/yaml*.ts',
      '!src/editing/canonical.ts',
      '!src/editing/carry-comments.ts',
    ],
    tests: [
      ...testsIn('editing'),
      ...testsIn('cli/relocate', 'told.test.ts'),
      ...commands('set-take-out', 'verbs', 'why', 'new', 'init', 'asked', 'format'),
    ],
  },
  'editing-merge': { mutate: ['src/editing/three-way/*.ts'], tests: testsIn('editing') },
  'plan-values': {
    mutate: [
      'amount',
      'ballots',
      'dates',
      'dates-typed',
      'dated-line',
      'typed-years',
      'typed-words',
      'tasks',
      'fits',
      'levels',
      'ambition-level',
      'person-name',
      'owners',
      'place',
      'phases',
    ].map((name) => `src/plan/${name}.ts`),
    tests: [...testsIn('plan'), ...testsIn('rules', 'upstream-git.test.ts'), ...commands('validate')],
  },
  'rules-frame': {
    mutate: ['src/rules/*.ts'],
    tests: [...testsIn('rules', 'upstream-git.test.ts'), ...commands('validate', 'levels')],
  },
}
