import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSay } from '../say.tsx'

/** Shows a sentence in the corner for a few seconds; it is an alert, so screen readers read it out. */
export function useToast(): (sentence: string, tone?: 'ok' | 'bad') => void {
  const say = useSay()
  return useCallback(
    (sentence, tone = 'ok') => {
      notifications.show({
        message: sentence,
        color: tone === 'ok' ? 'songket' : 'red',
        autoClose: tone === 'ok' ? 5000 : 10_000,
        closeButtonProps: { 'aria-label': say('common.close') },
      })
    },
    [say],
  )
}
