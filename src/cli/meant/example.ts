/** An example of how a command is typed, with names of the plans here in the place of those of the sample. */
import { open } from '../../masterplan.ts'
import type { Item, Plans } from '../../plan/model.ts'
import { allItems } from '../../plan/references.ts'
import type { Host } from '../../workspace/host.ts'
import { shortNames } from '../terminal/short-names.ts'

/** What stands here for each name of the sample that is in an example; undefined where there is nothing of the kind. */
const HERE: Readonly<Record<string, (plans: Plans) => string | undefined>> = {
  energiehub: (plans) => namesOf('project', plans)[0],
  energiescans: (plans) => namesOf('project', plans)[0],
  'netverzwaring-zeijerveen': (plans) => namesOf('project', plans)[1],
  'van-het-gas-af': (plans) => namesOf('wish', plans)[0],
  'noord/economische-zekerheid': (plans) => themesOf(plans).at(-1),
  enexis: ({ config }) => config.partners[0]?.slug,
}

const namesOf = (kind: Item['kind'], plans: Plans): string[] => {
  const short = shortNames(plans)
  return [...allItems(plans)].flatMap(({ item }) => (item.kind === kind && item.key !== null ? [short(item.key)] : []))
}

const themesOf = ({ kringen }: Plans): string[] =>
  kringen.flatMap(({ themes }) => themes.map(({ kring, slug }) => `${kring}/${slug}`))

/** The example as it can be typed here, and as it is where there are no plans; null where the plans have nothing to name in it. */
export async function exampleHere(host: Host, root: string | undefined, example: string): Promise<string | null> {
  const plans = await open(host, root).then(
    ({ set }) => set.plans,
    () => null,
  )
  if (plans === null) return example
  const items = [...allItems(plans)].flatMap(({ item }) => item.id ?? [])
  const known = new Set([...items, ...themesOf(plans), ...plans.config.partners.map(({ slug }) => slug)])
  const here = example.split(' ').map((word) => (known.has(word) ? word : HERE[word] ? HERE[word](plans) : word))
  return here.includes(undefined) || new Set(here).size < here.length ? null : here.join(' ')
}
