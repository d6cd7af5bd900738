/** A range of cost whose lowest amount is the highest. */
import { numbersIn } from '../../language/numbers.ts'
import { readerRule, themeExample } from '../rule.ts'

const [NL, EN] = [numbersIn('nl'), numbersIn('en')]

export default readerRule({
  id: 'bedragen-omgekeerd',
  severity: 'error',
  words: {
    nl: {
      title: 'Bedragen omgekeerd',
      message: ({ from, to }) =>
        `De kosten lopen van ${NL.euro(from)} tot ${NL.euro(to)}, verwacht het laagste bedrag bij \`van\`.`,
      why: 'Met omgekeerde bedragen is niet te zeggen tussen welke twee de kosten liggen.',
      mend: 'Controleer de twee bedragen; vaak staan ze verwisseld, of is er een nul te veel.',
    },
    en: {
      title: 'Amounts the wrong way round',
      message: ({ from, to }) =>
        `The cost runs from ${EN.euro(from)} to ${EN.euro(to)}, expected the lowest amount under \`van\`.`,
      why: 'With amounts the wrong way round nobody can say between which two the cost lies.',
      mend: 'Check the two amounts; often they were swapped, or there is a nought too many.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    kosten: { van: 60000, tot: 40000 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    kosten: { van: 40000, tot: 60000 }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
})
