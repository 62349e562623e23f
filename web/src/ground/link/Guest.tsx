import { useEffect, useState } from 'react'
import { api, ok } from '../api'
import { Frame } from '../entry/Frame'
import { useTitle } from '../title'
import { Button } from '../ui/Button'
import { Wrong } from '../ui/states'
import { needWords, t } from '../words'

/** An invitation from outside: signs in once, by a press, so that no mail scanner uses it up. */
export default function Guest({ token }: { token: string }) {
  const [ready, setReady] = useState(false)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    void needWords('menu').then(() => setReady(true))
  }, [])
  useTitle(ready ? t('share.welcome') : '')
  if (!ready) return null
  const come = async () => {
    setPending(true)
    try {
      const { thing } = await ok(api.POST('/api/guests/{token}', { params: { path: { token } } }))
      location.assign(thing.url)
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  return (
    <Frame>
      <div className="m-entry-card">
        <h1>{t('share.welcome')}</h1>
        {error ? (
          <Wrong error={error} />
        ) : (
          <>
            <p className="m-soft">{t('share.welcome.hint')}</p>
            <Button kind="primary" wide pending={pending} onClick={() => void come()}>
              {t('share.welcome.open')}
            </Button>
          </>
        )}
      </div>
    </Frame>
  )
}
