import { useState } from 'react'
import type { ImportReport, Mapping } from '../../../shared/contract/import.ts'
import { putFile } from '../../bridge/files.ts'
import { useLongWork, type LongWork } from '../../bridge/long-work.ts'
import { saidBy } from '../../bridge/refusal.ts'
import type { Message } from '../../../shared/text/message.ts'

/** A file on the way in: how the desk knows it, and what the person said about it. */
export type Staged = { readonly stageId: string; readonly name: string; readonly period: string | null; readonly mapping: Mapping | null }

/** Where an import stands, from choosing files to having taken them in. */
export type ImportWork = {
  readonly phase: 'choose' | 'sending' | 'reading' | 'preview' | 'writing' | 'done'
  readonly staged: readonly Staged[]
  readonly covers: string | null
  readonly report: ImportReport | null
  readonly sent: { readonly done: number; readonly total: number }
  readonly refusal: Message | null
  readonly preview: LongWork<'import.preview'>
  readonly commit: LongWork<'import.commit'>
  readonly take: (files: readonly File[]) => Promise<void>
  /** Says more about one file (its period, its mapping) and looks again. */
  readonly say: (stageId: string, more: Partial<Pick<Staged, 'period' | 'mapping'>>) => void
  readonly setCovers: (covers: string | null) => void
  readonly leaveOut: (stageId: string) => void
  readonly store: () => void
  readonly startOver: () => void
}

/** Keeps one import from dropped files to its result; nothing is stored before `store`. */
export function useImport(): ImportWork {
  const [staged, setStaged] = useState<readonly Staged[]>([])
  const [covers, setCoversState] = useState<string | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [done, setDone] = useState(false)
  const [sending, setSending] = useState<{ done: number; total: number } | null>(null)
  const [refusal, setRefusal] = useState<Message | null>(null)
  const preview = useLongWork('import.preview', { changes: false })
  const commit = useLongWork('import.commit')

  const look = async (files: readonly Staged[], said: string | null) => {
    setRefusal(null)
    if (files.length === 0) return startOver()
    try {
      setReport(await preview.mutateAsync({ files: files.map(toInput), covers: said }))
    } catch (error) {
      setRefusal(saidBy(error))
    }
  }
  const startOver = () => {
    setStaged([])
    setCoversState(null)
    setReport(null)
    setDone(false)
    setRefusal(null)
  }
  const take = async (files: readonly File[]) => {
    const total = files.reduce((sum, file) => sum + file.size, 0)
    const before = [...staged]
    let base = 0
    setRefusal(null)
    setSending({ done: 0, total })
    try {
      for (const file of files) {
        const stageId = await putFile(file, (bytes) => setSending({ done: base + bytes, total }))
        before.push({ stageId, name: file.name, period: null, mapping: null })
        base += file.size
      }
      setStaged(before)
      setSending(null)
      await look(before, covers)
    } catch (error) {
      setSending(null)
      setRefusal(saidBy(error))
    }
  }
  const store = () => {
    const readable = new Set(report?.files.flatMap((file) => (file.kind === null || file.stageId === null ? [] : [file.stageId])))
    setRefusal(null)
    commit.mutate({ files: staged.filter((one) => readable.has(one.stageId)).map(toInput), covers }, {
      onSuccess: (result) => {
        setReport(result)
        setDone(true)
      },
      onError: (error) => setRefusal(saidBy(error)),
    })
  }
  const phase = sending ? 'sending' : preview.isPending ? 'reading' : commit.isPending ? 'writing' : done ? 'done' : report ? 'preview' : 'choose'
  return {
    phase, staged, covers, report, refusal, preview, commit, take, store, startOver,
    sent: sending ?? { done: 0, total: 0 },
    say: (stageId, more) => {
      const next = staged.map((one) => (one.stageId === stageId ? { ...one, ...more } : one))
      setStaged(next)
      void look(next, covers)
    },
    setCovers: (said) => {
      setCoversState(said)
      void look(staged, said)
    },
    leaveOut: (stageId) => {
      const next = staged.filter((one) => one.stageId !== stageId)
      setStaged(next)
      void look(next, covers)
    },
  }
}

function toInput({ stageId, period, mapping }: Staged) {
  return { stageId, period, mapping }
}
