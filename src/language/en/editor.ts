/** What an editor offers about a finding, in English. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const editorEn = {
  explain: 'Add `toelichting` (the explanation)' as Text,
  excuse: ((rule) => `Excuse ${rule} here, with a reason`) as Fill<[string]>,
}
