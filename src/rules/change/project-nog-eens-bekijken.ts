/** A project whose wish or theme says something else than it did, while nobody touched the project. */

import type { Spot } from '../../diagnostics/finding.ts'
import { itemFacts } from '../../history/item-facts.ts'
import { renamed } from '../../history/match.ts'
import { matchesOf, type Previous } from '../../history/previous.ts'
import { isSame } from '../../history/same.ts'
import {
  definitionPlaces,
  isOtherwise,
  type Upstream,
  type UpstreamChange,
  wishChanges,
} from '../../history/upstream.ts'
import { isOpen } from '../../plan/phases.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects } from '../../plan/references.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

/** What changed, by the name of the wish or theme that it is of. */
interface Args {
  title: string
  what: 'text' | 'question' | 'definition'
  of: string
}

const FRONT = 'projecten:\n  hub: { wensen: [delen] }\n'
const plan = (wish: string, hub: string): string =>
  `\n## Wensen\n\n### Zon delen {#delen}\n\n${wish}\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\n${hub}\n`
const WAS = themeExample({ front: FRONT, body: plan('Leden willen stroom delen.', 'Een hub.') }, { body: '' }).bad

export default rule({
  id: 'project-nog-eens-bekijken',
  severity: 'advice',
  words: {
    nl: {
      title: 'Project nog eens bekijken',
      message: ({ title, what, of }) =>
        `${
          {
            text: `De tekst van de wens “${of}”`,
            question: `De vraag achter de wens “${of}”`,
            definition: `De definitie van het thema “${of}”`,
          }[what]
        } is veranderd, en “${title}” niet, verwacht dat iemand kijkt of het project nog past.`,
      why: 'Een project is er om een wens te vervullen. Zegt die iets anders dan toen het project werd bedacht, dan lost het misschien de vorige vraag op.',
      mend: 'Bekijk het project. Past het nog, schrijf dat dan met de datum onder `#### Voortgang`, of werk `bijgewerkt` van het thema bij; past het niet meer, pas het dan aan.',
    },
    en: {
      title: 'Project to look at again',
      message: ({ title, what, of }) =>
        `${
          {
            text: `The text of the wish “${of}”`,
            question: `The question behind the wish “${of}”`,
            definition: `The definition of the theme “${of}”`,
          }[what]
        } has changed and “${title}” has not, expected somebody to see whether the project still fits.`,
      why: 'A project is there to fulfil a wish. Where that says something else than when the project was thought up, it may answer the former question.',
      mend: 'Look at the project. If it still fits, say so with the date under `#### Voortgang`, or set `bijgewerkt` of the theme; if it doesn’t, change it.',
    },
  },
  example: {
    ...themeExample(
      { front: FRONT, body: plan('Leden willen stroom opslaan.', 'Een hub.') },
      { front: FRONT, body: plan('Leden willen stroom opslaan.', 'Een hub met een batterij.') },
    ),
    previous: WAS,
  },
  check(set: PlanSet, report: Report<Args>, { previous, upstream }: Asking) {
    // Git's log knows since when a project is as it is; without one the previous version stands for that.
    const changes = upstream?.changes ?? (previous ? sincePrevious(set, previous) : null)
    if (!changes) return
    for (const { theme, project } of allProjects(set.plans))
      for (const { what, of, places } of changes.get(project.key ?? '') ?? [])
        report({ file: theme.file, at: { heading: project.heading } }, { title: project.title, what, of }, places)
  },
})

/** The same where nothing but the previous version is known. */
function sincePrevious(set: PlanSet, previous: Previous): Upstream['changes'] {
  const changes: Upstream['changes'] = new Map()
  const matches = matchesOf(previous.set, set)
  const names = renamed(matches)
  const origins = new Map(matches.map((match) => [match.after?.item.key ?? null, match.before]))
  const [earlier, current] = [themesOf(previous.set), themesOf(set)]
  const { revision } = previous
  for (const { before, after } of matches) {
    if (before?.item.kind !== 'project' || after?.item.kind !== 'project' || !isOpen(after.item)) continue
    const place = `${after.kring}/${after.theme}`
    const dated = earlier.get(`${before.kring}/${before.theme}`)
    // Whoever touched the project, or dated its theme, has looked at it.
    if (itemFacts(before, after, names).length > 0 || !isSame(dated, current.get(place))) continue
    const found: UpstreamChange[] = after.item.wishes.flatMap((key) => {
      const [was, is] = [origins.get(key), matches.find((match) => match.after?.item.key === key)?.after]
      if (was?.item.kind !== 'wish' || is?.item.kind !== 'wish') return []
      const places: Spot[] = [
        { file: is.file, at: { heading: is.item.heading } },
        { file: was.file, at: { heading: was.item.heading }, revision },
      ]
      return wishChanges(was.item, is.item).map((what) => ({ what, of: is.item.title, places }))
    })
    const [was, is] = [previous.set, set].map((of) => of.plans.config.themes.find(({ slug }) => slug === after.theme))
    if (is && isOtherwise(was?.definition, is.definition))
      found.push({ what: 'definition', of: is.name, places: definitionPlaces(after.theme, revision) })
    changes.set(after.item.key ?? '', found)
  }
  return changes
}

/** The day on which each theme was brought up to date. */
function themesOf({ plans }: PlanSet): Map<string, string | null> {
  return new Map(
    plans.kringen.flatMap(({ slug, themes }) => themes.map((theme) => [`${slug}/${theme.slug}`, theme.updated])),
  )
}
