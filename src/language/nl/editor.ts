/** What an editor offers about a finding, in Dutch. */
import type { editorEn } from '../en/editor.ts'

export const editorNl: typeof editorEn = {
  explain: 'Zet `toelichting` erbij',
  excuse: (rule) => `Sluit ${rule} hier uit, met reden`,
}
