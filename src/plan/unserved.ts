/** The wishes that no project takes up, as far as that can be known: a project that could not wholly be read may serve any of them. */
import { itemsIn } from './item-index.ts'
import type { ItemKey, Kring, Theme, Wish } from './model.ts'
import { once } from './once.ts'
import type { PlanSet } from './plan-set.ts'
import type { ReaderProblem } from './problem.ts'
import { FIELDS, indexItems } from './references.ts'
import { HEADED, hasProblem, mistyped } from './unread.ts'

/** What a kring says of wishes by itself. */
interface Own {
  /** Those of its wishes, by theme, that none of its own projects refers to. */
  open: { theme: Theme; wishes: Wish[] }[]
  /** What its projects refer to that is no wish of the kring. */
  elsewhere: ItemKey[]
  /** Whether the facts of all its themes could be read. */
  isRead: boolean
}

const ownOf = (dropped: boolean) =>
  once((kring: Kring): Own => {
    const { themes } = kring
    const counting = themes.flatMap(({ projects }) => projects.filter(({ phase }) => dropped || phase !== 'vervallen'))
    const served = new Set(counting.flatMap(({ wishes }) => wishes))
    return {
      open: themes.flatMap((theme) => {
        const wishes = theme.wishes.filter(({ key }) => key !== null && !served.has(key))
        return wishes.length === 0 ? [] : [{ theme, wishes }]
      }),
      elsewhere: [...served].filter((key) => itemsIn(kring).get(key)?.kind !== 'wish'),
      isRead: themes.every((theme) => theme.factsRead),
    }
  })
const OWN = { all: ownOf(true), going: ownOf(false) }

/** The wishes with an id that no project refers to, or none that isn't dropped; nothing where that isn't sure. */
export function unservedWishes(set: PlanSet, projects: keyof typeof OWN): { theme: Theme; wish: Wish }[] {
  const own = set.plans.kringen.map(OWN[projects])
  // A project that refers to the wish may be in any file whose facts can't be read.
  if (own.some(({ isRead }) => !isRead)) return []
  const known = indexItems(set.plans)
  // In a theme whose projects or sections could not all be read, one of them may serve the wish.
  const blind = ({ file, projects }: Theme): boolean =>
    hasProblem(set, file, [...HEADED, 'id-zonder-item', 'item-zonder-sectie', 'gegevens-zonder-kop']) ||
    set.problems.some((one) => one.file === file && ofProjects(one)) ||
    projects.some(({ id }) => mistyped(set, file, [FIELDS.project, id ?? '', 'wensen']))
  const served = new Set(own.flatMap(({ elsewhere }) => elsewhere))
  // A reference that leads to no wish in a theme may have meant any wish of it, and so may a field that could not be read.
  const unsure = new Set(
    [...served].filter((key) => known.get(key)?.kind !== 'wish').map((key) => key.slice(0, key.lastIndexOf('/'))),
  )
  return own
    .flatMap(({ open }) => open)
    .filter(({ theme }) => !unsure.has(`${theme.kring}/${theme.slug}`) && !blind(theme))
    .flatMap(({ theme, wishes }) =>
      wishes.flatMap((wish) => (wish.key !== null && !served.has(wish.key) ? [{ theme, wish }] : [])),
    )
}

/** Whether a problem is of the facts of all projects of a file, or of all facts of one. */
function ofProjects({ at }: ReaderProblem): boolean {
  return 'path' in at && at.path[0] === FIELDS.project && at.path.length <= 2
}
