import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Templates are text, as in the build; without this vitest would treat them as styles and pages.
  plugins: [
    {
      name: 'templates-as-text',
      enforce: 'pre',
      resolveId: (id) =>
        /templates\/report\.(css|html)$/.test(id) ? `\0text:${id.endsWith('css') ? 'css' : 'html'}` : null,
      load: (id) =>
        id.startsWith('\0text:')
          ? `export default ${JSON.stringify(readFileSync(`templates/report.${id.slice('\0text:'.length)}`, 'utf8'))}`
          : null,
    },
  ],
  test: {
    globalSetup: 'test/build.ts',
    setupFiles: 'test/setup.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
