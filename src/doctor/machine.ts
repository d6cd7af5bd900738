/** What the machine has: Node, the engine and the letters of a report, and whether files may be made here. */
import type { Host } from '../workspace/host.ts'
import { type Check, ok } from './check.ts'

/** The oldest Node that runs this. */
const OLDEST = [20, 19] as const

const INSTALL_NODE: Record<string, string> = {
  win32: 'winget install OpenJS.NodeJS.LTS',
  darwin: 'brew install node',
}

export function nodeCheck({ machine: { node, platform } }: Host): Check {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return ok('node', node)
  return {
    id: 'node',
    state: 'wrong',
    about: node,
    commands: [INSTALL_NODE[platform] ?? 'sudo npm install -g n && sudo n lts'],
  }
}

export function writeCheck(host: Host, folder: string): Check {
  if (host.mayWrite(folder)) return ok('write', folder)
  const command =
    host.machine.platform === 'win32' ? `icacls "${folder}"` : `ls -ld '${folder.replaceAll("'", `'\\''`)}'`
  return { id: 'write', state: 'wrong', about: folder, commands: [command] }
}

export async function pdfCheck(): Promise<Check> {
  const { engineState } = await import('../formats/pdf/engine.ts')
  const state = engineState()
  if ('install' in state) return { id: 'pdf', state: 'note', about: 'Typst', commands: [state.install] }
  return ok('pdf', state.checks ? 'Typst' : 'Typst (WebAssembly)')
}

/** How a file of letters begins: TrueType, OpenType. */
const LETTERS = [0x00010000, 0x4f54544f]

export async function fontsCheck(): Promise<Check> {
  const { FAMILIES } = await import('../formats/fonts.ts')
  const begin = (face: Uint8Array): number => new DataView(face.buffer, face.byteOffset, face.byteLength).getUint32(0)
  const spoilt = FAMILIES.filter(({ faces }) => faces.some((face) => face.length < 4 || !LETTERS.includes(begin(face))))
  const names = (spoilt.length > 0 ? spoilt : FAMILIES).map(({ name }) => name).join(', ')
  if (spoilt.length === 0) return ok('fonts', names)
  return { id: 'fonts', state: 'wrong', about: names, commands: ['npm install -g masterplan'] }
}
