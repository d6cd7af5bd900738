/** How an agenda or one of its lines is called. */
import type { Config } from '../../plan/model.ts'

export function agendaName(reference: string, config: Config): { name: string; expired: boolean } {
  const [slug, lineSlug] = reference.split('/')
  const agenda = config.agendas.find((a) => a.slug === slug)
  const line = agenda?.lines.find((l) => l.slug === lineSlug)
  return {
    name: line ? `${agenda?.name}: ${line.name}` : (agenda?.name ?? reference),
    expired: agenda?.status === 'vervallen',
  }
}
