import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSay } from '../say.tsx'
import { useAnnounce } from './announcer.tsx'

/** Shows a sentence in the corner for a few seconds and reads it out. */
export function useToast(): (sentence: string, tone?: 'ok' | 'bad') => void {
  const say = useSay()
  const announce = useAnnounce()
  return useCallback(
    (sentence, tone = 'ok') => {
      announce(sentence)
      notifications.show({
        message: sentence,
        color: tone === 'ok' ? 'songket' : 'red',
        autoClose: tone === 'ok' ? 5000 : 10_000,
        closeButtonProps: { 'aria-label': say('common.close') },
      })
    },
    [announce, say],
  )
}
