/** Front matter in another language than YAML; it is never executed. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'front-matter-taal',
  severity: 'error',
  words: {
    nl: {
      title: 'Front matter in een andere taal',
      message: ({ language }) =>
        `De front matter zegt dat hij in “${language}” is geschreven, verwacht \`---\` zonder iets erachter. Er is niets uitgevoerd.`,
      why: 'Planbestanden bevatten alleen gegevens. Een taal die code kan uitvoeren, wordt nooit gelezen.',
      mend: 'Haal weg wat achter de streepjes staat en schrijf de velden als `naam: waarde`.',
    },
    en: {
      title: 'Front matter in another language',
      message: ({ language }) =>
        `The front matter claims to be “${language}”, expected \`---\` with nothing after it. Nothing was executed.`,
      why: 'Plan files hold data only. A language that can run code is never read.',
      mend: 'Remove what is after the dashes and write the fields as `name: value`.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: '---yaml\nthema: energie\n---\n\n# Energie\n',
    good: '---\nthema: energie\n---\n\n# Energie\n',
  },
  fix({ language }, { range }) {
    return /^ya?ml$/i.test(language) ? [{ ...range, text: '' }] : null
  },
})
