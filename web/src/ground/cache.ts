/** What the browser keeps of the server's data. Every key starts with a kind: `['spaces.booking', …]`. */
import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem'

/** The cache of the page. Fresh data comes by live updates, so nothing is asked again by the clock. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      // The client has asked again already; one more round when the server is only away for a while.
      retry: (count, error) => error instanceof Problem && error.passing && count < 8,
      retryDelay: (count) => Math.min(1000 * 2 ** count, 15_000),
    },
  },
})
