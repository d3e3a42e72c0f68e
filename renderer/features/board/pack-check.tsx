import { useState } from 'react'
import type { PackReport } from '../../../shared/contract/decision.ts'
import { putFile } from '../../bridge/files.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { FileDrop } from '../../components/files/file-drop.tsx'
import { useSay } from '../../components/say.tsx'
import css from './pack.module.css'

const TONE = { identical: 'ok', differs: 'bad', damaged: 'bad', unreadable: 'warn' } as const
type Found = { readonly name: string; readonly report: PackReport }

/** Checks the file of an evidence pack from its bytes alone and tells what came of it. */
export function PackCheck() {
  const say = useSay()
  const announce = useAnnounce()
  const verify = useLongWork('pack.verify', { changes: false })
  const [found, setFound] = useState<Found | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const check = async (file: File) => {
    setBusy(true)
    setFound(null)
    setRefused(null)
    try {
      const report = await verify.mutateAsync({ stageId: await putFile(file) })
      setFound({ name: file.name, report })
      announce(say.message(report.message))
    } catch (error) {
      setRefused(say.message(saidBy(error)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={css['part']}>
      <h3 className={css['heading']}>{say('pack.verify')}</h3>
      {busy
        ? <WorkProgress progress={verify.progress} starting={say('pack.checking')} onCancel={verify.cancel} cancelling={verify.cancelling} />
        : <FileDrop compact multiple={false} label={say('pack.choose')} line={say('pack.verify-line')} accept={['.zip']} onFiles={([file]) => { if (file) void check(file) }} />}
      {refused === null ? null : <Notice tone="bad">{refused}</Notice>}
      {found === null ? null : <Report {...found} />}
    </div>
  )
}

function Report({ name, report }: Found) {
  const say = useSay()
  const { outcome, message, differences, otherRules, known, sha256 } = report
  return (
    <div className={css['report']}>
      <Notice tone={TONE[outcome]} title={`${say(`pack.outcome.${outcome}`)} · ${name}`}>{say.message(message)}</Notice>
      {otherRules === null ? null : <p className={css['line']}>{say.message(otherRules)}</p>}
      {differences.length === 0 ? null : (
        <>
          <p className={css['heading']}>{say('pack.more')}</p>
          <ul className={css['differences']}>
            {differences.map((one, at) => <li key={at}>{say.message(one)}</li>)}
          </ul>
        </>
      )}
      {outcome === 'unreadable' ? null : (
        <p className={css['line']}>
          {known === null ? say('pack.unknown') : say('pack.known', { at: say.instant(known.madeAt), name: known.madeBy ?? '–' })}
        </p>
      )}
      <p className={css['line']}>{say('pack.sha256')} <code className={css['hash']}>{sha256}</code></p>
    </div>
  )
}
