/** Decides by the session which of the few first screens is shown. */
import { lazy, Suspense, useCallback, useMemo, type ComponentType } from 'react'
import type { Manifest } from '../manifest'
import { useSession } from '../session'
import { needWords, useLanguage } from '../words'
import './installing'
import { Frame } from './Frame'
import { NoServer } from './NoServer'

const SignIn = lazy(() => import('./SignIn'))
const Install = lazy(() => import('./Install'))
const Setup = lazy(() => import('./Setup'))
const Enrol = lazy(async () => {
  const [module] = await Promise.all([import('./Enrol'), needWords('account')])
  return module
})
const Visit = lazy(() => import('../link/Visit'))
const Guest = lazy(() => import('../link/Guest'))
const Outside = lazy(() => import('../link/Outside'))

/** First parts of addresses that slices answer for people without an account. */
const OUTSIDE = ['/cal/', '/drop/', '/spaces/kiosk/', '/spaces/pass/']

/** What stands after a first part of the address: the token of a link or an invitation. */
const after = (start: string) =>
  location.pathname.startsWith(start) ? location.pathname.slice(start.length) : ''

const Splash = () => (
  <div className="m-splash">
    <img src="/mark.svg" width="48" height="48" alt="" />
  </div>
)

interface Props {
  /** Why the first answer did not come. */
  failure: unknown
  /** Loads the shell with all slices, only once somebody is signed in. */
  house: () => Promise<{ default: ComponentType; SLICES: readonly Manifest[] }>
}

export function Gate({ failure, house }: Props) {
  const session = useSession()
  const language = useLanguage()
  const Inside = useMemo(() => lazy(house), [house])
  const slices = useCallback(async () => (await house()).SLICES, [house])
  if (!session) {
    return (
      <Frame>
        <NoServer failure={failure} />
      </Frame>
    )
  }
  if (location.pathname === '/install') {
    return (
      <Suspense fallback={<Splash />} key={language}>
        <Install />
      </Suspense>
    )
  }
  const link = after('/l/')
  const invitation = after('/guest/')
  if (link || invitation || location.pathname === '/guest') {
    return (
      <Suspense fallback={<Splash />} key={language}>
        {link ? <Visit token={link} slices={slices} /> : <Guest token={invitation} />}
      </Suspense>
    )
  }
  if (OUTSIDE.some((start) => location.pathname.startsWith(start))) {
    return (
      <Suspense fallback={<Splash />} key={language}>
        <Outside slices={slices} />
      </Suspense>
    )
  }
  return (
    <Suspense fallback={<Splash />} key={language}>
      {session.state === 'signed-in' ? (
        <Inside />
      ) : session.state === 'setup' ? (
        <Setup />
      ) : session.state === 'enrol-factor' ? (
        <Enrol />
      ) : (
        <SignIn />
      )}
    </Suspense>
  )
}
