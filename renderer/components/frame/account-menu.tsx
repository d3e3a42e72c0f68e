import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Language } from '../../../shared/text/say.ts'
import { useSay } from '../say.tsx'
import css from './account-menu.module.css'

const themes: readonly { readonly value: 'light' | 'dark' | 'auto'; readonly label: MessageKey }[] = [
  { value: 'light', label: 'shell.theme.light' },
  { value: 'dark', label: 'shell.theme.dark' },
  { value: 'auto', label: 'shell.theme.auto' },
]

const languages: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' },
]

function asTheme(value: string | null): 'light' | 'dark' | 'auto' {
  return value === 'light' || value === 'dark' ? value : 'auto'
}

/** Who is signed in, with theme, language, password and the way out. */
export function AccountMenu(props: {
  readonly name: string
  readonly roles: string
  readonly onLanguage: (language: Language) => void
  readonly onChangePassword: () => void
  readonly onSignOut: () => void
}) {
  const say = useSay()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={250} loop>
      <Menu.Target>
        <UnstyledButton className={css['button'] ?? ''}>
          <span className={css['words']}>
            <span className={css['name']}>{props.name}</span>
            <span className={css['roles']}>{props.roles}</span>
          </span>
          <IconChevronDown size={16} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('shell.theme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(asTheme(value))}>
          {themes.map((theme) => (
            <Menu.RadioItem key={theme.value} value={theme.value} closeMenuOnClick={false}>
              {say(theme.label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{say('shell.language')}</Menu.Label>
        <Menu.RadioGroup value={say.language} onChange={(value) => props.onLanguage(value === 'en' ? 'en' : 'id')}>
          {languages.map((language) => (
            <Menu.RadioItem key={language.value} value={language.value} closeMenuOnClick={false} lang={language.value}>
              {language.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={props.onChangePassword}>{say('shell.changePassword')}</Menu.Item>
        <Menu.Item onClick={props.onSignOut}>{say('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
