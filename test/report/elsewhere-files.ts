/** Plans that point at files outside the workspace in every way there is, and what was read of those. */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** What only the files outside say. */
export const MARK = 'BUITENMARKERING'

/** Every way to name a file that is no file of the plans; `out` is the folder outside, beside the workspace. */
export function targetsOf(out: string): string[] {
  const beside = basename(out)
  return [
    `../../${beside}/geheim.png`,
    `../${beside}/geheim.png`,
    `./../../${beside}/geheim.jpg`,
    `bijlagen/../../../${beside}/geheim.png`,
    `..%2f..%2f${beside}/geheim.png`,
    `bijlagen/%2e%2e/%2e%2e/%2e%2e/${beside}/geheim.png`,
    `${out}/geheim.png`,
    `/${out}/geheim.png`,
    `file://${out}/geheim.png`,
    `FILE:${out}/geheim.png`,
    '\\\\server\\share\\geheim.png',
    '//server/share/geheim.png',
    'C:\\geheim.png',
    'bijlagen/link.png',
    'bijlagen/link.svg',
    'bijlagen/link.pdf',
    'bijlagen/map/geheim.png',
    '../zuid/bijlagen/link.png',
    `data:image/png;base64,${PIXEL.toString('base64')}`,
    'http://127.0.0.1:9/geheim.png',
    'https://plaatjes.example/geheim.png',
    'javascript:alert(1)',
  ]
}

export interface Outside {
  repo: Repository
  targets: string[]
  /** Runs a command line, and tells which files outside the workspace it was given the bytes of. */
  reading(...argv: string[]): Promise<{ out: string; bytes: Buffer; code: number; read: string[] }>
}

/** A workspace with all of those in its prose, attachments and logo. */
export function outside(): Outside {
  const repo = repository()
  const out = `${repo.path}-buiten`
  mkdirSync(out)
  for (const name of ['geheim.png', 'geheim.jpg', 'geheim.svg', 'geheim.pdf'])
    writeFileSync(join(out, name), Buffer.concat([PIXEL, Buffer.from(MARK)]))
  const targets = targetsOf(out)
  const pictures = targets.map((to, i) => `Tekst ${i} ![foto ${i}](<${to}>) en ![los ${i}][r${i}].`).join('\n\n')
  const named = targets.map((to, i) => `[r${i}]: <${to}>`).join('\n')
  const quoted = targets.map((to) => `'${to}'`).join(', ')
  const files = mini({
    'masterplan.yaml': `${String(mini()['masterplan.yaml'])}rapport: { logo: bijlagen/link.png }\n`,
    'noord/energie.md': `---\nthema: energie\nbijlagen: [${quoted}]\nprojecten:\n  p: { fase: idee, bijlagen: [${quoted}], toelichting: '![x](<bijlagen/link.png>)' }\n---\n\n## Projectvoorstellen\n\n### P {#p}\n\n${pictures}\n\n<img src="${out}/geheim.png">\n\n${named}\n`,
    'noord/kring.md': `---\nkring: noord\nbijlagen: [${quoted}]\n---\n\n## Stip op de horizon\n\n${pictures}\n\n${named}\n`,
  })
  for (const [file, text] of Object.entries(files)) repo.put(file, String(text))
  for (const folder of ['noord/bijlagen', 'bijlagen', 'zuid/bijlagen']) {
    mkdirSync(join(repo.path, folder), { recursive: true })
    for (const kind of ['png', 'svg', 'pdf'])
      symlinkSync(join(out, `geheim.${kind}`), join(repo.path, folder, `link.${kind}`))
    symlinkSync(out, join(repo.path, folder, 'map'))
  }
  return {
    repo,
    targets,
    async reading(...argv) {
      const host = realHost()
      const read: string[] = []
      let out = ''
      const chunks: Uint8Array[] = []
      const stream = {
        write: (content: string | Uint8Array) => {
          if (typeof content === 'string') out += content
          else chunks.push(content)
        },
        isTerminal: false,
        columns: 80,
      }
      const code = await run(
        {
          ...host,
          user: { browse: () => undefined, stopped: async () => undefined },
          cwd: repo.path,
          env: {},
          today: () => '2026-11-23',
          out: stream,
          err: { ...stream, write: () => undefined },
          read(path, root, most) {
            const found = host.read(path, root, most)
            if (typeof found !== 'string' && !realpathSync(path).startsWith(repo.path + sep)) read.push(path)
            return found
          },
        },
        argv,
      )
      return { out, bytes: Buffer.concat(chunks), code, read }
    },
  }
}
