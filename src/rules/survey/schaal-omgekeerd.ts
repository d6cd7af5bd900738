/** A scale whose ends are not in order. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'schaal-omgekeerd',
  severity: 'error',
  words: {
    nl: {
      title: 'Schaal klopt niet',
      message: ({ min, max }) =>
        `De schaal loopt van ${min} tot ${max}, verwacht eerst het laagste cijfer en dan een hoger.`,
      why: 'Met een omgekeerde schaal past geen enkel antwoord en is er geen volgorde te maken.',
      mend: 'Schrijf de schaal als `[laagste, hoogste]`, zoals `[1, 5]`.',
    },
    en: {
      title: 'Scale is not right',
      message: ({ min, max }) =>
        `The scale runs from ${min} to ${max}, expected the lowest figure first and then a higher one.`,
      why: 'On a scale the wrong way round no answer fits, and no order can be made.',
      mend: 'Write the scale as `[lowest, highest]`, such as `[1, 5]`.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nprioritering: { themas: { schaal: [5, 1] } }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nprioritering: { themas: { schaal: [1, 5] } }\n',
  },
})
