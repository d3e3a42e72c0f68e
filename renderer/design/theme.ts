import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const songket: MantineColorsTuple = [
  '#eef6f5', '#d8ebe8', '#b5dad5', '#7cccc3', '#4fb3a9', '#2c8f87', '#17756f', '#0f5e5a', '#0c4f4c', '#0b3f3d',
]

// The library's own greys, dark and light, leaning towards the slate of the roles.
const dark: MantineColorsTuple = ['#e8efed', '#b3c2bf', '#93a3a0', '#7c8d89', '#35463f', '#263532', '#182624', '#14201e', '#0e1716', '#0a1413']
const gray: MantineColorsTuple = ['#f6f8f7', '#eceff0', '#e8efed', '#dde4e2', '#c6d0ce', '#93a3a0', '#7c8d89', '#5f6e6b', '#4b5a57', '#35463f']

/** The look of the component library: songket teal, Plus Jakarta Sans, a 4 px grid, radius 6, hairlines instead of shadows. */
export const theme = createTheme({
  primaryColor: 'songket',
  primaryShade: { light: 7, dark: 4 },
  colors: { songket, dark, gray },
  black: '#16211f',
  fontFamily: '"Plus Jakarta Sans Variable", "Segoe UI", system-ui, sans-serif',
  headings: {
    fontWeight: '700',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.35' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '2rem' },
  radius: { xs: '0.1875rem', sm: '0.3125rem', md: '0.375rem', lg: '0.5rem', xl: '0.875rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'filled' } },
    Modal: { defaultProps: { centered: true, shadow: 'none', overlayProps: { backgroundOpacity: 0.45 } } },
    // Inside the landmark that they belong to, so that a screen reader meets them where they were opened.
    Menu: { defaultProps: { shadow: 'sm', withinPortal: false, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: 'sm', withinPortal: false } },
    DateInput: { defaultProps: { popoverProps: { withinPortal: false } } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', allowDeselect: false, comboboxProps: { withinPortal: false } } },
    Tooltip: { defaultProps: { withArrow: true, multiline: true, openDelay: 250 } },
  },
})

const roles = {
  '--mantine-color-body': 'var(--role-surface)',
  '--mantine-color-text': 'var(--role-ink)',
  '--mantine-color-bright': 'var(--role-ink)',
  '--mantine-color-dimmed': 'var(--role-ink-2)',
  '--mantine-color-placeholder': 'var(--role-ink-3)',
  '--mantine-color-anchor': 'var(--role-accent-text)',
  '--mantine-color-error': 'var(--role-bad)',
  '--mantine-color-success': 'var(--role-ok)',
  '--mantine-color-default': 'var(--role-surface)',
  '--mantine-color-default-hover': 'var(--role-selected)',
  '--mantine-color-default-color': 'var(--role-ink)',
  '--mantine-color-default-border': 'var(--role-line-2)',
  '--mantine-color-disabled': 'var(--role-quiet-bg)',
  '--mantine-color-disabled-color': 'var(--role-ink-3)',
  '--mantine-color-disabled-border': 'var(--role-line)',
  '--mantine-primary-color-contrast': 'var(--role-accent-ink)',
  '--mantine-color-songket-filled': 'var(--role-accent)',
  '--mantine-color-songket-filled-hover': 'var(--role-accent-hover)',
  '--mantine-color-songket-light': 'var(--role-selected)',
  '--mantine-color-songket-light-hover': 'var(--role-selected-strong)',
  '--mantine-color-songket-light-color': 'var(--role-accent-text)',
  '--mantine-color-songket-outline': 'var(--role-accent-text)',
  '--mantine-color-songket-outline-hover': 'var(--role-selected)',
  '--mantine-color-songket-text': 'var(--role-accent-text)',
}

/** Hands the component library our roles instead of its own greys, the same names in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: roles,
  dark: roles,
})
