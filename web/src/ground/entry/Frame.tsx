/** The page around sign-in and set-up: mark, institution, language, help. */
import './entry.css'
import '../ui/ui.css'
import type { ReactNode } from 'react'
import { Mark } from '../Mark'
import { saveSettings, useSession } from '../session'
import { institution } from '../title'
import { t, useLanguage } from '../words'

export function Frame({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const session = useSession()
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <div className="m-entry">
      <header className="m-entry-head">
        <span className="m-row">
          <Mark size={28} />
          <strong>{t('ground.madang')}</strong>
        </span>
        {session?.demo ? <span className="m-demo">{t('ground.demo')}</span> : null}
        <button
          type="button"
          className="m-button m-button-quiet"
          lang={other}
          onClick={() => void saveSettings({ language: other })}
        >
          {other === 'ko' ? t('ground.language.ko') : t('ground.language.en')}
        </button>
      </header>
      <main className="m-entry-main" id="main">
        {children}
      </main>
      <footer className="m-entry-foot">
        <span>{institution()}</span>
      </footer>
    </div>
  )
}
