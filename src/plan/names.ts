/** The names behind slugs, as people say them. */
import type { Config } from './model.ts'

/** The name behind a slug; the slug itself where it has none. */
export function nameIn(list: readonly { slug: string; name: string }[], slug: string): string {
  return list.find((entry) => entry.slug === slug)?.name ?? slug
}

/** The slug of the partner that is the municipality: as configured, else the first that is called one; null where none is. */
export function municipalityOf({ report, partners }: Config): string | null {
  return report.municipality ?? partners.find(({ slug }) => /^(gemeente|municipality)(-|$)/.test(slug))?.slug ?? null
}

/** A kring's name as it fits in a table or a sentence: a long name gives way to its first alias. */
export function shortKring({ kringen }: Config, slug: string): string {
  const kring = kringen.find((k) => k.slug === slug)
  return kring === undefined ? slug : kring.name.length > 24 ? (kring.aliases[0] ?? kring.name) : kring.name
}

/** A kring's name of at most so many characters, for a column: an alias where the name is longer, else its beginning. */
export function labelOf({ kringen }: Config, slug: string, longest: number): string {
  const kring = kringen.find((k) => k.slug === slug)
  const names = [kring?.name ?? slug, ...(kring?.aliases ?? [])]
  return names.find((name) => name.length <= longest) ?? `${names[0]?.slice(0, longest - 1)}…`
}

/** A role as people say it: a partner's name, or the words of its slug. */
export function spoken(role: string, config: Config): string {
  const partner = config.partners.find((p) => p.slug === role)
  if (partner) return partner.name
  const kring = config.kringen.find((k) => role.endsWith(`-${k.slug}`))
  const words = kring
    ? `${role.slice(0, -kring.slug.length - 1).replaceAll('-', ' ')} ${kring.name}`
    : role.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
