// Builds after an install from source. Where npm installs this from git for everybody on a computer (-g), as pre-commit does, it leaves the
// development packages out, which the build needs: then they are installed here first. Standard output stays empty, since pre-commit
// reads the name of a packed file there.
import { execSync } from 'node:child_process'

try {
  import.meta.resolve('esbuild')
} catch {
  execSync('npm ci --include=dev --ignore-scripts --no-audit --no-fund', {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_global: 'false', npm_config_location: 'project' },
  })
}
await import('./esbuild.config.mjs')
