/** A report says that nothing is planned only of what it looked at. */
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const NONE = 'Van geen enkel open project is al een begin of einde gepland.'
const NONE_RUNNING = 'Er is geen project in voorbereiding of uitvoering waarvan al een begin of einde is gepland.'

it.each<[of: string | null, facts: string, said: string | null]>([
  ['noord', 'planning: { start: 2027-02, eind: 2027-09 }', null],
  ['noord', 'fase: verkenning', NONE],
  [null, 'planning: { start: 2027-02, eind: 2027-09 }', NONE_RUNNING],
  [null, 'fase: idee, planning: { start: 2027-02, eind: 2027-09 }', NONE_RUNNING],
  [null, 'fase: voorbereiding', NONE_RUNNING],
  [null, 'fase: voorbereiding, planning: { start: 2027-02, eind: 2027-09 }', null],
])('of %s (null is the association), where a project says %s', async (of, facts, said) => {
  const theme = `---\nthema: energie\nprojecten:\n  hub: { ${facts} }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`
  const argv = ['report', ...(of === null ? [] : [of]), '--for', 'board', '--format', 'md', '-o', '-']
  const { out } = await masterplan(argv, mini({ 'noord/energie.md': theme }))
  expect([NONE, NONE_RUNNING].filter((one) => out.includes(one))).toEqual(said === null ? [] : [said])
})
