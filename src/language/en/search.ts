/** The English words of what is found in the plans. */

export const searchEn = {
  kinds: {
    challenge: 'challenge',
    wish: 'wish',
    project: 'project',
    journal: 'progress',
    decision: 'decision',
    theme: 'theme',
    kring: 'kring',
    attachment: 'attachment',
    setting: 'setting',
    file: 'other file',
  } as Record<
    'challenge' | 'wish' | 'project' | 'journal' | 'decision' | 'theme' | 'kring' | 'attachment' | 'setting' | 'file',
    string
  >,
  nothing: (typed: string, inKring: string | null, kinds: string | null): string =>
    `Nothing found for “${typed}”${inKring === null ? '' : ` in kring ${inKring}`}${kinds === null ? '' : ` among ${kinds}`}.`,
  noWord: 'Type a word to look for, such as: masterplan search energiehub.' as string,
  noKind: (typed: string): string => `“${typed}” is no kind to search in.`,
  thereAre: (all: string): string => `There are: ${all}.`,
  count: (n: number): string => (n === 1 ? '1 place found.' : `${n} places found.`),
  more: (n: number, limit: number): string =>
    `${n} more ${n === 1 ? 'place is' : 'places are'} not shown here. Search with another word, or with --limit ${limit}.`,
  some: 'With some of the words:' as string,
  asText: 'searched as text: this file can’t be read as a whole, see masterplan validate' as string,
  closed: (files: string): string => `Not searched, since it can’t be opened: ${files}.`,
  page: {
    box: 'Search the plans' as string,
    button: 'Search' as string,
    title: (typed: string): string => (typed === '' ? 'Search' : `Searched: “${typed}”`),
    noWord: 'Type a word to look for at the top.' as string,
    fewer: 'Search with fewer words, or with a part of a word. All kringen and themes stand under Kringen.',
    more: (n: number): string =>
      `${n} more ${n === 1 ? 'place is' : 'places are'} not shown here. Search with another word.`,
    again: (word: string): string => `Search for “${word}”`,
  },
}
