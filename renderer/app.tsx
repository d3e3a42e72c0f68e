import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import 'dayjs/locale/id'
import { useState } from 'react'
import { pageNonce } from './bridge/page-nonce.ts'
import { makeQueryClient } from './bridge/query-client.ts'
import { AnnouncerProvider } from './components/feedback/announcer.tsx'
import { SayProvider } from './components/say.tsx'
import { cssVariables, theme } from './design/theme.ts'
import { Gate } from './features/access/gate.tsx'
import { LanguageProvider, useLanguage } from './language.tsx'
import { makeRouter } from './routes.tsx'

const colourScheme = localStorageColorSchemeManager({ key: 'tanjak.theme' })

function Page() {
  const { language } = useLanguage()
  const [router] = useState(makeRouter)
  return (
    <SayProvider language={language}>
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <AnnouncerProvider>
          <Notifications position="bottom-right" limit={3} />
          <Gate>
            <RouterProvider router={router} />
          </Gate>
        </AnnouncerProvider>
      </DatesProvider>
    </SayProvider>
  )
}

/** The whole page: looks, language, answers of the desk, and the door before the screens. */
export function App() {
  const [queries] = useState(makeQueryClient)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
      getStyleNonce={pageNonce}
    >
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <Page />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
