// VS Code loads this file, and its client starts the same file as the server: what both are made of stands in it once.
if (require.main === module) void import('./server.ts')
else {
  exports.activate = async (context) => (await import('./extension.js')).activate(context)
  exports.deactivate = async () => (await import('./extension.js')).deactivate()
}
