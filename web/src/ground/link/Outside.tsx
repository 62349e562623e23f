import '../shell/shell.css'
import '../ui/ui.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, type ComponentType } from 'react'
import { cache } from '../cache'
import type { Manifest } from '../manifest'
import { OutOfReach } from '../ui/states'
import { startTips } from '../ui/tips'
import { Toasts } from '../ui/Toasts'
import { needWords } from '../words'

interface Props {
  slices: () => Promise<readonly Manifest[]>
}

const tokenAfter = (start: string) =>
  decodeURIComponent(location.pathname.slice(start.length).replace(/\/$/, ''))

/** A page of a slice for people without an account: nothing of the house stands around it. */
export default function Outside({ slices }: Props) {
  const Inside = useMemo(
    () =>
      lazy(async (): Promise<{ default: ComponentType }> => {
        for (const slice of await slices()) {
          const found = slice.outside?.find((one) => location.pathname.startsWith(one.start))
          if (!found) continue
          const [module] = await Promise.all([found.load(), needWords(slice.name), needWords('menu')])
          const { default: Page } = module
          return { default: () => <Page token={tokenAfter(found.start)} /> }
        }
        return { default: () => <OutOfReach /> }
      }),
    [slices],
  )
  useEffect(startTips, [])
  return (
    <QueryClientProvider client={cache}>
      <Suspense>
        <Inside />
      </Suspense>
      <Toasts />
    </QueryClientProvider>
  )
}
