/** What a terminal takes, by the conventions that others keep too: FORCE_COLOR, NO_COLOR, TERM, and our own --color and --no-color. */
import { Chalk, type ChalkInstance } from 'chalk'
import type { Stream } from '../../workspace/host.ts'
import type { Context } from '../context.ts'

/** Colours for a stream: those that every terminal knows, or none. */
export function paintFor(context: Context, stream: Stream): ChalkInstance {
  return new Chalk({ level: coloured(context, stream) ? 1 : 0 })
}

/** An option says it for this run; FORCE_COLOR beats NO_COLOR, as it does in Node itself. */
function coloured({ host: { env }, color }: Context, stream: Stream): boolean {
  if (color !== undefined) return color
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}

/**
 * Whether a terminal is known to follow links (OSC 8): one that doesn't know them may print what they lead to. Who wants no colours wants
 * no other escape sequences either.
 */
export function takesLinks({ host: { env }, color }: Context, stream: Stream): boolean {
  if (!stream.isTerminal || color === false || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false
  return (
    Number(env['VTE_VERSION'] ?? 0) >= 5000 ||
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].includes(env['TERM_PROGRAM'] ?? '') ||
    /^(xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env['TERM'] ?? '') ||
    ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM'].some((name) => env[name] !== undefined)
  )
}
