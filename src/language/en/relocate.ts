/** The English words of giving items another name or place, and of merging them. */

const quoted = (value: string): string => `“${value}”`

export const relocateEn = {
  options: {
    take: 'which of two values stays: A, B, or for one field such as fase=B (may be repeated)',
  },
  item: 'id, title or full name (kring/theme/id) of a challenge, wish or project',
  newName: 'the new id (energy-hub) or, with a space or capital in it, the new title ("Energy hub North")',
  place: 'where to: kring/theme, or a theme of the same kring',
  into: 'what stays (A)',
  from: 'what is merged into it (B)',
  newId: (title: string, from: string, to: string) => `${quoted(title)} is called ${to} now, and was called ${from}.`,
  firstId: (title: string, id: string) => `${quoted(title)} gets the id ${id}.`,
  newTitle: (from: string, to: string) => `The title becomes ${quoted(to)}, and was ${quoted(from)}.`,
  moved: (title: string, from: string, to: string) => `${quoted(title)} moves from ${from} to ${to}.`,
  otherId: (from: string, to: string) => `The id ${from} is taken there, so it is called ${to} there.`,
  merged: (title: string, into: string) => `${quoted(title)} is merged into ${quoted(into)}.`,
  follows: (n: number) =>
    n === 0 ? 'Nothing else refers to it.' : `What refers to it follows, in ${n} other ${n === 1 ? 'file' : 'files'}.`,
  dropped: (field: string, value: string, kept: string) => `Of ${field}, ${kept} stays; ${value} is not kept.`,
  supportKept: (n: number) => `Support stays ${n}: members may have backed both, so nothing was added up.`,
  nothingNew: 'Name a new id or a new title.',
  twoNames: 'Give the new name once: after the item, or with --id or --title.',
  noId: (title: string) =>
    `${quoted(title)} has no id yet, and without one nothing knows it again. Give it one first: masterplan rename "${title}" --id ID, or masterplan fix for all.`,
  twice: (id: string, file: string) =>
    `In ${file} the id ${quoted(id)} stands at more than one item. Give each one of its own first; see masterplan validate.`,
  taken: (id: string, file: string, title: string | null) =>
    `The id ${quoted(id)} is taken in ${file} already${title === null ? '' : `, by ${quoted(title)}`}. Choose another one.`,
  notSlug: (id: string, meant: string) =>
    `${quoted(id)} can’t be an id, expected lower-case letters, digits and hyphens, such as ${meant}.`,
  titleLost: (title: string) => `${quoted(title)} can’t be the title of a heading as it stands. Choose other words.`,
  unread: (file: string) => `${file} can’t be read for certain, so nothing is changed. See masterplan validate.`,
  mentions: (file: string) =>
    `${file} can’t be read for certain, and what it refers to would be missed. See masterplan validate.`,
  noTheme: (file: string) => `${file} is not there. Make it first: masterplan new theme.`,
  samePlace: (title: string, place: string) => `${quoted(title)} stands in ${place} already.`,
  itself: (title: string) => `${quoted(title)} can’t be merged into itself.`,
  kinds: (a: string, b: string) =>
    `${quoted(a)} and ${quoted(b)} are of different kinds, and only two of one kind can be merged.`,
  differs: (fields: readonly { field: string; a: string; b: string }[]) => [
    'A and B differ in what can be one thing only:',
    ...fields.map(({ field, a, b }) => `  ${field}: A says ${a}, B says ${b}`),
    ...(fields.some(({ field }) => field === 'steun')
      ? ['  (members may have backed both, so support is not added up)']
      : []),
    `Choose with --take A, --take B, or for each: ${fields.map(({ field }) => `--take ${field}=A`).join(' ')}`,
  ],
  badTake: (value: string, fields: readonly string[]) =>
    `${quoted(value)} says nothing to take, expected A, B or FIELD=A or FIELD=B${fields.length === 0 ? '' : ` with one of ${fields.join(', ')}`}.`,
  choose: (field: string) => `A, which stays, and B, which is merged into it, differ in ${field}. Which value stays?`,
  stopped: 'Nothing has been merged.',
  sideA: (value: string) => `A: ${value}`,
  sideB: (value: string) => `B: ${value}`,
  headingFrom: (title: string) => `Merged: ${title}`,
  question: 'the question behind it',
}

export type RelocateWords = typeof relocateEn
