// `node editors/vscode/pack.mjs [FILE]`: the extension as a .vsix, which is a zip with a manifest. It holds no code of reports.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { strToU8, zipSync } from 'fflate'
import { LOADER, noEngines, ours } from '../../bundle.mjs'
import { thirdParty } from '../../licences.mjs'

const HERE = 'editors/vscode'
const out = process.argv[2] ?? 'dist/masterplan.vsix'
const manifest = JSON.parse(readFileSync(`${HERE}/package.json`, 'utf8'))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Words of what an editor doesn't do: help, pages, paper, sheets, surveys, the year report, and how a plan or a wish comes in. */
const UNSAID =
  /\/language\/(nl|en)\/(examples|paper|sheet|doctor|page|on-page|threshold|year|import|init|survey|wishes)\.ts$/

/** An editor makes no report and asks nothing at a terminal, so that what does stays out. */
const without = {
  name: 'without',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/report\/(make|compose)\.ts$|^@clack\/prompts$/ }, () => ({
      path: 'none',
      namespace: 'none',
    }))
    onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: '' }))
    onLoad({ filter: UNSAID }, ({ path }) => {
      const [, language, subject] = UNSAID.exec(path)
      const name = subject.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
      return { contents: `export const ${name}${language === 'nl' ? 'Nl' : 'En'} = {}` }
    })
  },
}

async function bundled(banner) {
  const { outputFiles, metafile } = await build({
    ...ours,
    format: 'cjs',
    minify: true,
    write: false,
    metafile: true,
    entryPoints: [`${HERE}/main.js`],
    loader: LOADER,
    external: ['vscode'],
    plugins: [noEngines, without],
    banner: { js: banner },
    logLevel: 'error',
  })
  return { text: outputFiles[0].contents, inputs: Object.keys(metafile.inputs) }
}

const url = "const __url = require('node:url').pathToFileURL(__filename).href;"
const program = await bundled(url)
const escaped = (text) => text.replace(/[<&"]/g, (c) => `&#${c.charCodeAt(0)};`)
const files = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${['cjs', 'json', 'txt', 'md', 'vsixmanifest'].map((e) => `<Default Extension=".${e}" ContentType="application/octet-stream"/>`).join('')}</Types>`,
  'extension.vsixmanifest': `<?xml version="1.0" encoding="utf-8"?><PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011"><Metadata><Identity Language="nl" Id="${manifest.name}" Version="${version}" Publisher="${manifest.publisher}"/><DisplayName>${escaped(manifest.displayName)}</DisplayName><Description xml:space="preserve">${escaped(manifest.description)}</Description><Categories>${manifest.categories.join()}</Categories><Properties><Property Id="Microsoft.VisualStudio.Code.Engine" Value="${manifest.engines.vscode}"/></Properties></Metadata><Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation><Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/></Assets></PackageManifest>`,
  'extension/package.json': JSON.stringify({ ...manifest, version }, null, 2),
  'extension/main.cjs': program.text,
  'extension/LICENSE.txt': readFileSync('LICENSE', 'utf8'),
  'extension/THIRD-PARTY.txt': thirdParty(program.inputs),
}
const bytes = Object.entries(files).map(([name, content]) => [
  name,
  typeof content === 'string' ? strToU8(content) : content,
])
mkdirSync(dirname(out), { recursive: true })
// Without the hour, so that the same source gives the same file.
writeFileSync(out, zipSync(Object.fromEntries(bytes), { level: 9, mtime: '1980-01-01T00:00:00' }))
