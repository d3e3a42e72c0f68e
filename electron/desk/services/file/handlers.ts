import type { HandlersOf } from '../../context.ts'

/** Files on their way in and out, in pieces. */
export const fileHandlers: HandlersOf<'file.put' | 'file.get'> = {
  'file.put': async ({ desk }, { stageId, name, offset, data }) => desk.stage.put({ stageId, name, offset, data: Buffer.from(data, 'base64') }),
  'file.get': async ({ desk }, { fileId, offset }) => {
    const { data, size, next, file } = desk.stage.get(fileId, offset)
    return { name: file.name, mime: file.mime, size, data: data.toString('base64'), next }
  },
}
