/** The English words of what a spreadsheet file carries and is not used; their type is what every language must have. */

type Text = string

export const carriedEn = {
  /** `file` is null where only one is talked about. */
  not: (file: string | null, list: string): string => `Not used of ${file ?? 'this spreadsheet'}: ${list}.`,
  what: {
    macros: 'macros (not run)' as Text,
    links: 'links to other files (not followed)' as Text,
    hidden: 'hidden sheets (not read)' as Text,
    unseen: 'that rows are hidden or filtered away (they are read as well)',
    errors: 'cells with an error such as #N/A (read as empty; look up what should stand there)' as Text,
    outcomes: 'formulas (only what last came out of them counts)' as Text,
    formulas: 'formulas (not read)' as Text,
  },
}
