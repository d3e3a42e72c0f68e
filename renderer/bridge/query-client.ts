import { QueryClient } from '@tanstack/react-query'

/** The page's memory of answers. The desk is on this computer: no network test, no retry of what it refused. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 15_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
