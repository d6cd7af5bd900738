/** What an editor offers about a finding and shows beside a theme, in English. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const editorEn = {
  explain: 'Add `toelichting` (the explanation)' as Text,
  excuse: ((rule) => `Excuse ${rule} here, with a reason`) as Fill<[string]>,
  place: (({ place, total, share }) =>
    `place ${place} of ${total}${share === null ? '' : ` · Borda ${share}`}`) as Fill<
    [{ place: number; total: number; share: string | null }]
  >,
}
