/** Colours for a stream: none for pipes, `NO_COLOR` or `--no-color`. */
import { Chalk, type ChalkInstance, supportsColor } from 'chalk'
import type { Stream } from '../../workspace/host.ts'
import type { Context } from '../context.ts'

/** chalk 5 doesn't look at NO_COLOR itself, so its level is decided here. */
export function paintFor({ host, color }: Context, stream: Stream): ChalkInstance {
  if (color === false || (color === undefined && (host.env['NO_COLOR'] ?? '') !== '')) return new Chalk({ level: 0 })
  if (color !== true && !stream.isTerminal) return new Chalk({ level: 0 })
  return new Chalk({ level: supportsColor === false ? (color === true ? 1 : 0) : supportsColor.level })
}
