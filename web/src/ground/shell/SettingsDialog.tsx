import { useNavigate } from '@tanstack/react-router'
import { LogOut, ServerCog, UserRound } from 'lucide-react'
import { saveSettings, signOut, useMay, useMe } from '../session'
import { TEXT_SIZES, THEMES, useSettings, type Settings } from '../theme'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Switch } from '../ui/Checkbox'
import { Dialog } from '../ui/Dialog'
import { RadioGroup } from '../ui/RadioGroup'
import { wrong } from '../ui/toasts'
import { t, useLanguage } from '../words'

/** Language, colours, sizes: at once here, kept on the server. */
export default function SettingsDialog({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const settings = useSettings()
  const language = useLanguage()
  const navigate = useNavigate()
  const administers = useMay('ground.administer')
  const go = (to: string) => () => {
    onClose()
    void navigate({ to })
  }
  const save = (change: Partial<Settings>) => void saveSettings(change).catch(wrong)
  return (
    <Dialog title={t('ground.settings')} open onClose={onClose}>
      <div className="m-settings-me">
        <Avatar id={me.id} fn={me.fn} size={44} />
        <div style={{ flex: 1, minInlineSize: 0 }}>
          <strong>{me.fn}</strong>
          <div className="m-soft m-num">{me.number}</div>
        </div>
        <Button icon={LogOut} onClick={() => void signOut()}>
          {t('ground.sign-out')}
        </Button>
      </div>
      <div className="m-row m-wrap">
        <Button icon={UserRound} onClick={go('/me')}>
          {t('ground.account')}
        </Button>
        {administers ? (
          <Button icon={ServerCog} onClick={go('/admin')}>
            {t('ground.admin')}
          </Button>
        ) : null}
      </div>
      <RadioGroup
        joined
        label={t('ground.settings.language')}
        value={language}
        options={[
          { value: 'ko', label: t('ground.language.ko') },
          { value: 'en', label: t('ground.language.en') },
        ]}
        onChange={(value) => save({ language: value })}
      />
      <RadioGroup
        joined
        label={t('ground.settings.theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`ground.theme.${value}`) }))}
        onChange={(theme) => save({ theme })}
      />
      <RadioGroup
        joined
        label={t('ground.settings.text')}
        value={settings.text}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`ground.text.${value}`) }))}
        onChange={(text) => save({ text })}
      />
      <div>
        <Switch
          checked={settings.dense}
          onChange={(dense) => save({ dense })}
          hint={t('ground.settings.dense.hint')}
        >
          {t('ground.settings.dense')}
        </Switch>
        <Switch
          checked={settings.plain}
          onChange={(plain) => save({ plain })}
          hint={t('ground.settings.plain.hint')}
        >
          {t('ground.settings.plain')}
        </Switch>
        <Switch
          checked={settings.shortcuts}
          onChange={(shortcuts) => save({ shortcuts })}
          hint={t('ground.settings.shortcuts.hint')}
        >
          {t('ground.settings.shortcuts')}
        </Switch>
      </div>
    </Dialog>
  )
}
