// What is changed together, and the tests that have to notice: quick ones that start no process.
import { readdirSync } from 'node:fs'

/** The quick tests of a folder, but those named. */
const testsIn = (folder, ...leaveOut) =>
  readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('.slow.') && !leaveOut.includes(file))
    .map((file) => `test/${folder}/${file}`)
const commands = (...names) => names.map((name) => `test/cli/${name}.test.ts`)
const files = (folder, ...names) => names.map((name) => `src/${folder}/${name}.ts`)
const without = (names) => names.map((name) => `!${name}`)

const MERGING = [
  ...files('editing/text', 'reword', 'shown-text', 'merge-lists'),
  ...files('editing/facts', 'merge-facts'),
]
const CANONICAL = files('editing', 'canonical')
const READING = [...testsIn('plan'), ...testsIn('rules', 'upstream-git.test.ts'), ...commands('validate')]

export const SLICES = {
  'ranking-methods': { mutate: ['src/ranking/*.ts'], tests: testsIn('ranking', 'shift.test.ts') },
  'ranking-plans': {
    mutate: ['src/ranking/plans/*.ts'],
    tests: [
      ...['plans', 'together', 'explained', 'sure', 'shared'].map((name) => `test/ranking/${name}.test.ts`),
      ...['test/report/indicators.test.ts', ...commands('waves')],
    ],
  },
  'editing-merging': {
    mutate: ['src/editing/three-way/*.ts', ...MERGING],
    tests: ['reword', 'united', 'merge', 'merge-values', 'merge-turns'].map((name) => `test/editing/${name}.test.ts`),
  },
  'editing-facts': {
    mutate: ['src/editing/facts/*.ts', ...CANONICAL, ...without(MERGING)],
    tests: [...testsIn('editing'), ...commands('set-take-out', 'verbs', 'format', 'migrate', 'fix')],
  },
  'editing-body': {
    mutate: ['src/editing/*.ts', 'src/editing/text/*.ts', ...without([...MERGING, ...CANONICAL])],
    tests: [
      ...testsIn('editing'),
      ...testsIn('cli/relocate', 'told.test.ts'),
      ...commands('set-take-out', 'verbs', 'why', 'new', 'init', 'asked', 'format'),
    ],
  },
  'plan-typed': { mutate: ['src/plan/typed/*.ts'], tests: [...testsIn('plan'), 'test/rules/examples.test.ts'] },
  'plan-fields': { mutate: ['src/plan/fields/*.ts'], tests: READING },
  'plan-yaml': { mutate: ['src/plan/yaml/*.ts'], tests: READING },
  'plan-body': { mutate: ['src/plan/body/*.ts'], tests: READING },
  'plan-model': { mutate: ['src/plan/*.ts'], tests: READING },
  'rules-frame': {
    mutate: ['src/rules/*.ts'],
    tests: [...testsIn('rules', 'upstream-git.test.ts'), ...commands('validate', 'levels')],
  },
  ...Object.fromEntries(
    readdirSync('src/rules', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [
        `rules-${name}`,
        {
          mutate: [`src/rules/${name}/*.ts`],
          tests: testsIn('rules', 'upstream-git.test.ts'),
        },
      ]),
  ),
}
