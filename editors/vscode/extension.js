// The side of VS Code: starts the server on VS Code's own Node, and hands it plan files.
import { commands, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

let client

export async function activate(context) {
  const own = workspace.getConfiguration('masterplan').get('path')
  const module = own || __filename
  const start = { module, args: own ? ['editor'] : [], transport: TransportKind.stdio }
  client = new LanguageClient(
    'masterplan',
    'Masterplan',
    { run: start, debug: start },
    {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'file', pattern: '**/masterplan.yaml' },
      ],
      synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*.{md,yaml,csv}') },
    },
  )
  context.subscriptions.push(commands.registerCommand('masterplan.restart', () => client.restart()))
  await client.start()
}

export const deactivate = () => client?.stop()
