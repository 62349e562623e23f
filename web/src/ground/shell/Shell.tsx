import './shell.css'
import '../ui/ui.css'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { keysText, SHELL_KEYS, startShortcuts, useActs, type Act } from '../acts'
import { slices } from '../house'
import { useSession } from '../session'
import { useSettings } from '../theme'
import { AskReason } from '../ui/AskReason'
import { Toasts } from '../ui/Toasts'
import { t } from '../words'
import { Banner } from './Banner'
import { ReadAloud } from './ReadAloud'
import { BottomBar, Rail } from './Rail'
import { useIdle } from './useIdle'
import { useArrival } from './useArrival'

const Palette = lazy(() => import('./Palette'))
const IdleDialog = lazy(() => import('./IdleDialog'))
const Shortcuts = lazy(() => import('./Shortcuts'))
const SettingsDialog = lazy(() => import('./SettingsDialog'))

type Window = 'palette' | 'shortcuts' | 'settings' | null

export function Shell() {
  const session = useSession()
  const navigate = useNavigate()
  const [window, setWindow] = useState<Window>(null)
  const said = useArrival()
  const left = useIdle()
  const settings = useSettings()
  useEffect(startShortcuts, [])

  const commands: Act[] = slices().flatMap((slice) =>
    (slice.commands ?? [])
      .filter((command) => !command.act || session?.may.includes(command.act))
      .map((command) => ({
        id: command.id,
        label: t(command.word),
        icon: command.icon,
        keys: command.keys,
        run: () => void navigate({ to: command.to }),
      })),
  )
  useActs(
    [
      {
        id: 'ground.palette',
        label: t('ground.search'),
        keys: SHELL_KEYS.palette,
        run: () => setWindow('palette'),
      },
      {
        id: 'ground.shortcuts',
        label: t('ground.shortcuts'),
        keys: SHELL_KEYS.shortcuts,
        run: () => setWindow('shortcuts'),
      },
      {
        id: 'ground.settings',
        label: t('ground.settings'),
        keys: SHELL_KEYS.settings,
        run: () => setWindow('settings'),
      },
      {
        id: 'ground.home',
        label: t('ground.home'),
        keys: SHELL_KEYS.home,
        run: () => void navigate({ to: '/' }),
      },
      ...commands,
    ],
    true,
  )

  const close = () => setWindow(null)
  const acts = {
    search: () => setWindow('palette'),
    settings: () => setWindow('settings'),
    searchKeys: keysText(SHELL_KEYS.palette),
  }
  return (
    <div className="m-house">
      <a
        href="#main"
        className="m-skip"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {t('ground.skip')}
      </a>
      <Rail {...acts} />
      <div className="m-stage">
        {session?.demo ? (
          <aside className="m-badge" aria-label={t('ground.demo')}>
            <span className="m-demo">{t('ground.demo')}</span>
          </aside>
        ) : null}
        <Banner />
        {settings.plain ? <ReadAloud /> : null}
        <Outlet />
      </div>
      <BottomBar {...acts} />
      <p className="m-hidden" role="status" aria-live="polite">
        {said}
      </p>
      <Toasts />
      <AskReason />
      <Suspense>
        {left === null ? null : <IdleDialog left={left} />}
        {window === 'palette' ? <Palette onClose={close} /> : null}
        {window === 'shortcuts' ? <Shortcuts onClose={close} /> : null}
        {window === 'settings' ? <SettingsDialog onClose={close} /> : null}
      </Suspense>
    </div>
  )
}
