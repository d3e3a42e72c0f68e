import { useState } from 'react'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { useSay } from '../../components/say.tsx'
import { DoorPage } from './door-page.tsx'
import { FirstAdmin } from './first-admin.tsx'
import { FirstOffice } from './first-office.tsx'
import { FirstStart } from './first-start.tsx'
import { RecoveryCode } from './recovery-code.tsx'
import { RestoreOffice } from './restore-office.tsx'
import { Steps } from './steps.tsx'

/** The first run: the office, the first Admin, the recovery code, and whether to begin empty or with the sample office. */
export function FirstRun({ onBegin, onDone }: { readonly onBegin: () => void; readonly onDone: () => void }) {
  const say = useSay()
  const announce = useAnnounce()
  const [step, setStep] = useState(0)
  const [office, setOffice] = useState('')
  const [code, setCode] = useState('')
  const [restoring, setRestoring] = useState(false)
  const titles = [say('access.step-office'), say('access.step-admin'), say('access.step-code'), say('access.step-start')]
  const go = (next: number) => {
    setStep(next)
    announce(say('access.step-spoken', { step: next + 1, of: titles.length, title: titles[next] ?? '' }))
  }
  if (restoring) return <RestoreOffice onBack={() => setRestoring(false)} />
  return (
    <DoorPage wide>
      <Steps titles={titles} current={step} />
      {step === 0 ? <FirstOffice office={office} onOffice={setOffice} onNext={() => go(1)} onRestore={() => setRestoring(true)} /> : null}
      {step === 1 ? (
        <FirstAdmin
          office={office}
          onBegin={onBegin}
          onBack={() => go(0)}
          onMade={(recoveryCode) => {
            setCode(recoveryCode)
            go(2)
          }}
        />
      ) : null}
      {step === 2 ? <RecoveryCode office={office} code={code} onKept={() => go(3)} /> : null}
      {step === 3 ? <FirstStart onDone={onDone} /> : null}
    </DoorPage>
  )
}
