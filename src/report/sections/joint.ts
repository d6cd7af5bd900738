/** Suggestions of projects that kringen may take up together, with what they have in common. */
import type { RootContent } from 'mdast'
import { group, h, list, p, text } from '../../document/nodes.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { Joint } from '../view/joint.ts'
import type { AssociationView } from '../view/view.ts'
import { phaseBadge } from './badges.ts'
import type { Scribe } from './scribe.ts'

export function jointSection({ joint, config, reach }: AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report.joint
  const reasons = ({ theme, partners, words: shared }: Joint): string[] => [
    ...(theme === null ? [] : [say.theme(nameIn(config.themes, theme))]),
    ...(partners.length > 0
      ? [say.partners(numbers.list(partners.map((slug) => nameIn(config.partners, slug))), partners.length)]
      : []),
    ...(shared.length > 0 ? [say.words(numbers.list(shared.map((word) => `‘${word}’`)))] : []),
  ]
  return [
    h(2, titled(say.title, joint && joint.length > 0 ? words.findings.joint(joint.length) : null, words), 'samen'),
    p(joint === null ? say.tooMany : joint.length === 0 ? claim(say.none, reach, words) : say.intro),
    ...(joint ?? []).map((one) =>
      group('section', 'card joint', [
        p(say.because(numbers.list(reasons(one)))),
        list(
          one.projects.map(({ project, kring }) => [
            titleLink(project.key, project.title),
            text(` (${shortKring(config, kring)}) `),
            phaseBadge(project.phase, scribe),
          ]),
        ),
      ]),
    ),
  ]
}
