import './zod-without-eval.ts'
import '@fontsource-variable/plus-jakarta-sans/wght.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './design/palette.css'
import './design/roles.css'
import './design/predikat.css'
import './design/base.css'
import './design/controls.css'
import './design/print.css'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { pageNonce } from './bridge/page-nonce.ts'
import { holdFaultyForms } from './components/fields/standing-text.ts'

// The scroll lock of dialogs writes a style element; without the nonce the strict CSP drops it.
setNonce(pageNonce())

holdFaultyForms(document)

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
