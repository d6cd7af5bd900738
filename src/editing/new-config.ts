/** The text of a new `masterplan.yaml`: what is known of an association, each part with a line that explains it. */
import { stringify } from 'yaml'
import { FORMAT } from '../plan/fields/schema.ts'
import type { Named } from './naming.ts'

/** What a new plan begins with. */
export interface Beginning {
  association: string
  language: 'nl' | 'en'
  kringen: readonly (Named & { members: number | null })[]
  themes: readonly (Named & { group?: 'planet' | 'people' | 'profit'; definition?: string })[]
  criteria: readonly (Named & { points: number; cost: boolean })[]
}

/** The explanation of each part, as lines. */
export interface ConfigWords {
  config: Record<'head' | 'kringen' | 'themes' | 'ownThemes' | 'levels' | 'criteria', readonly string[]>
  levels: Record<1 | 2 | 3, string>
}

/** `schema` is where the JSON Schema is from that file, for editors; null where it isn't. */
export function newConfig(
  { association, language, kringen, themes, criteria }: Beginning,
  { config: say, levels }: ConfigWords,
  schema: string | null,
): string {
  const parts: [comment: readonly string[], facts: object][] = [
    [say.head, { formaat: FORMAT, vereniging: association, status: 'concept', taal: language }],
    [
      say.kringen,
      {
        kringen: bySlug(kringen, ({ name, members }) => ({ naam: name, ...(members !== null && { leden: members }) })),
      },
    ],
    [
      themes.some(({ definition }) => definition !== undefined) ? say.themes : say.ownThemes,
      {
        themas: bySlug(themes, ({ name, group, definition }) => ({
          naam: name,
          ...(group && { groep: group }),
          ...(definition !== undefined && { definitie: definition }),
        })),
      },
    ],
    // By numbers, as people write them.
    [say.levels, { ambitieniveaus: new Map(Object.entries(levels).map(([level, words]) => [Number(level), words])) }],
    ...(criteria.length === 0
      ? []
      : [
          [
            say.criteria,
            {
              prioritering: {
                projecten: {
                  criteria: bySlug(criteria, ({ name, points, cost }) => ({
                    punten: points,
                    naam: name,
                    ...(cost && { richting: 'kosten' }),
                  })),
                },
              },
            },
          ] as [readonly string[], object],
        ]),
  ]
  const text = parts.map(
    ([comment, facts]) =>
      `${comment.map((line) => `# ${line}\n`).join('')}${stringify(facts, { compat: 'yaml-1.1', lineWidth: 0 })}`,
  )
  return `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}${text.join('\n')}`
}

/** In their order, which an object would not keep for ids that are numbers. */
function bySlug<T extends Named>(list: readonly T[], facts: (of: T) => object): Map<string, object> {
  return new Map(list.map((of) => [of.slug, facts(of)]))
}
