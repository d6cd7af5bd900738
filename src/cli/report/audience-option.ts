/** For whom a report is to be, from what somebody typed. */
import { nearest } from '../../diagnostics/suggest.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { municipalityOf } from '../../plan/names.ts'
import { slugOf } from '../../plan/references.ts'
import { ALL, AUDIENCE_NAMES, type Audience, audienceFrom } from '../../report/audience.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** The audience that is meant. Throws a Misuse, with a suggestion, where there is none such. */
export function audienceNamed(asked: string | undefined, config: Config): Audience {
  if (asked === undefined) return ALL
  const [kind = '', name] = asked.toLowerCase().trim().split(/:(.*)/s)
  if (name !== undefined && /^(partner|branche|branch)$/.test(kind)) {
    const list = kind === 'partner' ? config.partners : config.branches
    const found = list.find((entry) => entry.slug === slugOf(name) || slugOf(entry.name) === slugOf(name))
    if (found) return { kind: kind === 'partner' ? 'partner' : 'branche', slug: found.slug }
    const slugs = list.map((entry) => entry.slug)
    const meant = nearest(slugOf(name), slugs)
    throw new Misuse(
      bothLanguages((l) =>
        wordsIn(l).report.refusal.unknownFor(
          `${kind}:${name}`,
          meant && `${kind}:${meant}`,
          slugs.map((slug) => `${kind}:${slug}`),
        ),
      ),
    )
  }
  const audience = name === undefined && kind !== '-' ? audienceFrom(kind) : null
  const named = (list: readonly { slug: string; name: string }[]): string | undefined =>
    list.find((entry) => entry.slug === slugOf(asked) || slugOf(entry.name) === slugOf(asked))?.slug
  const [partner, branch] = [named(config.partners), named(config.branches)]
  const inList = partner !== undefined ? `partner:${partner}` : branch !== undefined ? `branche:${branch}` : null
  if (audience === null)
    throw new Misuse(
      bothLanguages((l) =>
        wordsIn(l).report.refusal.unknownFor(
          asked,
          inList ??
            nearest(
              kind,
              Object.values(AUDIENCE_NAMES).flatMap((names) => names.filter((one) => !one.includes(':'))),
            ),
          AUDIENCE_NAMES[l],
        ),
      ),
    )
  if (audience.kind === 'municipality' && municipalityOf(config) === null)
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.noMunicipality))
  return audience
}
