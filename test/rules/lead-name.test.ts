/** A person as the lead: which names are told, and which are a role or an organisation. */
import { expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { masterplan, mini } from '../world.ts'

const told = async (lead: string, config = ''): Promise<string[]> => {
  const { out } = await masterplan(
    ['validate', '--json'],
    mini({
      'noord/energie.md': `---\nthema: energie\ntrekker: ${lead}\n---\n\n# Energie\n`,
      'masterplan.yaml': `${mini()['masterplan.yaml']}`.replace('partners:\n', `partners:\n${config}`),
    }),
  )
  return (JSON.parse(out).findings as Finding[])
    .filter(({ ruleId }) => ruleId === 'naam-als-trekker')
    .map(({ start, reason }) => `${start.line}:${start.column} ${reason}`)
}
const SAID = 'De trekker lijkt de naam van een persoon, verwacht een rol of organisatie.'

it.each(['Jan de Vries', 'Fatima el Amrani', 'P. Jansen', 'Anne-Marie van den Berg'])(
  '%s is a person, and the name is not repeated',
  async (lead) => {
    expect(await told(lead)).toEqual([`3:10 ${SAID}`])
  },
)

it.each([
  'bestuur',
  'werkgroep-energie',
  'Werkgroep energie',
  'Gemeente Assen',
  'voorzitter-noord',
  'Stichting De Hoop',
  'parkmanagement',
  'ONB',
])('%s is none', async (lead) => {
  expect(await told(lead)).toEqual([])
})

it('points at the one of a list, also of a project', async () => {
  expect(await told('[bestuur, Jan de Vries]')).toEqual([`3:20 ${SAID}`])
})

it('is content where it is a partner', async () => {
  expect(await told('Jan de Vries', '  jan: { naam: Jan de Vries }\n')).toEqual([])
})
