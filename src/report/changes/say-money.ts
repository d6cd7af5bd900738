/** What changed of money, and of what is left open, in words; and who leads, which may be several. */
import type { ItemFact } from '../../history/compare.ts'
import { BETWEEN } from '../../history/leads.ts'
import type { Words } from '../../language/en/words.ts'
import type { Numbers } from '../../language/numbers.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn, spoken } from '../../plan/names.ts'
import { costSaid, fundingSaid, spentSaid } from '../amounts.ts'

type MoneyFact = Extract<ItemFact, { fact: 'cost' | 'funding' | 'spent' | 'unknown' | 'inapplicable' }>

export function moneyLine(fact: MoneyFact, config: Config, speaker: { words: Words; numbers: Numbers }): string {
  const { amounts, facts } = speaker.words
  const say = facts.fact
  switch (fact.fact) {
    case 'cost': {
      const [from, to] = [fact.from, fact.to].map((said) => (said === null ? null : costSaid(said, speaker)))
      return say.cost(from ?? null, to ?? null)
    }
    case 'funding': {
      const partner = nameIn(config.partners, fact.partner)
      if (fact.from === null && isUnknown(fact.to)) return say.fundingUnknown(partner)
      const [from, to] = [fact.from, fact.to].map((said) =>
        said === null ? null : fundingSaid(typeof said === 'number' ? { amount: said } : said, speaker),
      )
      return say.funding(partner, from ?? null, to ?? null)
    }
    case 'spent': {
      const [from, to] = [fact.from, fact.to].map((said) =>
        spentSaid(typeof said === 'number' ? { amount: said } : (said ?? undefined), speaker),
      )
      return say.spent(from ?? null, to ?? null)
    }
    case 'unknown':
      return both(fact, amounts.becameUnknown, amounts.notUnknown)
    case 'inapplicable':
      return both(fact, amounts.becameInapplicable, amounts.applies)
  }
}

const isUnknown = (said: Extract<MoneyFact, { fact: 'funding' }>['to']): boolean =>
  said !== null && typeof said !== 'number' && said.amount === null && said.share === undefined && !said.years

type Say = (fields: string) => string
const both = ({ added, gone }: { added: string[]; gone: string[] }, came: Say, went: Say): string =>
  [...(added.length > 0 ? [came(added.join(', '))] : []), ...(gone.length > 0 ? [went(gone.join(', '))] : [])].join(
    '; ',
  )

/** Who leads then or now, as people say it. */
export const leaders = (value: string | null, config: Config): string | null =>
  value === null
    ? null
    : value
        .split(BETWEEN)
        .map((role) => spoken(role, config))
        .join(', ')
