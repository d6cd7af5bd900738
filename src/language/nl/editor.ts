/** What an editor offers about a finding and shows beside a theme, in Dutch. */
import type { editorEn } from '../en/editor.ts'

export const editorNl: typeof editorEn = {
  explain: 'Zet `toelichting` erbij',
  excuse: (rule) => `Sluit ${rule} hier uit, met reden`,
  place: ({ place, total, share }) => `plaats ${place} van ${total}${share === null ? '' : ` · Borda ${share}`}`,
}
