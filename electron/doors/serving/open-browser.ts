import { spawn } from 'node:child_process'

/** How the system's browser is asked to show an address; undefined where there is no screen to show it on. */
export function browserCommand(
  address: string, platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>,
): readonly [command: string, args: readonly string[]] | undefined {
  // `start` belongs to cmd.exe, which reads & and ^ in an address; this asks for the same without a shell.
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', address]]
  if (platform === 'darwin') return ['open', [address]]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', [address]] : undefined
}

/** Shows an address in the system's browser; false when there is no screen or no browser, so that the caller can print it instead. */
export async function openBrowser(address: string): Promise<boolean> {
  const found = browserCommand(address, process.platform, process.env)
  if (found === undefined) return false
  const [command, args] = found
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
