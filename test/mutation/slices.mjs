// What is changed together, and the tests that have to notice: quick ones that start no process.
import { readdirSync } from 'node:fs'

/** The quick tests of a folder, but those named. */
const testsIn = (folder, ...leaveOut) =>
  readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('.slow.') && !leaveOut.includes(file))
    .map((file) => `test/${folder}/${file}`)
const commands = (...names) => names.map((name) => `test/cli/${name}.test.ts`)
const files = (folder, ...names) => names.map((name) => `src/${folder}/${name}.ts`)
/** The files of a folder that are in no other of its slices. */
const rest = (folder, ...others) => [`src/${folder}/*.ts`, ...others.flat().map((file) => `!${file}`)]

const MERGING = files('editing', 'reword', 'shown-text', 'merge-facts', 'merge-lists')
const FACTS = files(
  ...['editing', 'set-fact', 'yaml-edit', 'yaml-nodes', 'yaml-text', 'fact-lines', 'item-facts', 'order-facts'],
  ...['canonical', 'carry-comments'],
)
const VALUES = files(
  ...['plan', 'amount', 'ballots', 'dates', 'dates-typed', 'dated-line', 'typed-years', 'typed-words', 'tasks', 'fits'],
  ...['levels', 'ambition-level', 'person-name', 'owners', 'place', 'phases', 'lists', 'item', 'kring', 'theme'],
)

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
    mutate: FACTS,
    tests: [...testsIn('editing'), ...commands('set-take-out', 'verbs', 'format', 'migrate', 'fix')],
  },
  'editing-body': {
    mutate: rest('editing', MERGING, FACTS),
    tests: [
      ...testsIn('editing'),
      ...testsIn('cli/relocate', 'told.test.ts'),
      ...commands('set-take-out', 'verbs', 'why', 'new', 'init', 'asked', 'format'),
    ],
  },
  'plan-values': { mutate: VALUES, tests: [...testsIn('plan'), 'test/rules/examples.test.ts'] },
  'plan-reading': {
    mutate: rest('plan', VALUES),
    tests: [...testsIn('plan'), ...testsIn('rules', 'upstream-git.test.ts'), ...commands('validate')],
  },
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
