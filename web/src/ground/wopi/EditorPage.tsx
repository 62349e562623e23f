import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { lookAt } from '../viewer/data'
import { useParam } from '../place'
import { useTitle } from '../title'
import { Empty, Shown } from '../ui/states'
import { t } from '../words'
import { editor, openIn, opens, type EditorPass } from './data'
import css from './wopi.module.css'

/** Milliseconds after which an editor that has not answered is said to be slow. */
const SLOW = 15_000

/** The editor in a frame. The token goes there in the body of a form, never in an address. Source: WOPI, host page. */
function Frame({ pass, name }: { pass: EditorPass; name: string }) {
  const form = useRef<HTMLFormElement>(null)
  // The empty frame loads too, before anything was sent to it.
  const sent = useRef(false)
  const [state, setState] = useState<'opening' | 'slow' | 'there'>('opening')
  useEffect(() => {
    sent.current = true
    form.current?.submit()
    const patience = setTimeout(() => setState((now) => (now === 'opening' ? 'slow' : now)), SLOW)
    return () => clearTimeout(patience)
  }, [])
  return (
    <>
      {state === 'there' ? null : (
        <p className={css.wait} role="status">
          {t(state === 'slow' ? 'wopi.slow' : 'wopi.opening')}
        </p>
      )}
      <form ref={form} action={pass.address} method="post" target="madang-editor" hidden>
        <input type="hidden" name="access_token" value={pass.token} />
        <input type="hidden" name="access_token_ttl" value={Date.parse(pass.expires_at)} />
      </form>
      <iframe
        className={css.frame}
        name="madang-editor"
        onLoad={() => (sent.current ? setState('there') : undefined)}
        title={t('wopi.frame', { name })}
        allow="clipboard-read *; clipboard-write *; fullscreen *"
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
      />
    </>
  )
}

/** A file in the document editor, on a page of its own. */
export default function EditorPage() {
  const id = useParam('id')
  const look = useQuery(lookAt(id))
  const offered = useQuery(editor)
  const name = look.data?.name ?? ''
  const known = look.data !== undefined && offered.data !== undefined
  const opened = opens(offered.data, name) !== undefined
  const pass = useQuery({
    // No kind of a thing: what happens to files must not open the editor anew.
    queryKey: ['editor', id],
    queryFn: () => openIn(id),
    enabled: opened,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnReconnect: false,
  })
  const failed = look.error ?? offered.error
  useTitle(name)
  return (
    <main className={css.page} id="main" tabIndex={-1}>
      <h1 className="m-hidden">{name}</h1>
      {known && !opened ? (
        <Empty>{t('problem.wopi.not-opened')}</Empty>
      ) : (
        <Shown query={failed ? { ...pass, error: failed, isPending: false } : pass} of={`files.file:${id}`}>
          {(data) => <Frame pass={data} name={name} />}
        </Shown>
      )}
    </main>
  )
}
