/** A field that must be there and isn’t. */
import { declaration } from '../declaration.ts'
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'ontbrekend-veld',
  severity: 'error',
  words: {
    nl: {
      title: 'Verplicht veld ontbreekt',
      message: ({ fields }) =>
        fields.length === 1
          ? `Hier ontbreekt het veld “${fields[0]}”.`
          : `Hier ontbreken de velden ${fields.map((field) => `“${field}”`).join(', ')}.`,
      why: 'Zonder dit veld is niet duidelijk waar de gegevens bij horen.',
      mend: 'Voeg het veld toe met een waarde.',
    },
    en: {
      title: 'Required field missing',
      message: ({ fields }) =>
        fields.length === 1
          ? `The field “${fields[0]}” is missing here.`
          : `The fields ${fields.map((field) => `“${field}”`).join(', ')} are missing here.`,
      why: 'Without this field it is not clear what the facts belong to.',
      mend: 'Add the field with a value.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: '---\nnu: 1\n---\n\n# Energie\n',
    good: '---\nthema: energie\nnu: 1\n---\n\n# Energie\n',
  },
  fix({ fields: [field] }, { file }) {
    const declared = declaration(file)
    return declared?.path[0] === field ? declared : null
  },
})
