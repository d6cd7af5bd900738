/** A field name that means something to JavaScript. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'gereserveerde-sleutel',
  severity: 'error',
  words: {
    nl: {
      title: 'Gereserveerde naam',
      message: ({ key }) => `“${key}” kan geen veldnaam of id zijn, verwacht een andere naam.`,
      why: 'Deze naam heeft in computerprogramma’s een eigen betekenis en wordt daarom nooit gelezen.',
      mend: 'Kies een andere naam.',
    },
    en: {
      title: 'Reserved name',
      message: ({ key }) => `“${key}” can’t be a field name or id, expected another name.`,
      why: 'This name has a meaning of its own in computer programs and is therefore never read.',
      mend: 'Choose another name.',
    },
  },
  example: themeExample({ front: 'wensen:\n  __proto__: { steun: 3 }\n', body: '' }, { front: '', body: '' }),
})
