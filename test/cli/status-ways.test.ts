/** The command that the status names for each thing to do: typed as it stands, with what only people know filled in, it does that. */
import { expect, it } from 'vitest'
import { commandFor } from '../../src/cli/status/way.ts'
import type { Action, ActionKind } from '../../src/execution/actions.ts'
import { open } from '../../src/masterplan.ts'
import { masterplan, mini, world } from '../world.ts'

const FILES = mini({
  'noord/energie.md':
    '---\nthema: energie\nwensen:\n  zon:\nprojecten:\n  hub: { signaal: rood }\n---\n\n## Wensen\n\n### Zon {#zon}\n\nGraag.\n\n## Projectvoorstellen\n\n### De hub {#hub}\n\nSamen.\n',
})

const OF_THEME: ActionKind[] = [
  'updated',
  'review',
  'lead',
  'today',
  'ambition',
  'challenge',
  'wish',
  'project',
  'revisit',
]
const OF_PROJECT: ActionKind[] = [
  'explain',
  'replan',
  'news',
  'phase',
  'lead',
  'planning',
  'cost',
  'funding',
  'scores',
  'revisit',
]
const OF_WISH: ActionKind[] = ['support', 'answer']

const action = (kind: ActionKind, key: string | null, title: string): Action => ({
  ...{ kind, key, title, effort: 1, kring: 'noord', theme: 'energie', who: [], file: 'noord/energie.md' },
})
const ACTIONS: Action[] = [
  ...OF_THEME.map((kind) => action(kind, null, 'Energie')),
  ...OF_PROJECT.map((kind) => action(kind, 'noord/energie/hub', 'De hub')),
  ...OF_WISH.map((kind) => action(kind, 'noord/energie/zon', 'Zon')),
  { ...action('revisit', null, 'Noord'), theme: null },
]

/** What only people know, as they would type it. */
const filled = (command: string): string =>
  command
    .replace(/planning "…"/, 'planning "2027 tot 2028"')
    .replace(/((?:planning\.)?(?:eind|end)) "…"/, '$1 "eind 2028"')
    .replace('…', 'Iets')
    .replace(/FASE|PHASE/, 'verkenning')
    .replace(/WIE|WHO/, 'gemeente')
    .replace(/BEDRAG|AMOUNT|AANTAL|CIJFER|NUMBER/, '2')

it.each(ACTIONS)('$kind of $title', async (one) => {
  const { set } = await open(world(FILES).host)
  for (const language of ['nl', 'en'] as const) {
    const command = commandFor(one, set.plans.config, language) ?? ''
    const argv = [...filled(command).matchAll(/(?:"([^"]*)"|[^\s"]+)+/g)].map(([word]) => word.replaceAll('"', ''))
    const { code, out, err } = await masterplan([...argv.slice(1), '--dry-run', '--lang', language], FILES)
    expect([code, err], `${command}\n${out}`).toEqual([0, ''])
    expect(out).toContain('+++ ')
  }
})

it('is none for an item without an id, to which nothing can be noted', async () => {
  const { set } = await open(world(FILES).host)
  expect(commandFor(action('lead', null, 'Zonder id'), set.plans.config, 'nl')).toBeNull()
})
