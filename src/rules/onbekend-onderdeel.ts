/** A heading in the place of a section or part that isn’t one. */
import { didYouMean } from '../language/did-you-mean.ts'
import { readerRule, themeExample } from './rule.ts'

export default readerRule({
  id: 'onbekend-onderdeel',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekend onderdeel',
      message: ({ title, suggestion, repeated }) =>
        repeated
          ? `Het onderdeel “${title}” staat er al, verwacht één keer.`
          : `“${title.slice(0, 60)}” is geen kop die hier wordt gelezen${suggestion ? '.' : ', verwacht Uitdagingen, Wensen of Projectvoorstellen.'}${didYouMean('nl', suggestion)}`,
      why: 'Alleen wat onder een bekend kopje staat, wordt gelezen als uitdaging, wens of projectvoorstel.',
      mend: 'Verbeter het kopje, of zet de tekst onder een bestaand onderdeel.',
    },
    en: {
      title: 'Unknown section',
      message: ({ title, suggestion, repeated }) =>
        repeated
          ? `The section “${title}” is there already, expected once.`
          : `“${title.slice(0, 60)}” is not a heading that is read here${suggestion ? '.' : ', expected Uitdagingen, Wensen or Projectvoorstellen.'}${didYouMean('en', suggestion)}`,
      why: 'Only what stands under a known heading is read as a challenge, wish or project proposal.',
      mend: 'Correct the heading, or move the text to an existing section.',
    },
  },
  example: themeExample({ front: '', body: '\n## Wenssen\n' }, { front: '', body: '\n## Wensen\n' }),
})
