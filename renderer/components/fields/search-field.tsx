import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useSay } from '../say.tsx'

/** Narrows a list while one types; the list is asked when the typing rests for a moment. */
export function SearchField({ label, value, onSearch, wide = false }: {
  readonly label: string
  readonly value: string
  readonly onSearch: (text: string) => void
  /** As wide as what it stands in. */
  readonly wide?: boolean
}) {
  const say = useSay()
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  const [former, setFormer] = useState(value)
  const later = useDebouncedCallback((text: string) => {
    setSent(text)
    onSearch(text)
  }, 150)
  // The question changed to something this field did not send (a saved view, filters taken off): what is typed follows.
  if (value !== former) {
    setFormer(value)
    if (value !== sent) setTyped(value)
  }
  const change = (text: string) => {
    setTyped(text)
    later(text)
  }
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      size="xs"
      w={wide ? '100%' : 260}
      type="search"
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={15} stroke={1.8} aria-hidden="true" />}
      rightSection={typed === '' ? null : <CloseButton size="xs" aria-label={say('common.clearSearch')} onClick={() => change('')} />}
    />
  )
}
