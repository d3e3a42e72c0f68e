import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { saveBlob } from '../../bridge/files.ts'
import { bridge } from '../../bridge/transport.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'

/** Prints the document that is shown: as a PDF file in the desktop window, through the browser's own dialog elsewhere. */
export function PrintButton({ name }: { readonly name: string }) {
  const say = useSay()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const { printPdf } = bridge()
  const print = async () => {
    if (printPdf === undefined) {
      window.print()
      return
    }
    setBusy(true)
    try {
      saveBlob(new Blob([await printPdf()], { type: 'application/pdf' }), `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`)
    } catch {
      toast(say('document.pdf-failed'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} loading={busy} onClick={() => void print()}>
      {say(printPdf === undefined ? 'document.print' : 'document.save-pdf')}
    </Button>
  )
}
