// How esbuild makes one program of ours: what the build in dist/ and the executable share.
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

export const ours = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version), 'import.meta.url': '__url' },
}

/** What isn't a script, and yet part of it. */
export const LOADER = {
  '.css': 'text',
  '.html': 'text',
  '.typ': 'text',
  '.yml': 'text',
  '.page.js': 'text',
  '.ttf': 'binary',
  '.woff2': 'binary',
  '.wasm': 'binary',
}

// gray-matter brings an engine that runs code and an old YAML parser; this program hands it an engine of its own.
export const noEngines = {
  name: 'no-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /engines$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'engines', namespace: 'none' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}
