import '../shell/shell.css'
import '../ui/ui.css'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from 'react'
import { api, comeByLink, ok } from '../api'
import { cache } from '../cache'
import { Frame } from '../entry/Frame'
import { Files } from '../files/Files'
import { Mark } from '../Mark'
import type { Manifest } from '../manifest'
import { Comments } from '../talk/Comments'
import { useTitle } from '../title'
import { AskReason } from '../ui/AskReason'
import { Button } from '../ui/Button'
import { Form, fieldId } from '../ui/Form'
import { PasswordField } from '../ui/PasswordField'
import { OutOfReach, Shown, Skeleton } from '../ui/states'
import { startTips } from '../ui/tips'
import { Toasts } from '../ui/Toasts'
import { needWords, t } from '../words'
import css from './link.module.css'

const Request = lazy(() => import('./Request'))

const FORM = 'link'

interface Props {
  token: string
  /** The slices, for what they show of their kinds. */
  slices: () => Promise<readonly Manifest[]>
}

const door = (token: string) => ({
  queryKey: ['share.link', token],
  queryFn: () => ok(api.GET('/api/links/{token}', { params: { path: { token } } })),
  retry: false,
})

function Password({ token, onOpen }: { token: string; onOpen: () => void }) {
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  useTitle(t('share.visit.password'))
  const open = async () => {
    setPending(true)
    setError(undefined)
    await ok(api.POST('/api/links/{token}/open', { params: { path: { token } }, body: { password } })).then(
      onOpen,
      setError,
    )
    setPending(false)
  }
  return (
    <Frame>
      <div className="m-entry-card">
        <h1>{t('share.visit.password')}</h1>
        <p className="m-soft">{t('share.visit.password.hint')}</p>
        <Form
          name={FORM}
          labels={{ password: t('share.visit.password.label') }}
          error={error}
          onSubmit={() => void open()}
          foot={
            <Button kind="primary" type="submit" wide pending={pending}>
              {t('share.visit.open')}
            </Button>
          }
        >
          <PasswordField
            id={fieldId(FORM, 'password')}
            label={t('share.visit.password.label')}
            value={password}
            onChange={setPassword}
            autoFocus
          />
        </Form>
      </div>
    </Frame>
  )
}

type Seen = ComponentType<{ id: string }>

/** What a slice shows of its kind to a visitor; nothing for kinds without it. */
function Body({ of, slices }: { of: string; slices: Props['slices'] }) {
  const Inside = useMemo(
    () =>
      lazy(async (): Promise<{ default: Seen }> => {
        const kind = of.slice(0, of.indexOf(':'))
        for (const slice of await slices()) {
          const load = slice.visits?.[kind]
          if (!load) continue
          const [module] = await Promise.all([load(), needWords(slice.name)])
          return module
        }
        return { default: () => null }
      }),
    [of, slices],
  )
  return (
    <Suspense fallback={<Skeleton rows={3} />}>
      <Inside id={of.slice(of.indexOf(':') + 1)} />
    </Suspense>
  )
}

function Opened({ token, slices }: Props) {
  const view = useQuery(door(token))
  const thing = view.data?.thing
  useTitle(thing?.title ?? '')
  if (view.data?.password) return <Password token={token} onOpen={() => void view.refetch()} />
  if (view.data?.adds && view.data.target)
    return (
      <Suspense>
        <Request target={view.data.target} note={view.data.note ?? ''} />
      </Suspense>
    )
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Mark size={28} />
        <span className="m-soft">{t('share.visit')}</span>
      </header>
      <main id="main" className={css.main}>
        <Shown query={view}>
          {(data) =>
            data.thing ? (
              <>
                <h1>{data.thing.title}</h1>
                <Body of={data.thing.ref} slices={slices} />
                <Files of={data.thing.ref} />
                <Comments of={data.thing.ref} />
              </>
            ) : (
              <p>{t('ground.out-of-reach')}</p>
            )
          }
        </Shown>
      </main>
    </div>
  )
}

/** Texts may hold links into the house: here they lead nowhere, as they should. */
function routes(props: Props) {
  const root = createRootRoute()
  const here = createRoute({
    getParentRoute: () => root,
    path: '/l/$token',
    component: () => <Opened {...props} />,
  })
  return createRouter({ routeTree: root.addChildren([here]), defaultNotFoundComponent: () => <OutOfReach /> })
}

/** The page of a share link: one thing, as the link allows, and nothing of the house around it. */
export default function Visit(props: Props) {
  const [ready, setReady] = useState(false)
  const [router] = useState(() => routes(props))
  useEffect(() => {
    comeByLink(props.token)
    startTips()
    void needWords('menu').then(() => setReady(true))
  }, [props.token])
  if (!ready) return null
  return (
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
      <Toasts />
      <AskReason />
    </QueryClientProvider>
  )
}
