import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'

/** What is packed and from what. */
export type Packing = {
  readonly projectRoot: string
  readonly output: string
  /** The installer, or only the folder that it would install. */
  readonly target: 'nsis' | 'dir'
  /** A folder with Electron's Windows files; without it the builder fetches them. */
  readonly electronDist?: string
}

/** Packs the built app for Windows x64 as electron-builder.yml says; gives the files that came out. */
export function packWindows({ projectRoot, output, target, electronDist }: Packing): Promise<string[]> {
  return build({
    projectDir: projectRoot,
    targets: Platform.WINDOWS.createTarget(target, Arch.x64),
    publish: 'never',
    config: {
      extends: join(projectRoot, 'electron-builder.yml'),
      directories: { output },
      ...(electronDist === undefined ? {} : { electronDist }),
    },
  })
}
