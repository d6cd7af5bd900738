/** A format that this version of the program can’t read. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'formaat-niet-ondersteund',
  severity: 'error',
  words: {
    nl: {
      title: 'Formaat niet ondersteund',
      message: ({ format, supported }) => `Dit is formaat ${format}, verwacht formaat ${supported}.`,
      why: 'Velden kunnen in een ander formaat iets anders betekenen.',
      mend: 'Gebruik een versie van masterplan die dit formaat kent.',
    },
    en: {
      title: 'Format not supported',
      message: ({ format, supported }) => `This is format ${format}, expected format ${supported}.`,
      why: 'Fields may mean something else in another format.',
      mend: 'Use a version of masterplan that knows this format.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 2\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\n',
  },
})
