/** The English words of giving kringen and themes another id or name. */

const quoted = (value: string): string => `“${value}”`

export const placesEn = {
  what: 'id, title or full name (kring/theme/id) of a challenge, wish or project; or a kring or theme',
  options: { id: 'the new id, such as heat-grid; of a kring that is its folder', title: 'the new title or name' },
  newKringId: (name: string, from: string, to: string) =>
    `The folder of ${quoted(name)} is called ${to} now, and was called ${from}.`,
  newThemeId: (name: string, from: string, to: string) =>
    `The id of theme ${quoted(name)} becomes ${to}, and was ${from}: in all kringen.`,
  newName: (from: string, to: string) => `The name becomes ${quoted(to)}, and was ${quoted(from)}.`,
  nameStays: (name: string) => `The name in reports stays ${quoted(name)}; --title changes that.`,
  idStays: (id: string, isKring: boolean) => `The ${isKring ? 'folder' : 'id'} stays ${id}; --id changes that.`,
  stays: (files: readonly string[]) =>
    `Not moved along: ${files.join(', ')}. Nothing could bring ${files.length === 1 ? 'it' : 'them'} back with undo, so move ${files.length === 1 ? 'it' : 'them'} yourself.`,
  mentions: (n: number) =>
    `In plain text ${n === 1 ? 'one old name stays' : `${n} old names stay`} as written, since a program should not rewrite what somebody wrote:`,
  mention: (place: string, words: string) => `  ${place} ${quoted(words)}`,
  more: (n: number) => `  … and ${n} more`,
  mistake: 'take away something that was typed by mistake; without this it is kept as dropped',
  inTheWay: (file: string) => `${file} is there already. Choose another id, or move that file first.`,
  bothPlaces: (asked: string, kring: string, theme: string) =>
    `${quoted(asked)} is a kring and a theme. Type ${kring} for the kring, or ${theme} for the theme.`,
  orItem: (asked: string, isKring: boolean, place: string, item: string) =>
    `${quoted(asked)} is a ${isKring ? 'kring' : 'theme'} and an item as well. Type ${place} for the ${isKring ? 'kring' : 'theme'}, or ${item} for the item.`,
  removed: (title: string) =>
    `${quoted(title)} leaves the plan, with its text and facts, as if it had never been there. What was meant once is dropped with --reason.`,
  referred: (title: string, files: string) =>
    `${files} refers to ${quoted(title)}, so it stays. Take that reference away first, or drop it with --reason.`,
  mistakeOrReason: 'What was typed by mistake has no reason; choose --mistake or --reason.',
}

export type PlacesWords = typeof placesEn
